import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowance as freshAllowance, LONGEST_BODY } from '@/lib/observer/allowance';

/** How many of `count` replies of a size pass when one comes every so many milliseconds. */
function passed(count: number, size: number, every: number): number {
  const allowance = freshAllowance();
  return Array.from({ length: count }, (_, index) => allowance.mayPass(size, index * every)).filter(Boolean).length;
}

describe('Allowance', () => {
  it('lets thirty replies pass in a second, and goes on in the next', () => {
    expect(passed(10_000, 10, 0)).toBe(30);
    expect(passed(100, 10, 20)).toBe(60);
  });

  it('lets no more than 64 million characters pass in an hour', () => {
    expect(passed(100, 1_000_000, 1_000)).toBe(64);
    expect(passed(200, 1_000_000, 36_000)).toBe(128);
  });

  it('lets no reply pass that is longer than the longest, and counts it for nothing', () => {
    const allowance = freshAllowance();
    expect(allowance.mayPass(LONGEST_BODY + 1, 0)).toBe(false);
    expect(allowance.mayPass(LONGEST_BODY, 0)).toBe(true);
  });

  it('never lets more pass than that, whatever comes when', () => {
    const replies = fc.array(fc.tuple(fc.integer({ min: 0, max: 5_000_000 }), fc.integer({ min: 0, max: 400 })), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(replies, (all) => {
        const allowance = freshAllowance();
        let now = 0;
        let sum = 0;
        for (const [size, later] of all) {
          now += later;
          if (allowance.mayPass(size, now)) sum += size;
        }
        return sum <= 64_000_000;
      }),
    );
  });
});
