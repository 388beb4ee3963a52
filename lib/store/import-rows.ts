import { Creator } from '../model/creator';
import type { ImportedFields, ImportRow } from '../model/import-row';
import { entryId, newEntry, ShortlistEntry } from '../model/shortlist';
import { blockedKeys } from './blocked';
import type { Database } from './database';
import { type Command, ensureCampaign, putEntries } from './entries';
import { changeBetween } from './entry-change';
import { fieldsOf, isListField, isSame, itemKey } from './entry-fields';
import { creatorKeys } from './keys';
import { nothingButName } from './merge-copy';
import { checkedRow } from './rows';
import { judgedTables } from './to-assess';
import { countBefore, noteCommand } from './undo-record';

/**
 * What bringing rows in gave: entries new and changed, rows left out (they name nobody, or somebody not to be contacted),
 * and the fields in which the file says otherwise than what was entered here, which stays.
 */
export interface Imported {
  added: number;
  changed: number;
  leftOut: number;
  conflicts: { entryId: string; fields: string[] }[];
}

/** Rows of a person's file, and the campaign that they are for. */
export interface ImportedFile {
  campaignId: string;
  rows: readonly ImportRow[];
}

/**
 * Brings rows of a person's file into a campaign. Creators that nobody has seen begin with their name alone. What was
 * entered here is never overwritten: empty fields are filled, lists joined, the rest is told as conflicts. The same rows
 * twice change nothing. The default campaign is made if it is the first; null where there is no other one of this id. One
 * undo record for all.
 */
export function importRows(database: Database, file: ImportedFile, command: Command): Promise<Imported | null> {
  return bringIn(database, file, { ...command, isTrial: false });
}

/** What {@link importRows} would come to, found by doing it and taking all of it back before it is kept. */
export function previewRows(database: Database, file: ImportedFile, now: number): Promise<Imported | null> {
  return bringIn(database, file, { key: `preview ${crypto.randomUUID()}`, now, isTrial: true });
}

async function bringIn(
  database: Database,
  file: ImportedFile,
  { key, now, isTrial }: Command & { isTrial: boolean },
): Promise<Imported | null> {
  const { rows, campaignId } = file;
  const blocked = await blockedKeys(database, rows.flatMap(keysOf));
  const wanted = rows.filter((row) => keysOf(row).length > 0 && keysOf(row).every((name) => !blocked.has(name)));
  const { creators, assessments, posts, entries, listing, listColumns, unsaved, undo } = database;
  const tables = [creators, assessments, posts, entries, listing, listColumns, unsaved, undo];
  let imported: Imported | null = null;
  const work = database.transaction('rw', [...tables, ...judgedTables(database)], async () => {
    if (!(await ensureCampaign(database, campaignId, now))) return;
    const tally = await writeRows(database, { campaignId, rows: wanted }, { key, now });
    imported = { ...tally, leftOut: rows.length - wanted.length };
    if (isTrial) throw new TakenBack();
  });
  await work.catch(TakenBack, () => undefined);
  return imported;
}

/** Thrown to have a transaction take back what a trial did: the one way that Dexie has for it. */
class TakenBack extends Error {}

/** Within a transaction. */
async function writeRows(
  database: Database,
  { campaignId, rows }: ImportedFile,
  { key, now }: Command,
): Promise<Omit<Imported, 'leftOut'>> {
  const isRepeated = (await countBefore(database, key)) !== null;
  const before = new Map<string, ShortlistEntry | null>();
  const after = new Map<string, ShortlistEntry>();
  const conflicts: Imported['conflicts'] = [];
  for (const row of isRepeated ? [] : rows) {
    const creatorId = await creatorOf(database, row, now);
    const id = entryId(campaignId, creatorId);
    if (!before.has(id)) before.set(id, checkedRow(ShortlistEntry, await database.entries.get(id)));
    const known = after.get(id) ?? before.get(id) ?? null;
    const merged = mergeFields(known, newEntry(campaignId, creatorId, now), row.fields);
    if (merged.conflicts.length > 0) conflicts.push({ entryId: id, fields: merged.conflicts });
    after.set(id, known && isSame(known, merged.entry) ? known : { ...merged.entry, changedAt: now });
  }
  const changes = [...after].flatMap(([id, entry]) => changeBetween(before.get(id) ?? null, entry) ?? []);
  const changed = changes.flatMap(({ entryId: id }) => after.get(id) ?? []);
  await putEntries(database, changed);
  const creatorIds = changed.map(({ creatorId }) => creatorId);
  if (!isRepeated) {
    const record = { key, command: 'importRows', at: now, creatorIds, entries: changes, people: null };
    await noteCommand(database, { ...record, count: changes.length });
  }
  const added = changes.filter((change) => change.before === null).length;
  return { added, changed: changes.length - added, conflicts };
}

function keysOf({ platform, identity }: ImportRow): string[] {
  return creatorKeys(platform, identity);
}

/** Whom nobody has looked at yet is the first to be looked at again. */
const NEVER = 0;

/** The id of a row's creator, who begins with the row's name alone where nobody has seen it. */
async function creatorOf(database: Database, row: ImportRow, now: number): Promise<string> {
  const keys = keysOf(row);
  for (const name of keys) {
    const known = checkedRow(Creator, await database.creators.where('keys').equals(name).first());
    if (known && !isAnother(known, row)) return known.id;
  }
  const { platform, identity } = row;
  const [id = ''] = keys; // rows without a name were left out
  const profile = nothingButName(identity);
  await database.creators.put({ id, platform, keys, profile, firstSeenAt: now, lastSeenAt: NEVER });
  return id;
}

/** Whether a creator found by handle has another id than the row says: then the handle changed hands. */
function isAnother({ profile }: Creator, { identity }: ImportRow): boolean {
  return profile.platformId !== null && identity.platformId !== null && profile.platformId !== identity.platformId;
}

/** An entry with what a file says of it. A new one takes it all; of one that is there only what was not entered yet. */
function mergeFields(
  known: ShortlistEntry | null,
  empty: ShortlistEntry,
  given: ImportedFields,
): { entry: ShortlistEntry; conflicts: string[] } {
  const entry = { ...(known ?? empty) };
  const conflicts: string[] = [];
  for (const field of fieldsOf(empty)) {
    const value = field in given ? given[field as keyof ImportedFields] : undefined; // of an import's fields only
    if (value === undefined || isSame(entry[field], value)) continue;
    if (known === null) Object.assign(entry, { [field]: value });
    else if (isListField(field)) Object.assign(entry, { [field]: joined(field, known[field], value) });
    else if (isSame(known[field], empty[field])) Object.assign(entry, { [field]: value });
    else if (!isSame(value, empty[field])) conflicts.push(field);
  }
  // The history ends at the stage: where that stays, the file's way to another one is no part of it.
  if (known && conflicts.includes('stage')) entry.stages = known.stages;
  return { entry, conflicts };
}

/** The items of a list with those that it doesn't have behind them. */
function joined(field: Parameters<typeof itemKey>[0], known: readonly unknown[], given: unknown): unknown[] {
  // Both are the lists of this field, as the schema checked them.
  const keyOf = (item: unknown) => itemKey(field, item as never);
  const has = new Set(known.map(keyOf));
  return [...known, ...(given as readonly unknown[]).filter((item) => !has.has(keyOf(item)))];
}
