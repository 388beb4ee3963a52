import * as z from 'zod/mini';
import { COLUMN_IDS } from './table-columns';

/** How many sets of columns a person can keep. */
export const COLUMN_SETS_LIMIT = 50;

/** A person's own choice of columns for exports, in their order, under a name. */
export const ColumnSet = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  columns: z.array(z.enum(COLUMN_IDS)).check(z.minLength(1), z.maxLength(COLUMN_IDS.length)),
});
export type ColumnSet = z.infer<typeof ColumnSet>;
