import type { Assessment } from '../model/assessment';
import type { KnownCreator } from '../model/creator';
import { ShortlistEntry } from '../model/shortlist';
import { assessNoted, putOwnAssessments } from './campaign-assessments';
import type { Database } from './database';
import { type CampaignEvidence, knownCreator } from './detail';
import { relist } from './entries';
import { checkedRows } from './rows';
import { judgedTables } from './to-assess';

/**
 * By which rules creators are to be assessed: with what a campaign adds, or without any. `assess` gives null for whom they
 * can't be applied to.
 */
export interface Rules {
  version: string;
  assess(known: KnownCreator, own?: CampaignEvidence): Assessment | null;
}

/** How far a re-scoring is: what was done in this slice, and what is left to do. */
export interface Progress {
  done: number;
  left: number;
}

/**
 * Assesses the next creators whose assessment is by other rules than today's, at most `slice`, each in a transaction of
 * its own; when none is left, the entries that their campaigns are to judge anew. Stopped and started again it goes on
 * where it was, for what is done is no longer among those left.
 */
export async function rescoreSlice(
  database: Database,
  rules: Rules,
  { slice, now }: { slice: number; now: number },
): Promise<Progress> {
  const ids = await outdated(database, rules.version).limit(slice).primaryKeys();
  if (ids.length === 0) return assessNoted(database, rules, { slice, now });
  for (const creatorId of ids) await rescore(database, rules, creatorId, now);
  const [outdatedLeft, noted] = await Promise.all([countOutdated(database, rules.version), database.toAssess.count()]);
  return { done: ids.length, left: outdatedLeft + noted };
}

/** How many creators are assessed by other rules than these. */
export function countOutdated(database: Database, version: string): Promise<number> {
  return outdated(database, version).count();
}

function outdated(database: Database, version: string) {
  return database.assessments.where('assessment.rulesVersion').notEqual(version);
}

/** Assesses one creator by these rules, alone and for each of its campaigns, and brings its rows in lists up to date. */
export async function rescore(database: Database, rules: Rules, creatorId: string, now: number): Promise<void> {
  const { creators, posts, comments, observations, assessments, entries, listing, listColumns } = database;
  const tables = [creators, posts, comments, observations, assessments, entries, listing, listColumns];
  await database.transaction('rw', [...tables, ...judgedTables(database)], async () => {
    const known = await knownCreator(database, creatorId);
    const assessment = known && rules.assess(known);
    // Without an assessment by today's rules there is none: the next look at the creator makes one.
    if (assessment === null) await assessments.delete(creatorId);
    else await assessments.put({ creatorId, assessedAt: now, assessment });
    const saved = checkedRows(ShortlistEntry, await entries.where({ creatorId }).toArray());
    if (known) await putOwnAssessments(database, saved, { known, assess: rules.assess, now });
    await relist(database, saved);
  });
}
