import type { Observation } from '../model/creator';
import type { Person } from '../model/person';
import type { ShortlistEntry } from '../model/shortlist';
import type { Database } from './database';

/** What one command changed in one entry: the fields before and after. A side without the entry is null. */
export interface EntryChange {
  entryId: string;
  before: Partial<ShortlistEntry> | null;
  after: Partial<ShortlistEntry> | null;
}

/** What one command changed in people: those that were there before and those that came in their place. */
export interface PeopleChange {
  before: readonly Person[];
  after: readonly Person[];
}

/** What one command changed in a creator's history: the rows that went and those that were written. */
export interface HistoryChange {
  before: readonly Observation[];
  after: readonly Observation[];
}

/**
 * One command of a person, kept so that it can be taken back and so that sending it again does nothing. `creatorIds` says
 * whom it is about, `count` how many things it changed. `undone` is what taking it back gave, null until then.
 */
export interface UndoRecord {
  key: string;
  command: string;
  at: number;
  creatorIds: readonly string[];
  entries: readonly EntryChange[];
  people: PeopleChange | null;
  /** Left out where the command was about no history. */
  observations?: HistoryChange;
  count: number;
  undone: { restored: number; kept: number } | null;
}

/** How long a command can be taken back, and sent again without harm: 30 days, in milliseconds. */
export const UNDO_KEPT = 30 * 86_400_000;

/** How many things a command changed when it came the first time; null: it is new. Within the command's transaction. */
export async function countBefore(database: Database, key: string): Promise<number | null> {
  return (await database.undo.get(key))?.count ?? null;
}

/** Notes a command that was carried out, and forgets those too old to be taken back. Within the command's transaction. */
export async function noteCommand(database: Database, record: Omit<UndoRecord, 'undone'>): Promise<void> {
  const old = database.undo.where('at').below(record.at - UNDO_KEPT);
  await Promise.all([database.undo.add({ ...record, undone: null }), old.delete()]);
}
