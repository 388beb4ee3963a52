import Papa from 'papaparse';
import type { HistoryPoint } from '../../lib/model/campaign';
import { readText } from './file';
import { timeOf } from './input';
import { good, type Outcome, unusable } from './outcome';

/**
 * A follower history out of a CSV file with the columns `date,followers[,views]`, oldest first. Unusable where a column
 * is missing; a row without a date is left out, a cell that is no count is null.
 */
export async function readHistory(path: string, folder: string): Promise<Outcome<HistoryPoint[]>> {
  const content = await readText(path, folder);
  if (!content.ok) return content;
  const { data, meta } = Papa.parse<Record<string, string>>(content.value.replace(/^\ufeff/, '').trim(), {
    header: true,
    skipEmptyLines: true,
  });
  const missing = ['date', 'followers'].find((column) => !meta.fields?.includes(column));
  if (missing) return unusable(`${path} has no column ${missing}`);
  const points = data.flatMap((row) => {
    const at = timeOf((row.date ?? '').trim());
    return at === null ? [] : { at, followers: countOf(row.followers), views: countOf(row.views) };
  });
  return good(points.sort((a, b) => a.at - b.at));
}

function countOf(cell: string | undefined): { low: number; high: number } | null {
  const text = (cell ?? '').trim();
  if (!/^\d{1,15}$/.test(text)) return null;
  return { low: Number(text), high: Number(text) };
}
