import Papa from 'papaparse';
import type { Assessment } from '../model/assessment';
import type { Creator } from '../model/creator';
import { readValue } from '../model/facts';
import type { ShortlistEntry } from '../model/shortlist';
import { textCell } from './cell';

/** One saved creator as the export takes it. `profileUrl` is its profile's address, null where it has none. */
export interface ExportRow {
  entry: ShortlistEntry;
  creator: Creator;
  assessment: Assessment | null;
  profileUrl: string | null;
}

type Cell = string | number;

/** The columns of the export, in order. Texts are guarded, numbers stay numbers, unknown is empty. */
const COLUMNS: readonly [name: string, cell: (row: ExportRow) => Cell][] = [
  ['platform', ({ creator }) => textCell(creator.platform)],
  ['handle', ({ creator }) => textCell(creator.profile.handle)],
  ['name', ({ creator }) => textCell(readValue(creator.profile.name))],
  ['profile_url', ({ profileUrl }) => textCell(profileUrl)],
  ['platform_id', ({ creator }) => textCell(creator.profile.platformId)],
  ['followers_low', ({ creator }) => readValue(creator.profile.followers)?.low ?? ''],
  ['followers_high', ({ creator }) => readValue(creator.profile.followers)?.high ?? ''],
  ['tier', ({ assessment }) => textCell(assessment?.tier?.id ?? null)],
  ['engagement_percent', ({ assessment }) => rounded(assessment?.engagement?.percent)],
  ['engagement_low', ({ assessment }) => rounded(assessment?.engagement?.low)],
  ['engagement_high', ({ assessment }) => rounded(assessment?.engagement?.high)],
  ['engagement_formula', ({ assessment }) => textCell(assessment?.engagement?.formula ?? null)],
  ['engagement_posts', ({ assessment }) => assessment?.engagement?.n ?? ''],
  ['typical_views', ({ assessment }) => rounded(assessment?.typicalViews[0]?.median, 0)],
  ['typical_views_kind', ({ assessment }) => textCell(assessment?.typicalViews[0]?.kind ?? null)],
  ['screening', ({ assessment }) => textCell(assessment?.screening ?? null)],
  ['rules_version', ({ assessment }) => textCell(assessment?.rulesVersion ?? null)],
  ['last_read', ({ creator }) => new Date(creator.lastSeenAt).toISOString()],
  ['saved', ({ entry }) => new Date(entry.addedAt).toISOString()],
];

/** The shortlist as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read accents right). */
export function shortlistCsv(rows: readonly ExportRow[]): string {
  const fields = COLUMNS.map(([name]) => name);
  const data = rows.map((row) => COLUMNS.map(([, cell]) => cell(row)));
  return `\ufeff${Papa.unparse({ fields, data }, { newline: '\r\n' })}`;
}

function rounded(value: number | undefined, digits = 3): Cell {
  return value === undefined ? '' : Number(value.toFixed(digits));
}
