/** What a rate counts as interaction. */
export type Terms = 'likes' | 'likes+comments' | 'likes+comments+shares' | 'likes+comments+shares+saves';

/**
 * What makes two rates comparable: the statistic, what counts as interaction, and what it is divided by. The window may
 * differ. It is one text, so that the compiler can tell a rate on one basis from a table on another.
 */
export type Basis = `${'mean' | 'median' | 'sum'} of ${Terms} ÷ ${'followers' | 'views'}`;

/**
 * What a table says is usual for creators from `from` followers up to the next row's. `low` and `high` enclose what is
 * typical, in per cent. A row without them says that the source has nothing for this size.
 */
export interface BenchmarkRow {
  from: number;
  low: number | null;
  high: number | null;
}

/** A published table of engagement rates, good only for rates on the same basis. Rows ascend by `from`. */
export interface BenchmarkTable<B extends Basis = Basis> {
  id: string;
  basis: B;
  /** Who published it, and where. */
  source: string;
  /** When it was published or seen: year, or year and month. */
  date: string;
  /** What it was computed from. */
  sample: string;
  /** The formula in the source's own terms, with its window. */
  formula: string;
  rows: readonly BenchmarkRow[];
}
