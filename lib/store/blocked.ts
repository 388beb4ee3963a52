import { groupBy } from '../model/group-by';
import type { Database } from './database';
import { newSalt, saltedHash } from './salted-hash';

/**
 * Which of these names of creators (lib/store/keys.ts) a person marked as never to be kept again. Each mark brings its own
 * salt, so that those of another installation's backup hold here, too.
 */
export async function blockedKeys(database: Database, keys: readonly string[]): Promise<Set<string>> {
  const marks = await database.blocked.toArray();
  const blocked = new Set<string>();
  for (const [salt, ofSalt] of groupBy(marks, (mark) => mark.salt)) {
    const hashes = new Set(ofSalt.map(({ hash }) => hash));
    for (const key of keys) if (hashes.has(await saltedHash(salt, key))) blocked.add(key);
  }
  return blocked;
}

/** Whether a creator of one of these names is never to be kept. */
export async function isBlocked(database: Database, keys: readonly string[]): Promise<boolean> {
  return (await blockedKeys(database, keys)).size > 0;
}

/** Marks the names of a creator so that it is never kept again; of the names only salted hashes stay. */
export async function block(database: Database, keys: readonly string[], now: number): Promise<void> {
  const salt = (await database.blocked.toCollection().first())?.salt ?? newSalt();
  const marks = await Promise.all(keys.map(async (key) => ({ hash: await saltedHash(salt, key), salt, at: now })));
  await database.blocked.bulkPut(marks);
}
