import type { DailyTable } from './daily-table';
import { dateIn, dayOf, isWeekday } from './history-rows';
import type { ShownText } from './shown-texts';

/** How many texts may stand between "Date" and the first day: the labels of a table. */
const LABELS = 12;

/** The label over the days. */
const DATE_LABEL = /^date$/i;

/**
 * The tables of days among the page's texts, whatever elements they are made of: a row is the largest element with one
 * date in it, a table the rows that stand side by side, its labels the texts between "Date" and the first row.
 */
export function tablesIn(texts: readonly ShownText[], now: number): DailyTable[] {
  const rows = rowsIn(texts);
  const tables = new Map<Element | null, { start: number; rows: string[][] }>();
  for (const { element, start, cells } of rows) {
    const known = tables.get(element.parentElement);
    if (known) known.rows.push(cells);
    else tables.set(element.parentElement, { start, rows: [cells] });
  }
  return [...tables.values()].flatMap((table) => {
    const before = texts.slice(Math.max(0, table.start - LABELS - 1), table.start).map(({ text }) => text);
    return tableOf(labelsIn(before), table.rows, now);
  });
}

/** The table of days in a page that was saved as lines of text. */
export function tableInLines(lines: readonly string[], now: number): DailyTable[] {
  const header = lines.find((line) => DATE_LABEL.test(line.split(/\t|\s{2,}/)[0] ?? ''));
  if (header === undefined) return [];
  const rows = lines.map((line) => line.split(/\s+/)).filter(([first = '']) => dateIn(first) !== null);
  return tableOf(labelsIn(header.split(/\t|\s{2,}/)), rows, now);
}

interface Row {
  element: Element;
  /** Where its texts begin in the page's. */
  start: number;
  cells: string[];
}

function rowsIn(texts: readonly ShownText[]): Row[] {
  const dated = texts.flatMap(({ text }, index) => (dateIn(text) === null ? [] : index));
  const datesIn = new Map<Element, number>();
  for (const index of dated) {
    for (let element = texts[index]?.element ?? null; element !== null; element = element.parentElement) {
      datesIn.set(element, (datesIn.get(element) ?? 0) + 1);
    }
  }
  return dated.flatMap((index) => {
    let row = texts[index]?.element;
    while (row?.parentElement && datesIn.get(row.parentElement) === 1) row = row.parentElement;
    // A date that is alone on its page is in no table.
    if (!row?.parentElement) return [];
    const element = row;
    const holds = (at: number) => element.contains(texts[at]?.element ?? null);
    let [start, end] = [index, index + 1];
    while (start > 0 && holds(start - 1)) start -= 1;
    while (end < texts.length && holds(end)) end += 1;
    return { element, start, cells: texts.slice(start, end).map(({ text }) => text) };
  });
}

/** The labels behind the last "Date"; none where something else stands between it and the days. */
function labelsIn(texts: readonly string[]): string[] {
  const date = texts.findLastIndex((text) => DATE_LABEL.test(text));
  const labels = date < 0 ? [] : texts.slice(date + 1);
  return labels.some((label) => /\d/.test(label)) ? [] : labels;
}

function tableOf(labels: string[], rows: readonly string[][], now: number): DailyTable[] {
  if (labels.length === 0) return [];
  const days = rows.flatMap((texts) => {
    const first = texts.findIndex((text) => dateIn(text) === null && !isWeekday(text));
    const date = dayOf(texts.slice(0, Math.max(first, 0)), now);
    return date === null ? [] : { date, cells: texts.slice(first) };
  });
  return [{ labels, rows: days }];
}
