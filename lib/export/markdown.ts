import { plain } from './cell';
import type { Table } from './table';

/** A table as Markdown (GitHub's form). Signs that mean something there are written so that they mean nothing. */
export function markdown({ headers, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(headers), `|${headers.map(() => ' --- |').join('')}`, ...rows.map((row) => line(row.map(plain)))].join(
    '\n',
  );
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&').replace(/\s+/g, ' ');
}
