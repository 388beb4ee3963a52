import type { ColumnSet } from '../model/column-set';
import { readValue } from '../model/facts';
import { COLUMN_IDS, type ColumnId, TABLE_COLUMNS } from '../model/table-columns';
import { type Cell, link, text } from './cell';
import { columnOf } from './columns';
import type { ExportRow } from './row';

/** A platform as other tools take its creators: under its name, by handle or by the profile's address, or not at all. */
export interface ExportPlatform {
  id: string;
  namedBy: 'handle' | 'address' | null;
}

/** One column of a preset: its header exactly as the tool wants it, and the cell. */
export interface PresetColumn {
  header: string;
  cell(row: ExportRow): Cell;
}

/** A way to export that a tool takes as it is: data, one row a tool. */
export interface Preset {
  id: string;
  columns: readonly PresetColumn[];
  /** Where the form is described; null for our own. */
  source: string | null;
  /** The header whose cell a row must have, and no two rows the same; others are left out. Null where all are taken. */
  needs: string | null;
}

/** Our own tables: the usual columns, and with intervals and sources beside them. */
export const OWN_PRESETS = {
  usual: ownPreset(
    'usual',
    COLUMN_IDS.filter((id) => TABLE_COLUMNS[id].group === 'usual'),
  ),
  everything: ownPreset('everything', COLUMN_IDS),
} as const;

/** A preset of our own columns under their own names, in the order given: a person's choice of columns. */
export function ownPreset(id: string, columns: readonly ColumnId[]): Preset {
  return { id, columns: columns.map((column) => as(column, column)), source: null, needs: null };
}

/** The id of the preset that a person's own set of columns makes. */
export function columnSetPreset({ id }: Pick<ColumnSet, 'id'>): string {
  return `own-${id}`;
}

/** The preset of this id, one of `presetsFor` or a person's own set of columns; null: there is no such one any more. */
export function presetOf(
  id: string,
  { platforms, columnSets }: { platforms: readonly ExportPlatform[]; columnSets: readonly ColumnSet[] },
): Preset | null {
  const own = columnSets.find((set) => columnSetPreset(set) === id);
  if (own) return ownPreset(id, own.columns);
  return presetsFor(platforms).find((preset) => preset.id === id) ?? null;
}

/** Every preset, our own first, then the forms of the tools that come next. A new one is its row here. */
export function presetsFor(platforms: readonly ExportPlatform[]): readonly Preset[] {
  return [
    OWN_PRESETS.usual,
    OWN_PRESETS.everything,
    {
      id: 'google-sheets',
      columns: [
        as('Name', 'name'),
        as('Platform', 'platform'),
        as('Handle', 'handle'),
        as('Profile', 'profile_url'),
        as('Followers', 'followers'),
        as('Tier', 'tier'),
        as('Engagement %', 'engagement_percent'),
        as('Typical views', 'typical_views'),
        as('Screening', 'screening'),
        as('Stage', 'stage'),
        as('Tags', 'tags'),
        as('Note', 'note'),
        as('Email', 'email'),
        as('Quote', 'quote'),
        as('Currency', 'quote_currency'),
      ],
      source: null,
      needs: null,
    },
    {
      id: 'hubspot',
      columns: [as('Email', 'email'), FIRST_NAME, LAST_NAME, as('Website', 'profile_url')],
      source: 'HubSpot Knowledge Base: contacts are told apart by Email; a blank never overwrites',
      needs: 'Email',
    },
    {
      id: 'airtable',
      columns: [
        RECORD_ID,
        as('Name', 'name'),
        as('Platform', 'platform'),
        as('Handle', 'handle'),
        as('Profile URL', 'profile_url'),
        as('Email', 'email'),
        as('Followers', 'followers'),
        as('Engagement percent', 'engagement_percent'),
        as('Typical views', 'typical_views'),
        as('Screening', 'screening'),
        as('Stage', 'stage'),
        as('Tags', 'tags'),
        as('Saved', 'saved'),
      ],
      source: 'Airtable Support: plain numbers, ISO dates, a stable id that is a text',
      needs: null,
    },
    {
      id: 'aspire',
      columns: [
        as('email', 'email'),
        { ...RECORD_ID, header: 'uid' },
        ...platforms.filter(({ namedBy }) => namedBy !== null).map(accountColumn),
      ],
      source: 'Aspire help 4840268: handles without "@", for some platforms the profile’s address',
      needs: null,
    },
    {
      id: 'mail-merge',
      columns: [
        as('Email Address', 'email'),
        FIRST_NAME,
        LAST_NAME,
        as('Handle', 'handle'),
        as('Platform', 'platform'),
        as('Campaign', 'campaign'),
        as('Link', 'tracking_link'),
        as('Code', 'promo_code'),
      ],
      source: 'Mailchimp, GMass: one address a row, none twice; headers are the merge tags',
      needs: 'Email Address',
    },
  ];
}

const FIRST_NAME: PresetColumn = { header: 'First Name', cell: (row) => text(nameParts(row).first) };
const LAST_NAME: PresetColumn = { header: 'Last Name', cell: (row) => text(nameParts(row).last) };
/** With a letter in it, so that no tool takes it for a number. */
const RECORD_ID: PresetColumn = { header: 'Record ID', cell: ({ creator }) => text(creator.id) };

/** One of our columns under another tool's header. */
function as(header: string, id: ColumnId): PresetColumn {
  return { header, cell: columnOf(id).cell };
}

/** A creator's account in the column of its platform; other creators' cells there are empty. */
function accountColumn({ id, namedBy }: ExportPlatform): PresetColumn {
  return {
    header: id,
    cell({ creator, profileUrl }) {
      if (creator.platform !== id) return null;
      return namedBy === 'handle' ? text(creator.profile.handle) : link(profileUrl);
    },
  };
}

/** A name for a greeting: what the person typed in, else the shown name; its last word is the last name. */
function nameParts({ entry, creator }: ExportRow): { first: string; last: string } {
  const name = (entry.contact?.name || readValue(creator.profile.name) || creator.profile.handle || '').trim();
  const cut = name.lastIndexOf(' ');
  return cut < 0 ? { first: name, last: '' } : { first: name.slice(0, cut).trim(), last: name.slice(cut + 1) };
}
