import type { Assessment } from '../model/assessment';
import type { KnownCreator } from '../model/creator';
import type { Database } from './database';
import { knownCreator } from './detail';
import { relist } from './entries';

/** By which rules creators are to be assessed. `assess` gives null for whom they can't be applied to. */
export interface Rules {
  version: string;
  assess(known: KnownCreator): Assessment | null;
}

/** How far a re-scoring is: creators done in this slice, and those still assessed by other rules. */
export interface Progress {
  done: number;
  left: number;
}

/**
 * Assesses the next creators whose assessment is by other rules than today's, at most `slice`, each in a transaction of
 * its own. Stopped and started again it goes on where it was, for what is done is no longer among those left.
 */
export async function rescoreSlice(
  database: Database,
  rules: Rules,
  { slice, now }: { slice: number; now: number },
): Promise<Progress> {
  const ids = await outdated(database, rules.version).limit(slice).primaryKeys();
  for (const creatorId of ids) await rescore(database, rules, creatorId, now);
  return { done: ids.length, left: await countOutdated(database, rules.version) };
}

/** How many creators are assessed by other rules than these. */
export function countOutdated(database: Database, version: string): Promise<number> {
  return outdated(database, version).count();
}

function outdated(database: Database, version: string) {
  return database.assessments.where('assessment.rulesVersion').notEqual(version);
}

/** Assesses one creator by these rules, and brings its rows in lists up to date. */
export async function rescore(database: Database, rules: Rules, creatorId: string, now: number): Promise<void> {
  const { creators, posts, comments, observations, assessments, entries, listing, rowGroups } = database;
  const tables = [creators, posts, comments, observations, assessments, entries, listing, rowGroups];
  await database.transaction('rw', tables, async () => {
    const known = await knownCreator(database, creatorId);
    const assessment = known && rules.assess(known);
    // Without an assessment by today's rules there is none: the next look at the creator makes one.
    if (assessment === null) await assessments.delete(creatorId);
    else await assessments.put({ creatorId, assessedAt: now, assessment });
    await relist(database, await entries.where({ creatorId }).toArray());
  });
}
