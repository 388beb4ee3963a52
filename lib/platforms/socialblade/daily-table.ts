import type { Count } from '../../model/count';
import { daysBetween } from '../../model/day';
import type { Fact } from '../../model/fact';
import { isRead, notFound, notShown, unreadable } from '../../model/facts';
import type { HistoryReading, PlatformId } from '../../model/reading';
import type { CountKind } from '../numbers/style';
import type { ReadContext } from '../platform';
import { type Change, changeIn, styleOf, totalFact } from './counts';
import { eachDayOnce } from './history-rows';
import { METRICS } from './labels';

/** A table of days as the page shows it: the labels beside "Date", and each day's texts. */
export interface DailyTable {
  labels: readonly string[];
  rows: readonly DailyRow[];
}

/** One day: a real one, not to come, with the texts of the cells behind its date. */
export interface DailyRow {
  date: string;
  cells: readonly string[];
}

/**
 * The history in a table in which each label stands over two cells, the change and then the total. A total is believed
 * where the changes between neighbouring days fit it: a table of another form can't pass, however it is labelled.
 */
export function readDailyTable(table: DailyTable, platform: PlatformId, context: ReadContext): HistoryReading[] {
  const rows = eachDayOnce(table.rows, ({ cells }) => cells.join('\n')).sort((a, b) => (a.date < b.date ? -1 : 1));
  const column = (metric: (typeof METRICS)[number]['fact'], kind: CountKind) => {
    const names: readonly string[] = METRICS.find(({ fact }) => fact === metric)?.labels ?? [];
    const places = table.labels.flatMap((label, index) => (names.includes(label.toLowerCase()) ? index : []));
    const [place] = places;
    if (place === undefined) return rows.map(() => (metric === 'followers' ? notFound : notShown));
    const cells = rows.map((row) => (places.length > 1 ? null : cellAt(table.labels, place, row)));
    return readColumn(rows, cells, { kind, label: table.labels[place] ?? '', platform, context });
  };
  const followers = column('followers', 'followers');
  const views = column('totalViews', 'views');
  const postCount = column('postCount', 'posts');
  return rows.map(({ date }, index) => ({
    date,
    followers: followers[index] ?? notFound,
    views: views[index] ?? notFound,
    postCount: postCount[index] ?? notFound,
  }));
}

interface Cell {
  change: string;
  total: string;
}

/** Estimated earnings are one cell, a range of money. */
const IS_MONEY = /earnings|revenue/i;

/** The two texts under a label; null where the row doesn't have exactly the cells that the labels call for. */
function cellAt(labels: readonly string[], place: number, { cells }: DailyRow): Cell | null {
  const money = labels.filter((label) => IS_MONEY.test(label)).length;
  const hasWideMoney = cells.length === labels.length * 2;
  if (!hasWideMoney && cells.length !== labels.length * 2 - money) return null;
  const widths = labels.map((label) => (IS_MONEY.test(label) && !hasWideMoney ? 1 : 2));
  const start = widths.slice(0, place).reduce<number>((sum, width) => sum + width, 0);
  const [change, total] = cells.slice(start, start + 2);
  return change === undefined || total === undefined || widths[place] !== 2 ? null : { change, total };
}

interface Column {
  kind: CountKind;
  label: string;
  platform: PlatformId;
  context: ReadContext;
}

/** Whether the change on a day fits the totals of it and of the row before; `unknown` where that can't be told. */
type Link = 'fits' | 'contradicts' | 'unknown';

/** The totals of one column, oldest first. Those that the changes don't bear out are unreadable. */
function readColumn(
  rows: readonly DailyRow[],
  cells: readonly (Cell | null)[],
  { kind, label, platform, context }: Column,
): Fact<Count>[] {
  const source = `daily table: ${label}`;
  const days = rows.map(({ date, cells: texts }, index) => {
    const cell = cells[index] ?? null;
    const change = cell && changeIn(cell.change, context);
    const total = cell ? totalFact(cell.total, styleOf(platform, kind), source, context) : notFound;
    const raw = cell ? `${cell.change} ${cell.total}` : texts.join(' ');
    return { date, change, total: isPossible(change, total) ? total : unreadable(raw, source), raw };
  });
  const links = days.map((day, index) => linkOf(days[index - 1], day));
  const isBorneOut = links.includes('fits');
  return days.map(({ total, raw }, index) => {
    if (!isRead(total)) return total;
    const [own = 'unknown', next = 'unknown'] = [links[index], links[index + 1]];
    const isDoubted = own === 'contradicts' || (next === 'contradicts' && own !== 'fits');
    return isDoubted || !isBorneOut ? unreadable(raw, source) : total;
  });
}

interface DayTotal {
  date: string;
  change: Change;
  total: Fact<Count>;
}

/** A change that isn't understood tells that the cells are others; nobody gains more in a day than there is. */
function isPossible(change: Change, total: Fact<Count>): boolean {
  if (change === null) return false;
  return !isRead(total) || change === 'none' || change.low <= total.value.high;
}

function linkOf(before: DayTotal | undefined, { date, change, total }: DayTotal): Link {
  if (before?.total.state !== 'read' || !isRead(total) || change === null) return 'unknown';
  const [a, b] = [before.total.value, total.value];
  const gain = change === 'none' ? { low: 0, high: 0 } : change;
  if (gain.low <= b.high - a.low && gain.high >= b.low - a.high) return 'fits';
  // Over a gap the change may be that of the last day alone, and a placeholder may stand for any.
  return change === 'none' || daysBetween(before.date, date) > 1 ? 'unknown' : 'contradicts';
}
