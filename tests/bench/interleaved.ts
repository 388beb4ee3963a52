import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { median } from 'simple-statistics';

/** How often a side is drawn in all, and how many of these come first and don't count, until both are optimised. */
const RUNS = { all: 400, warmUp: 60 };

/**
 * The median time of one piece of work as a multiple of another's. The two are drawn by lot (seeded), so that whatever
 * else the machine does meets both alike; in strict turns the garbage collector can fall in step with one of them.
 */
export function ratioOf(work: () => unknown, base: () => unknown, { all, warmUp } = RUNS): number {
  const random = xoroshiro128plus(1);
  const times = { work: [] as number[], base: [] as number[] };
  for (let run = -warmUp; run < all - warmUp; run++) {
    const side = uniformInt(random, 0, 1) === 1 ? 'work' : 'base';
    const startedAt = performance.now();
    if (side === 'work') work();
    else base();
    if (run >= 0) times[side].push(performance.now() - startedAt);
  }
  return median(times.work) / median(times.base);
}
