import type { ExportedRow } from '../model/exported-list';
import { ImportedFields, type ImportRow } from '../model/import-row';
import type { Identity } from '../model/reading';
import { type Sentence, sentence } from '../model/sentence';
import { type AddressedPlatform, creatorsIn } from './addresses';
import { quoted } from './quoted';
import type { CellProblem, TableRow, TableValues } from './table-rows';
import { type FieldChoices, fieldsOfEntry, fieldsOfTable, type TakenField } from './taken-fields';

/** What a file brings of one creator: the line or row it stands in, the name to show it by, and what the store takes. */
export interface TakenRow {
  line: number;
  name: string;
  row: ImportRow;
}

/**
 * What of a file can be brought in. Of a line with a problem nothing is taken; of one in `left` all but the named cell.
 */
export interface TakenRows {
  rows: TakenRow[];
  problems: CellProblem[];
  left: CellProblem[];
}

/** What a person has to say about a file because it doesn't say it itself. */
export interface TakenFor extends FieldChoices {
  platforms: readonly AddressedPlatform[];
  /** Whose handles they are where a line names no platform; null: such lines are problems. */
  platform: AddressedPlatform | null;
}

/** What the lines of a table say of creators, each with the creator it names: by address, by id, or by handle. */
export function rowsOfTable(lines: readonly TableRow[], taken: TakenFor): TakenRows {
  const result: TakenRows = { rows: [], problems: [], left: [] };
  for (const { line, values } of lines) {
    const named = namedBy(values, taken);
    if ('why' in named) result.problems.push({ line, column: null, why: named.why });
    else take(result, { line, name: values.name ?? named.name }, named, fieldsOfTable(values, taken));
  }
  return result;
}

/** What the rows of a list file say of creators, counted from 1. Numbers stay out: they come from pages. */
export function rowsOfList(rows: readonly ExportedRow[], taken: FieldChoices): TakenRows {
  const result: TakenRows = { rows: [], problems: [], left: [] };
  for (const [index, { creator, entry }] of rows.entries()) {
    const { handle, platformId, name } = creator.profile;
    const shown = name.state === 'read' ? name.value : (handle ?? platformId ?? creator.id);
    const of = { platform: creator.platform, identity: { handle, platformId } };
    take(result, { line: index + 1, name: shown }, of, fieldsOfEntry(entry, taken));
  }
  return result;
}

const UNFIT = sentence('is longer than it can be, or not as it must be');

type Named = Pick<ImportRow, 'platform' | 'identity'>;

function take(result: TakenRows, at: { line: number; name: string }, of: Named, fields: readonly TakenField[]): void {
  const taken: ImportedFields = {};
  for (const { column, value, why } of fields) {
    const checked = ImportedFields.safeParse(value);
    if (why === undefined && checked.success) Object.assign(taken, checked.data);
    else result.left.push({ line: at.line, column, why: why ?? UNFIT });
  }
  result.rows.push({ ...at, row: { platform: of.platform, identity: of.identity, fields: taken } });
}

/** Whom a line names, or why nobody. */
function namedBy(
  { platform: written, handle, profile_url: url, platform_id: platformId }: TableValues,
  { platforms, platform: chosen }: TakenFor,
): (Named & { name: string }) | { why: Sentence } {
  const platform = written === undefined ? chosen : platformOf(written, platforms);
  if (url !== undefined) return nameIn(url, platforms, platform);
  if (platform === null) {
    if (written === undefined) return { why: sentence('names no platform: choose which') };
    return { why: quoted(written, sentence('is no platform here')) };
  }
  const named = handle === undefined ? null : nameIn(handle, [platform], platform);
  if (named && 'why' in named) return named;
  const id = platformId?.trim() || null;
  const identity: Identity = { handle: named?.identity.handle ?? null, platformId: id };
  return { platform: platform.id, identity, name: named?.name ?? id ?? '' };
}

/** Whom one address or handle names, or why nobody. */
function nameIn(
  text: string,
  platforms: readonly AddressedPlatform[],
  chosen: AddressedPlatform | null,
): (Named & { name: string }) | { why: Sentence } {
  const { found, unknown } = creatorsIn(text, platforms, chosen);
  const [first, second] = found;
  if (first === undefined) return { why: quoted(text, unknown[0]?.why ?? sentence('names nobody')) };
  if (second !== undefined) return { why: sentence('names two creators') };
  if (first.handle === null && first.platformId === null) {
    return { why: sentence('is an old kind of address: open it once and save it there') };
  }
  const { platform, handle, platformId } = first;
  return { platform, identity: { handle, platformId }, name: handle ?? platformId ?? text };
}

function platformOf(written: string, platforms: readonly AddressedPlatform[]): AddressedPlatform | null {
  const name = written.trim().toLowerCase();
  return platforms.find(({ id, label }) => id === name || label.toLowerCase() === name) ?? null;
}
