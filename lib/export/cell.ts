/**
 * One cell of a table, by what it holds: numbers stay numbers and ids stay texts wherever the table goes. A number is
 * rounded already. Null is an empty cell: unknown, never 0.
 */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'link'; url: string }
  | { kind: 'number'; value: number }
  | { kind: 'date'; at: number }
  | null;

/** The farthest time that a date can hold, in milliseconds from 1970. Source: ECMAScript, time values. */
const FARTHEST = 8.64e15;

/** A text; an empty one and null are an empty cell. */
export function text(value: string | null | undefined): Cell {
  return value ? { kind: 'text', text: value } : null;
}

/** A number, rounded to `decimals`; what is no finite number is an empty cell. */
export function number(value: number | null | undefined, decimals = 0): Cell {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return { kind: 'number', value: Number.isInteger(value) ? value : Number(value.toFixed(decimals)) };
}

/** A time, in milliseconds since 1970; what is no time is an empty cell. */
export function date(at: number | null | undefined): Cell {
  return typeof at === 'number' && Math.abs(at) <= FARTHEST ? { kind: 'date', at } : null;
}

/** An address of the web; any other address stays a text, so that nothing can be clicked that runs. */
export function link(url: string | null | undefined): Cell {
  return url && /^https?:\/\/\S+$/i.test(url) ? { kind: 'link', url } : text(url);
}

/** A cell as it stands in a plain text: numbers with a point and no grouping, dates by ISO 8601, empty for null. */
export function plain(cell: Cell): string {
  switch (cell?.kind) {
    case 'text':
      return cell.text;
    case 'link':
      return cell.url;
    case 'number':
      return String(cell.value);
    case 'date':
      return new Date(cell.at).toISOString();
    default:
      return '';
  }
}
