import * as z from 'zod/mini';

/**
 * A count as a page shows it: the closed interval of whole numbers that the shown text can mean.
 * Exact where `low` equals `high`. "1.2M" on a page that cuts is { low: 1200000, high: 1299999 }.
 */
export const Count = z
  .object({
    low: z.int().check(z.nonnegative()),
    high: z.int().check(z.nonnegative()),
  })
  .check(z.refine((count) => count.low <= count.high, 'low is above high'));
export type Count = z.infer<typeof Count>;

/** A time as a page shows it: the closed interval, in milliseconds since 1970 UTC, in which it must lie. */
export const Period = z
  .object({ earliest: z.int(), latest: z.int() })
  .check(z.refine((period) => period.earliest <= period.latest, 'earliest is after latest'));
export type Period = z.infer<typeof Period>;
