import type { EngagementRate } from '../model/assessment';
import type { Basis, BenchmarkTable } from '../model/benchmark';
import type { Count } from '../model/count';
import type { Range } from './interval';

/** A rate in per cent that carries its basis in its type. */
export interface RateOn<B extends Basis> extends Range {
  basis: B;
}

/** The first of the tables that is on this basis, or null: then there is no place, only the number. */
export function benchmarkOn<B extends Basis>(
  tables: readonly BenchmarkTable[] | undefined,
  basis: B,
): BenchmarkTable<B> | null {
  return tables?.find((table): table is BenchmarkTable<B> => table.basis === basis) ?? null;
}

/**
 * Where a rate stands against what a table calls typical for this many followers. A table on another basis doesn't
 * compile. Unknown where the rate's interval, or the follower count's, leaves more than one answer, and where the table
 * has nothing for this size.
 */
export function placeOf<B extends Basis>(
  rate: RateOn<B>,
  table: BenchmarkTable<NoInfer<B>>,
  followers: Count,
): EngagementRate['place'] {
  const typical = typicalFor(table, followers);
  if (typical === null) return 'unknown';
  if (rate.high < typical.low.low) return 'below';
  if (rate.low > typical.high.high) return 'above';
  return rate.low >= typical.low.high && rate.high <= typical.high.low ? 'typical' : 'unknown';
}

/** The "low" and the "high" line for a follower count; each a range where the count's interval spans sizes. */
export function typicalFor(table: BenchmarkTable, followers: Count): { low: Range; high: Range } | null {
  const first = table.rows.findLastIndex((row) => row.from <= followers.low);
  const last = table.rows.findLastIndex((row) => row.from <= followers.high);
  if (first < 0) return null;
  const rows = table.rows.slice(first, last + 1);
  const lows = rows.map((row) => row.low);
  const highs = rows.map((row) => row.high);
  if (!lows.every((value) => value !== null) || !highs.every((value) => value !== null)) return null;
  return {
    low: { low: Math.min(...lows), high: Math.max(...lows) },
    high: { low: Math.min(...highs), high: Math.max(...highs) },
  };
}
