import type * as z from 'zod/mini';
import { logFailure } from '../log';

/**
 * A row as its schema says it must be, or null: an older or damaged one is left where it is, told of in the log, and
 * never shown as if it were whole. Undefined rows (nothing found) are null without a word.
 */
export function checkedRow<T>(schema: z.ZodMiniType<T>, row: unknown): T | null {
  if (row === undefined) return null;
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  logFailure('store', 'a row does not fit its schema', parsed.error.issues[0]?.path.join('.'));
  return null;
}

/** The rows that fit their schema; see {@link checkedRow}. */
export function checkedRows<T>(schema: z.ZodMiniType<T>, rows: readonly unknown[]): T[] {
  return rows.flatMap((row) => checkedRow(schema, row) ?? []);
}

/** Only what is given of changes: a field that is undefined changes nothing. */
export function givenOf<T extends object>(changes: { [K in keyof T]?: T[K] | undefined }): Partial<T> {
  // Of what is left no field is undefined; Object.fromEntries forgets the fields' types.
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;
}
