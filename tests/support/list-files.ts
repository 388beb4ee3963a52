import { listWriter } from '@/lib/export/json';
import { canonicalJson, type ExportedRow, rowKey } from '@/lib/model/exported-list';

/** Rows as one list file. */
export function listFile(rows: readonly ExportedRow[], exportedAt: number): string {
  const writer = listWriter();
  return [...writer.start(exportedAt), ...writer.rows(rows), ...writer.end()].join('');
}

/** Rows in their canonical form: keys in order, rows by creator and campaign. Equal lists give equal texts. */
export function canonicalRows(rows: readonly ExportedRow[]): string {
  const keyed = rows.map(({ creator, assessment, entry }) => {
    const row = { creator, assessment, entry };
    return { key: rowKey(row), row };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return canonicalJson(keyed.map(({ row }) => row));
}
