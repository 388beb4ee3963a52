import { plain } from './cell';
import type { Table } from './table';

/** A table as Markdown (GitHub's form). Signs that mean something there are written so that they mean nothing. */
export function markdown({ headers, rows }: Pick<Table, 'headers' | 'rows'>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(headers.map(escaped)),
    `|${headers.map(() => ' --- |').join('')}`,
    ...rows.map((row) => line(row.map((cell) => (cell?.kind === 'text' ? escaped(cell.text) : plain(cell))))),
  ].join('\n');
}

/** An "@" or an address in a text would become a mention or a link. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|!~&]/g, '\\$&')
    .replace(/@|:(?=\/\/)/g, '$&\u2060')
    .replace(/\s+/g, ' ');
}
