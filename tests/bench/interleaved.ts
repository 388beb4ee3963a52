import { median } from 'simple-statistics';

/** How often each side of a comparison runs. */
const ROUNDS = 151;

/** How many rounds come before the counted ones, until the engine has optimised both sides. */
const WARM_UP = 25;

/**
 * The median time of one piece of work as a multiple of another's. Both run in turns, so that whatever else the machine
 * does meets both alike; the first rounds only warm up.
 */
export function ratioOf(work: () => unknown, base: () => unknown): number {
  const times = { work: [] as number[], base: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? (['work', 'base'] as const) : (['base', 'work'] as const);
    for (const side of order) {
      const startedAt = performance.now();
      if (side === 'work') work();
      else base();
      if (round >= 0) times[side].push(performance.now() - startedAt);
    }
  }
  return median(times.work) / median(times.base);
}
