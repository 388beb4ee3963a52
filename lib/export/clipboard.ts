import { guarded, plain } from './cell';
import type { Table } from './table';

/** A table in the two forms that spreadsheets paste from. */
export interface ClipboardTable {
  /** `text/html`: keeps cells apart that hold line breaks. */
  html: string;
  /** `text/plain`: cells apart by tabs. */
  text: string;
}

/** A table for the clipboard. What a spreadsheet could run is neutral in both forms. */
export function clipboardTable({ headers, rows }: Table): ClipboardTable {
  const lines = [
    headers,
    ...rows.map((row) => row.map((cell) => (cell?.kind === 'number' ? plain(cell) : guarded(plain(cell))))),
  ];
  return {
    html: `<table>${lines.map((line) => `<tr>${line.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
    text: lines.map((line) => line.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n'),
  };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
