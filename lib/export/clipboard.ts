import { guarded } from '../model/spreadsheet-text';
import { plain } from './cell';
import { escaped } from './html';
import type { Table } from './table';

/** A table in the two forms that spreadsheets paste from. */
export interface ClipboardTable {
  /** `text/html`: keeps cells apart that hold line breaks. */
  html: string;
  /** `text/plain`: cells apart by tabs. */
  text: string;
}

/** A table for the clipboard. What a spreadsheet could run is neutral in both forms. */
export function clipboardTable({ headers, rows }: Pick<Table, 'headers' | 'rows'>): ClipboardTable {
  const lines = [
    headers.map(guarded),
    ...rows.map((row) => row.map((cell) => (cell?.kind === 'text' ? guarded(cell.text) : plain(cell)))),
  ];
  const html = lines.map((line) => `<tr>${line.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('');
  return {
    html: `<meta charset="utf-8"><table>${html}</table>`,
    text: lines.map((line) => line.map(pasted).join('\t')).join('\n'),
  };
}

/** A cell on one line. A quotation mark at its start would make a spreadsheet read on to the next one. */
function pasted(cell: string): string {
  const line = cell.replace(/\s+/g, ' ');
  return line.startsWith('"') ? `"${line.replace(/"/g, '""')}"` : line;
}
