import { describe, expect, it } from 'vitest';
import type { KnownComment } from '@/lib/model/creator';
import { notFound, readFact } from '@/lib/model/facts';
import type { PostReading } from '@/lib/model/reading';
import { briefFit } from '@/lib/scoring/brief-fit';
import { cadenceOf } from '@/lib/scoring/cadence';
import { detailsOf } from '@/lib/scoring/details';
import { viewsTrend } from '@/lib/scoring/trend';
import { typicalViews } from '@/lib/scoring/typical-views';
import { examinedOf, shownPost, shownPosts } from '../support/examined';
import { commentReading, DAY, NOW } from '../support/readings';

describe('typicalViews', () => {
  it('is the median with the middle half, a kind at a time', () => {
    const posts = shownPosts(5, (index) => ({ views: 1_000 * (index + 1) }));
    expect(typicalViews(examinedOf(posts))).toMatchObject([
      { kind: 'photo', median: 3_000, n: 5, middleHalf: { low: 2_000, high: 4_000 } },
    ]);
  });

  it('looks at the newest thirty', () => {
    expect(typicalViews(examinedOf(shownPosts(40, (index) => ({ views: index < 30 ? 10 : 9_999 }))))).toMatchObject([
      { median: 10, n: 30 },
    ]);
  });
});

describe('cadenceOf', () => {
  it('gives posts a week, the longest gap and the last post', () => {
    const posts = [0, 7, 14, 35].map((daysAgo, index) => shownPost(`p${index}`, { daysAgo: daysAgo + 4 }));
    expect(cadenceOf(examinedOf(posts))).toEqual({ postsAWeek: 0.6, longestGapDays: 21, lastPostDays: 4, n: 4 });
  });

  it('counts as a gap only what lies between two posts for certain', () => {
    const yearAgo = { earliest: NOW - 730 * DAY, latest: NOW - 365 * DAY };
    const posts = [shownPost('a'), shownPost('b'), shownPost('c')].map((post, index) =>
      index === 0 ? post : { ...post, publishedAt: readFact(yearAgo, '1 year ago', 'test') },
    );
    expect(cadenceOf(examinedOf(posts))?.longestGapDays).toBe(335);
  });

  it('is null with two dated posts; posts from the future are no posts yet', () => {
    const posts = [shownPost('a'), shownPost('b', { daysAgo: 20 }), shownPost('c', { daysAgo: -5 })];
    expect(cadenceOf(examinedOf(posts))).toBeNull();
  });
});

describe('viewsTrend', () => {
  it('holds recent posts against older ones', () => {
    const posts = [
      ...shownPosts(5, () => ({ views: 500 })),
      ...shownPosts(5, (index) => ({ views: 1_000, daysAgo: 120 + index })).map((post) => ({
        ...post,
        id: `o${post.id}`,
      })),
    ];
    expect(viewsTrend(examinedOf(posts))).toEqual({ ratio: 0.5, low: 0.5, high: 0.5, recent: 5, older: 5 });
  });

  it('is null with three posts on a side', () => {
    expect(viewsTrend(examinedOf(shownPosts(9)))).toBeNull();
  });
});

describe('detailsOf', () => {
  it('keeps paid and organic posts apart, and posts of which that is not known out of both', () => {
    const posts = shownPosts(9, (index) => ({ likes: index < 3 ? 100 : 1_000, comments: 0, isLabelled: index < 3 }));
    const last = posts.pop();
    if (!last) throw new Error('no post');
    const found = detailsOf(examinedOf([...posts, { ...last, caption: notFound }]), { typicalViews: [], tierId: null });
    expect(found.sponsored).toMatchObject({
      paid: 3,
      posts: 9,
      paidPercent: { low: 0.5, high: 0.5, n: 3 },
      organicPercent: { low: 5, high: 5, n: 5 },
    });
  });
});

describe('the price of an engagement', () => {
  const priceFor = (posts: readonly PostReading[]) =>
    detailsOf(examinedOf(posts, { quote: { price: 600, currency: 'EUR', posts: [{ kind: 'photo', count: 1 }] } }), {
      typicalViews: [],
      tierId: null,
    }).price?.perEngagement;

  it('is by the median of settled posts of the kinds that are quoted', () => {
    const settled = shownPosts(4, (index) => ({ likes: 100 * (index + 1), comments: 0 }));
    expect(priceFor(shownPosts(4, () => ({ likes: 280, comments: 20 })))).toEqual({ low: 2, high: 2 });
    const others = [
      ...shownPosts(6, () => ({ likes: 90_000 })).map((post) => ({
        ...post,
        id: `v${post.id}`,
        kind: 'video' as const,
      })),
      ...shownPosts(6, (index) => ({ likes: 1, daysAgo: 1 - index })).map((post) => ({ ...post, id: `n${post.id}` })),
    ];
    expect(priceFor([...settled, ...others])).toEqual(priceFor(settled));
    // The median of 100, 200, 300 and 400 is 250, which is 2.40 each.
    const { low = 0, high = 0 } = priceFor(settled) ?? {};
    expect(low < 2.4 && 2.4 < high).toBe(true);
  });

  it('is null with two such posts, and never endless', () => {
    expect(priceFor(shownPosts(2))).toBeNull();
    expect(priceFor(shownPosts(4, () => ({ likes: 0, comments: 0 })))).toBeNull();
  });
});

describe('briefFit', () => {
  const wanted = {
    nicheWords: ['lamp'],
    competitors: [],
    wordsToLookFor: [],
    markets: ['Norway'],
    languages: [],
    tiers: ['micro'],
  };

  it('says how many posts are on topic, which markets are named, and whether the size is wanted', () => {
    const posts = shownPosts(12, (index) => (index < 9 ? { caption: 'The lamp again.' } : {}));
    const evidence = examinedOf(posts, {
      campaign: { brand: wanted, marks: {}, bookings: [] },
      profile: { bio: readFact('Light from Norway', 'bio', 'test') },
    });
    expect(briefFit(evidence, 'micro')).toMatchObject({
      says: '9 of 12 posts on topic.',
      marketsNamed: ['Norway'],
      hasWantedTier: true,
      hasWantedLanguage: null,
    });
  });

  it.each([
    ['en', 'en-GB', true],
    ['EN', 'en', true],
    ['German', 'de', true],
    ['deutsch', 'de-AT', true],
    ['de', 'en-GB', false],
    ['Norwegian', 'de', false],
    ['my mother tongue', 'de', null],
  ])('knows the wanted language “%s” beside a profile in “%s”: %s', (language, shown, isWanted) => {
    const evidence = examinedOf(shownPosts(3), {
      campaign: { brand: { ...wanted, languages: [language] }, marks: {}, bookings: [] },
      profile: { language: readFact(shown, shown, 'test') },
    });
    expect(briefFit(evidence, null)?.hasWantedLanguage).toBe(isWanted);
  });

  const speaking = (languages: string[], captions: readonly string[], comments: readonly string[] = []) => {
    const evidence = examinedOf(
      captions.map((caption, index) => shownPost(`p${index}`, { caption })),
      { campaign: { brand: { ...wanted, languages }, marks: {}, bookings: [] } },
    );
    const read = comments.map((text, index): KnownComment => {
      const { author: _author, ...comment } = commentReading(`c${index}`, 'p0', { text });
      return { id: `c${index}`, creatorId: 'x', postId: 'p0', authorHash: null, comment };
    });
    return briefFit({ ...evidence, known: { ...evidence.known, comments: read } }, null);
  };
  const GERMAN = 'Heute zeige ich euch, wie schön das Licht in der Küche ist.';
  const ENGLISH = 'Today I want to show you the light that we have in the kitchen.';

  it('counts posts and comments in a wanted language, out of those whose language shows', () => {
    const comments = [...Array.from({ length: 11 }, () => GERMAN), ENGLISH, '🔥🔥', 'Lumo?'];
    const fit = speaking(['German'], [GERMAN, GERMAN, ENGLISH, 'Lumo 3000'], comments);
    expect(fit?.postLanguages).toEqual({
      texts: 4,
      told: 3,
      languages: [
        { tag: 'de', n: 2 },
        { tag: 'en', n: 1 },
      ],
      state: 'told',
      wanted: 2,
    });
    expect(fit?.commentLanguages).toMatchObject({ texts: 13, told: 12, state: 'told', wanted: 11 });
  });

  it('takes Malay and Indonesian for one another, as their words do', () => {
    const captions = [
      'tahniah, memang padu dan sedap',
      'memang hebat dan terbaik, sokong lah',
      'keren banget kak, makasih ya',
    ];
    const told = (language: string) => speaking([language], [...captions, ...captions])?.postLanguages;
    expect(
      told('ms')
        ?.languages.map(({ tag }) => tag)
        .sort(),
    ).toEqual(['id', 'ms']);
    expect([told('ms')?.wanted, told('id')?.wanted, told('de')?.wanted]).toEqual([6, 6, 0]);
  });

  it('has not enough data with two such posts or eleven such comments, and counts none of the creator’s own', () => {
    const fit = speaking(
      ['de'],
      [GERMAN, GERMAN, 'Lumo 3000'],
      Array.from({ length: 11 }, () => GERMAN),
    );
    expect(fit?.postLanguages).toMatchObject({ told: 2, state: 'not-enough-data', wanted: null });
    expect(fit?.commentLanguages).toMatchObject({ told: 11, state: 'not-enough-data', wanted: null });
    expect(speaking(['de'], [])?.commentLanguages).toMatchObject({ texts: 0, told: 0, wanted: null });
  });

  it('says nothing of languages that can’t be told from words, and nothing where none is wanted', () => {
    const captions = Array.from({ length: 5 }, () => GERMAN);
    expect(speaking(['Danish', 'de'], captions)?.postLanguages).toMatchObject({ state: 'not-tellable', wanted: null });
    expect(speaking(['my mother tongue'], captions)?.postLanguages).toMatchObject({ state: 'not-tellable' });
    expect(speaking([], captions)?.postLanguages).toBeNull();
  });

  it('is null without a brief', () => {
    expect(briefFit(examinedOf(shownPosts(3)), 'micro')).toBeNull();
  });
});
