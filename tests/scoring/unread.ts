import fc from 'fast-check';
import { expect } from 'vitest';
import type { Assessment } from '@/lib/model/assessment';
import type { KnownComment, KnownCreator } from '@/lib/model/creator';
import type { Fact } from '@/lib/model/fact';
import { POST_FACTS } from '@/lib/model/fact-fields';
import { notFound, notShown, readFact, unreadable } from '@/lib/model/facts';
import type { PostReading, ProfileReading } from '@/lib/model/reading';
import { INSTAGRAM_BENCHMARKS } from '@/lib/platforms/benchmarks';
import { INSTAGRAM_LIMITS } from '@/lib/platforms/limits';
import { youtube } from '@/lib/platforms/youtube';
import { assess } from '@/lib/scoring/assess';
import type { Evidence } from '@/lib/scoring/evidence';
import { evidenceOf } from '../support/evidence';
import { commentReading, countFact, DAY, NOW, postReading } from '../support/readings';

// What isn't read may only ever leave more open: the score's low end never rises, its high end never falls, no flag turns
// clear, and "good" never comes without naming what is missing.

const CAPTIONS = [
  'A walk along the river with my old camera.',
  'Paid partnership with Lumo. The lamp that wakes me up.',
  'Use my code TILDA10 for 10 % off.',
  'Long day, long list of links below.\n\n\n\n\n#ad',
  'Quill & Co sent me this.',
];

const post = fc.record({
  daysAgo: fc.integer({ min: -3, max: 500 }),
  likes: fc.integer({ min: 0, max: 5_000 }),
  comments: fc.integer({ min: 0, max: 300 }),
  views: fc.integer({ min: 0, max: 60_000 }),
  caption: fc.constantFrom(...CAPTIONS),
  isLabelled: fc.boolean(),
  isPinned: fc.boolean(),
  hidesLikes: fc.constantFrom(false, false, false, true),
});

const postsOf = (items: readonly (typeof post extends fc.Arbitrary<infer T> ? T : never)[]) =>
  items.map((item, index) => {
    const at = NOW - item.daysAgo * DAY;
    return postReading(`p${index}`, {
      kind: 'photo',
      title: notShown,
      caption: readFact(item.caption, 'caption', 'test'),
      publishedAt: readFact({ earliest: at, latest: at }, 'date', 'test'),
      likes: item.hidesLikes ? notShown : countFact(item.likes),
      likesHidden: readFact(item.hidesLikes, 'hidden', 'test'),
      comments: countFact(item.comments),
      views: countFact(item.views),
      paidPartnership: readFact(item.isLabelled, 'label', 'test'),
      pinned: readFact(item.isPinned, 'pin', 'test'),
    });
  });

/** All that is known of a creator, of any kind. */
export const evidence: fc.Arbitrary<Evidence> = fc
  .record({
    posts: fc.array(post, { maxLength: 24 }),
    followers: fc.integer({ min: 0, max: 300_000 }),
    comments: fc.array(fc.record({ author: fc.integer({ min: 0, max: 30 }), post: fc.integer({ min: 0, max: 5 }) }), {
      maxLength: 80,
    }),
    isInstagram: fc.boolean(),
    hasBrand: fc.boolean(),
    quote: fc.option(fc.integer({ min: 0, max: 3_000 })),
  })
  .map(({ posts, followers, comments, isInstagram, hasBrand, quote }): Evidence => {
    const base = evidenceOf(postsOf(posts), {
      followers: countFact(followers),
      following: countFact(300),
      bio: readFact('Lamps and rivers.', 'bio', 'test'),
    });
    const traits = isInstagram
      ? {
          ...youtube.traits,
          engagementBasis: 'followers' as const,
          formulas: ['median-12-followers'],
          benchmarks: INSTAGRAM_BENCHMARKS,
          limits: INSTAGRAM_LIMITS,
        }
      : youtube.traits;
    const known = { ...base.known, comments: comments.map((item, index) => comment(index, item)) };
    const brand = { nicheWords: [], competitors: ['Lumo'], wordsToLookFor: [], markets: [], languages: [], tiers: [] };
    return {
      ...base,
      known,
      traits,
      ...(hasBrand && { campaign: { brand, marks: {}, bookings: [] } }),
      ...(quote !== null && { quote: { price: quote, currency: 'EUR', posts: [{ kind: 'photo', count: 1 }] } }),
    };
  });

function comment(index: number, item: { author: number; post: number }): KnownComment {
  const { author: _, ...reading } = commentReading(`c${index}`, `p${item.post}`);
  return {
    id: `c${index}`,
    creatorId: 'x',
    postId: `p${item.post}`,
    // Some write again and again.
    authorHash: `h${item.author < 12 ? item.author % 3 : item.author}`,
    comment: reading,
  };
}

/** Evidence with less of it read. */
export type Loss = (evidence: Evidence) => Evidence;

const lost = fc.constantFrom<Fact<never>>(notFound, unreadable('?', 'test'));
const postKeys = Object.keys(POST_FACTS) as (keyof typeof POST_FACTS)[];
const profileKeys = ['followers', 'following', 'bio'] as const;

const onKnown =
  (change: (known: KnownCreator) => Partial<KnownCreator>): Loss =>
  (before) => ({
    ...before,
    known: { ...before.known, ...change(before.known) },
  });

/** Evidence with each post changed. */
export const withPosts = (change: (post: PostReading, index: number, count: number) => PostReading): Loss =>
  onKnown(({ posts }) => ({
    posts: posts.map((known, index) => ({ ...known, post: change(known.post, index, posts.length) })),
  }));

/** Evidence with other facts of the profile. */
export const withProfile = (change: Partial<ProfileReading>): Loss =>
  onKnown(({ creator }) => ({ creator: { ...creator, profile: { ...creator.profile, ...change } } }));

/** Any one thing that may not be read. */
export const loss: fc.Arbitrary<Loss> = fc.oneof(
  fc
    .tuple(fc.nat(), fc.constantFrom(...postKeys), lost)
    .map(([at, key, fact]) =>
      withPosts((read, index, count) =>
        index === at % count && read[key].state === 'read' ? { ...read, [key]: fact } : read,
      ),
    ),
  fc
    .tuple(fc.constantFrom(...postKeys), lost)
    .map(([key, fact]) => withPosts((read) => (read[key].state === 'read' ? { ...read, [key]: fact } : read))),
  fc.tuple(fc.constantFrom(...profileKeys), lost).map(([key, fact]) => withProfile({ [key]: fact })),
  fc.constant(onKnown(() => ({ posts: [] }))),
  fc.constant(onKnown(() => ({ comments: [] }))),
  fc.nat().map((at) =>
    onKnown(({ comments }) => ({
      comments: comments.map((item, index) => (index % 7 === at % 7 ? { ...item, authorHash: null } : item)),
    })),
  ),
  fc.constant<Loss>(({ campaign: _, ...rest }) => rest),
);

const flagsOf = (assessment: Assessment) => new Map(assessment.flags.map(({ id, result }) => [id, result]));

/** What a loss may do to an assessment, by the title of its test. */
export const PROMISES: Readonly<Record<string, (before: Assessment, after: Assessment) => void>> = {
  'never raises the low end of the score, nor lowers its high end': (before, after) => {
    expect(after.score.low).toBeLessThanOrEqual(before.score.low);
    expect(after.score.high).toBeGreaterThanOrEqual(before.score.high);
    expect(after.coverage).toBeLessThanOrEqual(before.coverage + 1e-9);
  },
  'never turns a flag clear, nor raises one': (before, after) => {
    const flags = flagsOf(before);
    for (const [id, result] of flagsOf(after)) {
      if (result !== 'not-enough-data') expect(`${id} ${result}`).toBe(`${id} ${flags.get(id)}`);
    }
  },
  'never makes the result good without naming what was not read': (before, after) => {
    if (after.screening !== 'good' || before.screening === 'good') return;
    expect(after.reasons.join(' ')).toMatch(/Not read: /);
  },
};

/** So many assessments before and after a loss, the same ones each time and those that `expectPromise` begins with. */
export function judgedLosses(cases: number): { before: Assessment; after: Assessment }[] {
  const judged: { before: Assessment; after: Assessment }[] = [];
  fc.assert(
    fc.property(evidence, loss, (full, lose) => {
      judged.push({ before: assess(full), after: assess(lose(full)) });
    }),
    { numRuns: cases, seed: 7 },
  );
  return judged;
}

/** Tries a promise on so many cases, which are the same each time; a failure names the smallest case that it finds. */
export function expectPromise(isKept: (before: Assessment, after: Assessment) => void, cases: number): void {
  fc.assert(
    fc.property(evidence, loss, (full, lose) => isKept(assess(full), assess(lose(full)))),
    { numRuns: cases, seed: 7 },
  );
}
