/** How often a piece of work is done in all, and how many of these come first and don't count, until it is optimised. */
const RUNS = { all: 60, warmUp: 20 };

/**
 * The least processor time of many runs, in milliseconds: whatever else the machine does takes turns with the work, and
 * only ever adds to it.
 */
export function shortestTime(work: () => unknown, { all, warmUp } = RUNS): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = -warmUp; run < all - warmUp; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    if (run >= 0) shortest = Math.min(shortest, (user + system) / 1_000);
  }
  return shortest;
}
