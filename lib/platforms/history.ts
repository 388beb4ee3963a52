import { combineFacts, HISTORY_FACTS } from '../model/fact-fields';
import type { HistoryReading } from '../model/reading';
import { tightestFacts } from './tightest-facts';

/** The most days of a history in one reading; the schema of a reading allows no more. */
const DAYS = 4_000;

/**
 * The rows of a history out of several carriers: each day once, the oldest first, of several facts about a day the
 * tightest. Where there are more than a reading may carry, the newest.
 */
export function uniteHistory(rows: readonly HistoryReading[]): HistoryReading[] {
  const days = new Map<string, HistoryReading>();
  for (const row of rows) {
    const known = days.get(row.date);
    days.set(row.date, known ? combineFacts(HISTORY_FACTS, known, row, tightestFacts) : row);
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)).slice(-DAYS);
}
