import { ShortlistEntry } from '../model/shortlist';
import type { Database } from './database';
import { deleteEntries, putEntries, updateEntries } from './entries';
import { changeBetween, revert } from './entry-change';
import { isSame } from './entry-fields';
import { type Rules, rescore } from './rescore';
import { checkedRow } from './rows';
import { bearsOnAssessment, judgedTables, noteToAssess } from './to-assess';
import type { HistoryChange, PeopleChange, UndoRecord } from './undo-record';

/** What taking a command back gave: entries and people restored, and fields left as they were changed since. */
export interface Undone {
  restored: number;
  kept: number;
}

const NOTHING: Undone = { restored: 0, kept: 0 };

/**
 * Takes one command back: restores exactly what it changed, and leaves what was changed again since. Doing it again
 * changes nothing. Whose history changes is assessed by `rules`. Null where no such command is known any more.
 */
export async function undoCommand(
  database: Database,
  key: string,
  { rules, now }: { rules: Rules; now: number },
): Promise<Undone | null> {
  const { creators, posts, comments, observations, assessments, entries, listing, listColumns, unsaved, people, undo } =
    database;
  const seen = [creators, posts, comments, observations, assessments];
  const tables = [...seen, entries, listing, listColumns, unsaved, people, undo];
  return database.transaction('rw', [...tables, ...judgedTables(database)], async () => {
    const record = await undo.get(key);
    if (record === undefined) return null;
    if (record.undone) return record.undone;
    const ofEntries = await undoEntries(database, record);
    const ofPeople = record.people ? await undoPeople(database, record.people) : NOTHING;
    const ofHistory = record.observations ? await undoHistory(database, record.observations) : NOTHING;
    if (ofHistory.restored > 0) {
      for (const creatorId of record.creatorIds) await rescore(database, rules, creatorId, now);
    }
    const all = [ofEntries, ofPeople, ofHistory];
    const undone = { restored: sum(all.map(({ restored }) => restored)), kept: sum(all.map(({ kept }) => kept)) };
    await undo.put({ ...record, undone });
    return undone;
  });
}

async function undoEntries(database: Database, { entries: changes }: UndoRecord): Promise<Undone> {
  const current = await database.entries.bulkGet(changes.map(({ entryId }) => entryId));
  const [added, updated, removed]: [ShortlistEntry[], ShortlistEntry[], ShortlistEntry[]] = [[], [], []];
  const rejudged: ShortlistEntry[] = [];
  let kept = 0;
  for (const [index, change] of changes.entries()) {
    const now = checkedRow(ShortlistEntry, current[index]);
    const reverted = revert(now, change);
    kept += reverted.kept;
    if (now === null && reverted.entry) added.push(reverted.entry);
    else if (now && reverted.entry && changeBetween(now, reverted.entry)) {
      updated.push(reverted.entry);
      if (bearsOnAssessment(now, reverted.entry)) rejudged.push(reverted.entry);
    } else if (now && reverted.entry === null) removed.push(now);
  }
  await putEntries(database, added);
  await updateEntries(database, updated);
  await noteToAssess(database, rejudged);
  await deleteEntries(database, removed);
  return { restored: added.length + updated.length + removed.length, kept };
}

async function undoPeople(database: Database, { before, after }: PeopleChange): Promise<Undone> {
  const now = await database.people.bulkGet(after.map(({ id }) => id));
  if (JSON.stringify(now) !== JSON.stringify(after)) return { restored: 0, kept: 1 };
  await database.people.bulkDelete(after.map(({ id }) => id));
  await database.people.bulkPut([...before]);
  return { restored: 1, kept: 0 };
}

/** Days that were written again since stay, and so does what they took the place of. */
async function undoHistory(database: Database, { before, after }: HistoryChange): Promise<Undone> {
  const now = await database.observations.bulkGet(after.map(({ id }) => id));
  const untouched = after.filter((row, index) => isSame(now[index], row));
  const kept = new Set(after.flatMap((row, index) => (isSame(now[index], row) ? [] : row.id)));
  await database.observations.bulkDelete(untouched.map(({ id }) => id));
  await database.observations.bulkPut(before.filter(({ id }) => !kept.has(id)));
  return { restored: untouched.length, kept: kept.size };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
