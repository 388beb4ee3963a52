import type { Database } from './database';
import { newSalt, saltedHash } from './salted-hash';

const SALT = 'commenter-salt';

/**
 * Hashes of commenters' names, salted with a random value that never leaves this database and its backups: the same name
 * gives the same hash here and another one in every other installation. Names are not kept.
 */
export async function hashCommenters(database: Database, names: Iterable<string>): Promise<Map<string, string>> {
  const salt = await commenterSalt(database);
  const hashes = new Map<string, string>();
  for (const name of new Set(names)) hashes.set(name, await saltedHash(salt, name));
  return hashes;
}

async function commenterSalt(database: Database): Promise<string> {
  return database.transaction('rw', database.values, async () => {
    const known = (await database.values.get(SALT))?.value;
    if (typeof known === 'string') return known;
    const value = newSalt();
    await database.values.put({ key: SALT, value });
    return value;
  });
}
