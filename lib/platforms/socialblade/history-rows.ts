import { isAhead, isDay } from '../../model/day';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY = '(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?';

const DATED = new RegExp(`^(${WEEKDAY})?,?\\s?(\\d{4}-\\d{2}-\\d{2})\\s?(${WEEKDAY})?$`, 'i');
const ALONE = new RegExp(`^${WEEKDAY}$`, 'i');

/** The date in a text that is one, with or without its weekday ("Thu2026-03-05"): YYYY-MM-DD, maybe of no real day. */
export function dateIn(text: string): string | null {
  return DATED.exec(text)?.[2] ?? null;
}

/** Whether a text is nothing but a weekday. */
export function isWeekday(text: string): boolean {
  return ALONE.test(text);
}

/**
 * The day that a row's first texts name, null where it is none of the calendar, still to come at `now`, or another
 * weekday than is written beside it.
 */
export function dayOf(texts: readonly string[], now: number): string | null {
  const date = texts.map(dateIn).find((found) => found !== null) ?? null;
  if (date === null || !isDay(date) || isAhead(date, now)) return null;
  const weekday = WEEKDAYS[new Date(date).getUTCDay()] ?? '';
  const written = texts.flatMap((text) => {
    const [, before, , after] = DATED.exec(text) ?? [];
    return isWeekday(text) ? text : [before, after].flatMap((word) => word ?? []);
  });
  return written.every((word) => word.toLowerCase().startsWith(weekday)) ? date : null;
}

/** The rows of which each day is there once, or again with the very same content; a day that is told in two ways is left out. */
export function eachDayOnce<T extends { date: string }>(rows: readonly T[], contentOf: (row: T) => string): T[] {
  const days = new Map<string, { row: T; content: string; isTold: boolean }>();
  for (const row of rows) {
    const content = contentOf(row);
    const known = days.get(row.date);
    if (known === undefined) days.set(row.date, { row, content, isTold: true });
    else if (known.content !== content) known.isTold = false;
  }
  return [...days.values()].filter(({ isTold }) => isTold).map(({ row }) => row);
}
