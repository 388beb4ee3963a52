import type { ShortlistEntry } from '../model/shortlist';
import { fieldsOf, isListField, isSame, itemKey, type ListField } from './entry-fields';
import type { EntryChange } from './undo-record';

/** What changed from one state of an entry to the next: the fields that differ. Null where none does. */
export function changeBetween(before: ShortlistEntry | null, after: ShortlistEntry | null): EntryChange | null {
  const entry = before ?? after;
  if (entry === null) return null;
  if (before === null || after === null) return { entryId: entry.id, before, after };
  const fields = fieldsOf(before).filter((field) => !isSame(before[field], after[field]));
  if (fields.length === 0) return null;
  return { entryId: entry.id, before: pick(before, fields), after: pick(after, fields) };
}

/** What taking a change back gives. `kept`: how many fields or list items were changed again since, and stay. */
export interface Reverted {
  entry: ShortlistEntry | null;
  kept: number;
}

/**
 * Takes a change back from the entry as it is now. Exactly what the change did is undone: a field or list item that was
 * changed again since then stays as it is, and so does an entry that was edited after it was added or added again after
 * it was removed.
 */
export function revert(now: ShortlistEntry | null, { before, after }: EntryChange): Reverted {
  if (before === null) return now === null || isSame(now, after) ? { entry: null, kept: 0 } : { entry: now, kept: 1 };
  // A removal's `before` is the whole entry.
  if (after === null) return now === null ? { entry: before as ShortlistEntry, kept: 0 } : { entry: now, kept: 1 };
  if (now === null) return { entry: null, kept: fieldsOf(after).length };
  let kept = 0;
  const entry = { ...now };
  for (const field of fieldsOf(after).filter((name) => name !== 'changedAt')) {
    if (isListField(field)) {
      const list = revertList(field, { now: now[field], before: before[field] ?? [], after: after[field] ?? [] });
      Object.assign(entry, { [field]: list.items });
      kept += list.kept;
    } else if (isSame(now[field], after[field])) Object.assign(entry, { [field]: before[field] });
    else kept += 1;
  }
  // Whoever changed one of the fields since is the one who changed the entry last.
  if (kept === 0 && now.changedAt === after.changedAt) entry.changedAt = before.changedAt ?? now.changedAt;
  return { entry, kept };
}

interface ListStates<T> {
  now: readonly T[];
  before: readonly T[];
  after: readonly T[];
}

function revertList<F extends ListField>(field: F, { now, before, after }: ListStates<ShortlistEntry[F][number]>) {
  const keyOf = (item: ShortlistEntry[F][number]) => itemKey(field, item);
  const [was, became] = [before, after].map((items) => new Map(items.map((item) => [keyOf(item), item])));
  const items = [...now];
  let kept = 0;
  for (const key of new Set([...(was?.keys() ?? []), ...(became?.keys() ?? [])])) {
    const [old, next] = [was?.get(key), became?.get(key)];
    if (isSame(old, next)) continue;
    const at = items.findIndex((item) => keyOf(item) === key);
    if (!isSame(items[at], next)) kept += 1;
    else if (old === undefined) items.splice(at, 1);
    else if (next === undefined) items.splice(before.indexOf(old), 0, old);
    else items[at] = old;
  }
  return { items, kept };
}

function pick(entry: ShortlistEntry, fields: readonly (keyof ShortlistEntry)[]): Partial<ShortlistEntry> {
  return Object.fromEntries(fields.map((field) => [field, entry[field]]));
}
