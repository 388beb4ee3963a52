import { describe, expect, it } from 'vitest';
import { exactly } from '@/lib/model/facts';
import { platforms } from '@/lib/platforms/registry';
import { PUBLISHED_TIER_SCHEMES } from '@/lib/platforms/tier-schemes';
import { tierOf } from '@/lib/scoring/tier';

const tier = (scheme: string, followers: number) =>
  tierOf(exactly(followers), scheme, PUBLISHED_TIER_SCHEMES[scheme])?.id;

/** Followers on both sides of each edge, with what the publisher calls them. */
const EDGES: readonly [string, ...[number, string][]][] = [
  [
    'hypeauditor',
    [999, 'below-nano'],
    [1_000, 'nano'],
    [4_999, 'nano'],
    [5_000, 'micro'],
    [19_999, 'micro'],
    [20_000, 'mid'],
    [99_999, 'mid'],
    [100_000, 'macro'],
    [999_999, 'macro'],
    [1_000_000, 'mega'],
  ],
  [
    'favikon',
    [0, 'nano'],
    [9_999, 'nano'],
    [10_000, 'micro'],
    [99_999, 'micro'],
    [100_000, 'macro'],
    [499_999, 'macro'],
    [500_000, 'mega'],
  ],
  [
    'lefty',
    [9_999, 'not-named'],
    [10_000, 'micro'],
    [99_999, 'micro'],
    [100_000, 'mid'],
    [299_999, 'mid'],
    [300_000, 'macro'],
    [999_999, 'macro'],
    [1_000_000, 'not-named'],
  ],
  [
    'mediakix',
    [999, 'below-nano'],
    [1_000, 'nano'],
    [9_999, 'nano'],
    [10_000, 'micro'],
    [49_999, 'micro'],
    [50_000, 'not-named'],
  ],
  [
    'cirqle',
    [9_999, 'not-named'],
    [10_000, 'micro'],
    [49_999, 'micro'],
    [50_000, 'not-named'],
    [499_999, 'not-named'],
    [500_000, 'macro'],
    [999_999, 'macro'],
    [1_000_000, 'not-named'],
  ],
];

describe('published tier schemes', () => {
  it('have both sides of each of their edges here', () => {
    const edges = EDGES.map(([scheme, ...rows]) => [scheme, rows.map(([followers]) => followers)] as const);
    expect(edges.map(([scheme]) => scheme).sort()).toEqual(Object.keys(PUBLISHED_TIER_SCHEMES).sort());
    for (const [scheme, followers] of edges) {
      const sides = (PUBLISHED_TIER_SCHEMES[scheme] ?? []).flatMap(({ from }) => (from === 0 ? [] : [from - 1, from]));
      expect(followers).toEqual(expect.arrayContaining(sides));
    }
  });

  it.each(EDGES)('%s', (scheme, ...rows) => {
    for (const [followers, id] of rows) expect([followers, tier(scheme, followers)]).toEqual([followers, id]);
  });

  it('disagree about 20,000 followers, each by its own bands', () => {
    expect(['favikon', 'lefty', 'hypeauditor'].map((scheme) => tier(scheme, 20_000))).toEqual([
      'micro',
      'micro',
      'mid',
    ]);
  });
});

describe('the field guide’s scheme', () => {
  // Nobody is a creator of a history site, which has no tiers.
  const withCreators = platforms.filter(
    (platform) => platform.profileUrl({ handle: 'tilda', platformId: null }) !== null,
  );

  // InfluenceFlow's guide of 2026: the ladder, with its micro bands by platform. Its TikTok band ends at 50,000; what it
  // leaves open up to 100,000 is filled by a band of ours.
  const LADDER: readonly [number, string][] = [
    [999, 'below-nano'],
    [1_000, 'nano'],
    [9_999, 'nano'],
    [10_000, 'micro'],
    [99_999, 'micro'],
    [100_000, 'macro'],
    [999_999, 'macro'],
    [1_000_000, 'mega'],
  ];
  it.each<[string, readonly [number, string][]]>([
    ['instagram', LADDER],
    ['youtube', LADDER],
    [
      'tiktok',
      [
        [999, 'below-nano'],
        [1_000, 'nano'],
        [4_999, 'nano'],
        [5_000, 'micro'],
        [49_999, 'micro'],
        [50_000, 'mid'],
        [99_999, 'mid'],
        [100_000, 'macro'],
        [999_999, 'macro'],
        [1_000_000, 'mega'],
      ],
    ],
  ])('on %s, at each edge', (id, rows) => {
    const bands = platforms.find((platform) => platform.id === id)?.traits.tiers['field-guide'];
    for (const [followers, tierId] of rows) {
      expect([followers, tierOf(exactly(followers), 'field-guide', bands)?.id]).toEqual([followers, tierId]);
    }
  });

  it('is looked for on three platforms at least', () => {
    expect(withCreators.length).toBeGreaterThanOrEqual(3);
  });

  it.each(withCreators.map(({ id, traits }) => [id, traits] as const))('is there on %s and ascends', (_, { tiers }) => {
    const edges = tiers['field-guide']?.map(({ from }) => from) ?? [];
    expect(edges.length).toBeGreaterThan(0);
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
  });
});
