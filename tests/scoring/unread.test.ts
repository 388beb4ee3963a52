import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '@/lib/scoring/assess';
import { countFact } from '../support/readings';
import { evidence, judgedLosses, PROMISES, withPosts, withProfile } from './unread';

describe('evidence that is made unread', () => {
  // Judged once for all promises; the long run finds the smallest case that breaks one.
  let judged: ReturnType<typeof judgedLosses>;
  beforeAll(() => {
    judged = judgedLosses(600);
  });

  it.each(Object.entries(PROMISES))('%s', (_, isKept) => {
    expect(judged).toHaveLength(600);
    for (const { before, after } of judged) isKept(before, after);
  });
});

describe('assess', { timeout: 60_000 }, () => {
  it('is the same, to the byte, for the same evidence in any order of posts and comments', () => {
    fc.assert(
      fc.property(evidence, (full) => {
        const { known } = full;
        const turned = {
          ...full,
          known: { ...known, posts: [...known.posts].reverse(), comments: [...known.comments].reverse() },
        };
        expect(JSON.stringify(assess(turned))).toBe(JSON.stringify(assess(full)));
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('is the same in any time zone', () => {
    const [sample] = fc.sample(evidence, { numRuns: 1, seed: 11 });
    if (!sample) throw new Error('no sample');
    const inZone = (zone: string) => {
      process.env.TZ = zone;
      return JSON.stringify(assess(sample));
    };
    const expected = inZone('UTC');
    const zones = ['Pacific/Kiritimati', 'America/New_York', 'Asia/Kolkata'].map(inZone);
    process.env.TZ = 'UTC';
    expect(zones).toEqual([expected, expected, expected]);
  });

  it('never gives a number that is not finite, whatever the counts', () => {
    const count = fc.constantFrom(0, 1, 5, 1e4, 1e15, Number.MAX_SAFE_INTEGER);
    fc.assert(
      fc.property(evidence, count, count, (full, followers, likes) => {
        const odd = withPosts((read) => ({ ...read, likes: countFact(likes) }))(
          withProfile({ followers: countFact(followers) })(full),
        );
        const text = JSON.stringify(assess(odd), (_, value) => {
          if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('a number that is not finite');
          return value;
        });
        expect(text).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
