import type { Count } from '../model/count';
import type { Fact } from '../model/fact';
import { readValue } from '../model/facts';
import { type Cell, date, link, number, text } from './cell';
import type { ExportRow } from './row';

/** A column that an export can have: its name in files, and the cell of a row. */
export interface Column {
  id: string;
  /** Which choice of columns it belongs to: the usual ones, intervals, or sources. */
  group: 'usual' | 'interval' | 'source';
  cell(row: ExportRow): Cell;
}

/** Every column, in the order in which exports write them. A new one is its row here. */
export const COLUMNS: readonly Column[] = [
  usual('platform', ({ creator }) => text(creator.platform)),
  usual('handle', ({ creator }) => text(creator.profile.handle)),
  usual('name', ({ creator }) => text(readValue(creator.profile.name))),
  usual('profile_url', ({ profileUrl }) => link(profileUrl)),
  usual('platform_id', ({ creator }) => text(creator.profile.platformId)),
  usual('email', ({ entry, creator }) => text(entry.contact?.email ?? readValue(creator.profile.email))),
  usual('contact_name', ({ entry }) => text(entry.contact?.name)),
  usual('followers', ({ creator }) => middle(creator.profile.followers)),
  interval('followers_low', ({ creator }) => number(readValue(creator.profile.followers)?.low)),
  interval('followers_high', ({ creator }) => number(readValue(creator.profile.followers)?.high)),
  usual('tier', ({ assessment }) => text(assessment?.tier?.id)),
  interval('tier_scheme', ({ assessment }) => text(assessment?.tier?.scheme)),
  usual('engagement_percent', ({ assessment }) => number(assessment?.engagement?.percent, 3)),
  interval('engagement_low', ({ assessment }) => number(assessment?.engagement?.low, 3)),
  interval('engagement_high', ({ assessment }) => number(assessment?.engagement?.high, 3)),
  usual('engagement_formula', ({ assessment }) => text(assessment?.engagement?.formula)),
  interval('engagement_posts', ({ assessment }) => number(assessment?.engagement?.n)),
  usual('typical_views', ({ assessment }) => number(assessment?.typicalViews[0]?.median)),
  interval('typical_views_low', ({ assessment }) => number(assessment?.typicalViews[0]?.low)),
  interval('typical_views_high', ({ assessment }) => number(assessment?.typicalViews[0]?.high)),
  usual('typical_views_kind', ({ assessment }) => text(assessment?.typicalViews[0]?.kind)),
  usual('screening', ({ assessment }) => text(assessment?.screening)),
  usual('flags', ({ assessment }) => text(raised(assessment))),
  usual('coverage_percent', ({ assessment }) => number(assessment && 100 * assessment.coverage)),
  usual('campaign', ({ entry }) => text(entry.campaign)),
  usual('stage', ({ entry }) => text(entry.stage)),
  usual('decision', ({ entry }) => text(entry.decision?.kind)),
  usual('decision_reason', ({ entry }) => text(entry.decision?.reason)),
  usual('tags', ({ entry }) => text(entry.tags.join(', '))),
  usual('note', ({ entry }) => text(entry.note)),
  usual('found_via', ({ entry }) => text(entry.foundVia)),
  usual('quote', ({ entry }) => number(entry.quote?.price, 2)),
  usual('quote_currency', ({ entry }) => text(entry.quote?.currency)),
  usual('tracking_link', ({ entry }) => link(entry.trackingLink)),
  usual('promo_code', ({ entry }) => text(entry.promoCode)),
  usual('saved', ({ entry }) => date(entry.addedAt)),
  usual('last_read', ({ creator }) => date(creator.lastSeenAt)),
  source('followers_read_as', ({ creator }) => text(rawOf(creator.profile.followers))),
  source('followers_source', ({ creator }) => text(placeOf(creator.profile.followers))),
  source('followers_read_at', ({ creator }) => date(timeOf(creator.profile.followers))),
  source('rules_version', ({ assessment }) => text(assessment?.rulesVersion)),
];

function usual(id: string, cell: Column['cell']): Column {
  return { id, group: 'usual', cell };
}

function interval(id: string, cell: Column['cell']): Column {
  return { id, group: 'interval', cell };
}

function source(id: string, cell: Column['cell']): Column {
  return { id, group: 'source', cell };
}

/** One number for a count: the middle of what it can be. Its ends stand in columns of their own. */
function middle(fact: Fact<Count>): Cell {
  const count = readValue(fact);
  return number(count && Math.round((count.low + count.high) / 2));
}

function raised(assessment: ExportRow['assessment']): string {
  return (assessment?.flags ?? [])
    .filter((flag) => flag.weight === 'flag' && flag.result === 'raised')
    .map((flag) => flag.says)
    .join(' ');
}

function rawOf(fact: Fact<unknown>): string | null {
  return fact.state === 'read' ? fact.raw : null;
}

function placeOf(fact: Fact<unknown>): string | null {
  return fact.state === 'read' ? fact.source : null;
}

function timeOf(fact: Fact<unknown>): number | null {
  return fact.state === 'read' ? (fact.at ?? null) : null;
}
