import { type PreferenceChanges, Preferences } from '../model/preferences';
import type { Database } from './database';
import { givenOf } from './rows';

const KEY = 'preferences';

/** What a person prefers; what was never set, or is damaged, is as it was at first. */
export async function readPreferences(database: Database): Promise<Preferences> {
  const stored = await database.values.get(KEY);
  const parsed = Preferences.safeParse(stored?.value ?? {});
  return parsed.success ? parsed.data : Preferences.parse({});
}

/** Sets some preferences; the others stay. */
export async function setPreferences(database: Database, changes: PreferenceChanges): Promise<void> {
  await database.transaction('rw', database.values, async () => {
    const value = { ...(await readPreferences(database)), ...givenOf<Preferences>(changes) };
    await database.values.put({ key: KEY, value });
  });
}
