import type { Database } from './database';

const SALT = 'commenter-salt';

/**
 * Hashes of commenters' names, salted with a random value that never leaves this database: the same name gives the same
 * hash here and another one in every other installation. Names are not kept.
 */
export async function hashCommenters(database: Database, names: Iterable<string>): Promise<Map<string, string>> {
  const salt = await commenterSalt(database);
  const hashes = new Map<string, string>();
  for (const name of new Set(names)) hashes.set(name, await hash(`${salt}\n${name}`));
  return hashes;
}

async function commenterSalt(database: Database): Promise<string> {
  return database.transaction('rw', database.values, async () => {
    const known = await database.values.get(SALT);
    if (known) return known.value;
    const value = hex(crypto.getRandomValues(new Uint8Array(16)));
    await database.values.add({ key: SALT, value });
    return value;
  });
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return hex(new Uint8Array(digest).slice(0, 16));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
