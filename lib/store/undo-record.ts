import type { Person } from '../model/person';
import type { ShortlistEntry } from '../model/shortlist';

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

/**
 * One command of a person, kept so that it can be taken back and so that sending it again does nothing. `entryIds` and
 * `creatorIds` say whom it is about. `reply` is what was answered. `undoneAt` is null until it is taken back.
 */
export interface UndoRecord {
  key: string;
  command: string;
  at: number;
  undoneAt: number | null;
  creatorIds: readonly string[];
  entries: readonly EntryChange[];
  people: PeopleChange | null;
  reply: unknown;
}
