import { Observation } from '../model/creator';
import type { Database } from './database';
import type { Command } from './entries';
import { isSame } from './entry-fields';
import { type ImportedDay, importedObservations, mergeObservations } from './observations';
import { type Rules, rescore } from './rescore';
import { checkedRows } from './rows';
import { judgedTables } from './to-assess';
import { noteCommand } from './undo-record';

/** A person's file of one creator's past, as far as a command takes it at once. */
export interface HistoryFile {
  creatorId: string;
  days: readonly ImportedDay[];
}

/**
 * What a file's days come to: `added` were not known, `replaced` are better than what was known of that day, `kept` are
 * days of which better or the same is known, or older than what is kept; `ahead` lie in the future.
 */
export interface HistoryImported {
  added: number;
  replaced: number;
  kept: number;
  ahead: number;
}

/**
 * Takes the days of a person's file into a creator's history, by the same rules as any other source, and assesses the
 * creator anew, all in one transaction. One undo record for all; the same command again only answers, with days that are
 * then known. Null where the creator isn't known.
 */
export async function importHistory(
  database: Database,
  file: HistoryFile,
  rules: Rules,
  { key, now }: Command,
): Promise<HistoryImported | null> {
  const { creators, posts, comments, observations, assessments, entries, listing, listColumns, undo } = database;
  const tables = [creators, posts, comments, observations, assessments, entries, listing, listColumns, undo];
  return database.transaction('rw', [...tables, ...judgedTables(database)], async () => {
    const plan = await planOf(database, file, now);
    if (plan === null || (await undo.get(key)) !== undefined) return plan?.imported ?? null;
    await observations.bulkDelete(plan.gone.map(({ id }) => id));
    await observations.bulkPut(plan.written);
    await rescore(database, rules, file.creatorId, now);
    const { added, replaced } = plan.imported;
    await noteCommand(database, {
      key,
      command: 'importHistory',
      at: now,
      creatorIds: [file.creatorId],
      entries: [],
      people: null,
      observations: { before: plan.gone, after: plan.written },
      count: added + replaced,
    });
    return plan.imported;
  });
}

interface Plan {
  imported: HistoryImported;
  written: Observation[];
  /** Rows that the written ones take the place of, or push out. */
  gone: Observation[];
}

async function planOf(database: Database, { creatorId, days }: HistoryFile, now: number): Promise<Plan | null> {
  if ((await database.creators.get(creatorId)) === undefined) return null;
  const known = checkedRows(Observation, await database.observations.where({ creatorId }).toArray());
  const given = importedObservations(creatorId, days, now);
  const merged = mergeObservations(known, given);
  const [before, after] = [known, merged].map((rows) => new Map(rows.map((row) => [row.id, row])));
  const written = merged.filter((row) => !isSame(before?.get(row.id), row));
  const gone = known.filter((row) => !isSame(after?.get(row.id), row));
  const replaced = written.filter(({ id }) => before?.has(id)).length;
  const added = written.length - replaced;
  const ahead = days.length - given.length;
  return { imported: { added, replaced, kept: given.length - written.length, ahead }, written, gone };
}
