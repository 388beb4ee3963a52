/**
 * Why the store can't do what it was asked, as far as a person can do something about it: the browser has no more room;
 * a newer Touchstone made the database, and this one leaves it alone; or it can't be opened at all, and a backup may be
 * restored.
 */
export type StoreFailure = 'no-space' | 'newer-database' | 'damaged';

/** By the names of errors, as the browser and Dexie give them. What isn't here is a bug. */
const BY_NAME: ReadonlyMap<string, StoreFailure> = new Map([
  ['QuotaExceededError', 'no-space'],
  ['VersionError', 'newer-database'],
  ['UnknownError', 'damaged'],
  ['NotReadableError', 'damaged'],
]);

/** What an exception out of the store means for a person; null: it is a bug. Dexie wraps errors: the innermost counts. */
export function storeFailure(error: unknown): StoreFailure | null {
  let failure: StoreFailure | null = null;
  for (let inner = error, depth = 0; inner instanceof Error && depth < 5; depth++) {
    failure = BY_NAME.get(inner.name) ?? failure;
    inner = 'inner' in inner ? inner.inner : inner.cause;
  }
  return failure;
}
