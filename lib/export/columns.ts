import type { Count } from '../model/count';
import { lastLook } from '../model/creator';
import type { Fact } from '../model/fact';
import { readValue } from '../model/facts';
import {
  COLUMN_IDS,
  type ColumnGroup,
  type ColumnId,
  type ColumnKind,
  DECIMALS,
  TABLE_COLUMNS,
} from '../model/table-columns';
import { type Cell, date, link, number, text } from './cell';
import type { ExportRow } from './row';

/** A column that an export can have: its name in files, and the cell of a row. */
export interface Column {
  id: ColumnId;
  group: ColumnGroup;
  cell(row: ExportRow): Cell;
}

type ValueOf<K extends ColumnKind> = (K extends 'text' | 'link' ? string : number) | null | undefined;

/** What a row has for each column. */
const VALUES: { [Id in ColumnId]: (row: ExportRow) => ValueOf<(typeof TABLE_COLUMNS)[Id]['kind']> } = {
  platform: ({ creator }) => creator.platform,
  handle: ({ creator }) => creator.profile.handle,
  name: ({ creator }) => readValue(creator.profile.name),
  profile_url: ({ profileUrl }) => profileUrl,
  platform_id: ({ creator }) => creator.profile.platformId,
  email: ({ entry, creator }) => entry.contact?.email || readValue(creator.profile.email),
  contact_name: ({ entry }) => entry.contact?.name,
  followers: ({ creator }) => middle(creator.profile.followers),
  followers_low: ({ creator }) => readValue(creator.profile.followers)?.low,
  followers_high: ({ creator }) => readValue(creator.profile.followers)?.high,
  tier: ({ assessment }) => assessment?.tier?.id,
  tier_scheme: ({ assessment }) => assessment?.tier?.scheme,
  engagement_percent: ({ assessment }) => assessment?.engagement?.percent,
  engagement_low: ({ assessment }) => assessment?.engagement?.low,
  engagement_high: ({ assessment }) => assessment?.engagement?.high,
  engagement_formula: ({ assessment }) => assessment?.engagement?.formula,
  engagement_posts: ({ assessment }) => assessment?.engagement?.n,
  typical_views: ({ assessment }) => assessment?.typicalViews[0]?.median,
  typical_views_low: ({ assessment }) => assessment?.typicalViews[0]?.low,
  typical_views_high: ({ assessment }) => assessment?.typicalViews[0]?.high,
  typical_views_kind: ({ assessment }) => assessment?.typicalViews[0]?.kind,
  screening: ({ assessment }) => assessment?.screening,
  flags: ({ assessment }) => raised(assessment),
  coverage_percent: ({ assessment }) => assessment && 100 * assessment.coverage,
  campaign: ({ entry }) => entry.campaign,
  stage: ({ entry }) => entry.stage,
  decision: ({ entry }) => entry.decision?.kind,
  decision_reason: ({ entry }) => entry.decision?.reason,
  tags: ({ entry }) => entry.tags.join(', '),
  note: ({ entry }) => entry.note,
  found_via: ({ entry }) => entry.foundVia,
  quote: ({ entry }) => entry.quote?.price,
  quote_currency: ({ entry }) => entry.quote?.currency,
  tracking_link: ({ entry }) => entry.trackingLink,
  promo_code: ({ entry }) => entry.promoCode,
  saved: ({ entry }) => entry.addedAt,
  last_read: ({ creator }) => lastLook(creator),
  followers_read_as: ({ creator: { profile } }) => (profile.followers.state === 'read' ? profile.followers.raw : null),
  followers_source: ({ creator: { profile } }) =>
    profile.followers.state === 'read' ? profile.followers.source : null,
  followers_read_at: ({ creator: { profile } }) => (profile.followers.state === 'read' ? profile.followers.at : null),
  rules_version: ({ assessment }) => assessment?.rulesVersion,
};

/** Every column, in the order in which exports write them. */
export const COLUMNS: readonly Column[] = COLUMN_IDS.map((id) => ({
  id,
  group: TABLE_COLUMNS[id].group,
  cell: (row) => cellOf(TABLE_COLUMNS[id].kind, VALUES[id](row)),
}));

/** The column with this name. */
export function columnOf(id: ColumnId): Column {
  const column = COLUMNS.find((known) => known.id === id);
  if (!column) throw new Error(`no column ${id}`); // COLUMNS is made of all ids
  return column;
}

function cellOf(kind: ColumnKind, value: string | number | null | undefined): Cell {
  if (typeof value === 'string') return kind === 'link' ? link(value) : text(value);
  if (kind === 'date') return date(value);
  return number(value, kind === 'text' || kind === 'link' ? 0 : DECIMALS[kind]);
}

/** One number for a count: the middle of what it can be. Its ends stand in columns of their own. */
function middle(fact: Fact<Count>): number | null {
  const count = readValue(fact);
  return count && Math.round((count.low + count.high) / 2);
}

function raised(assessment: ExportRow['assessment']): string {
  return (assessment?.flags ?? [])
    .filter((flag) => flag.weight === 'flag' && flag.result === 'raised')
    .map((flag) => flag.says)
    .join(' ');
}
