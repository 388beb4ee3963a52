import Papa from 'papaparse';
import { type Sentence, sentence } from '../model/sentence';

/**
 * The largest table that is taken. `breaks` counts all line breaks, those of empty lines and within cells as well; `cells`
 * those of all lines, of which some 40 bytes each are held.
 */
const TABLE_LIMITS = {
  lines: 200_000,
  cells: 1_000_000,
  breaks: 4_000_000,
  columns: 500,
  signsPerLine: 20_000,
  lineLength: 1_000_000,
} as const;

/** A CSV as it stands in a file: its header and its lines, each with the number of its record, the header being 1. */
export type ReadTable =
  | { ok: true; header: string[]; lines: { line: number; cells: string[] }[] }
  | { ok: false; why: Sentence };

/**
 * Reads a CSV with a header line, separated by commas, semicolons or tabs. A line "sep=;" before it, as Excel knows it,
 * names the separator and counts as a line. Cells are given as they stand; empty lines are left out. Refused: more than
 * {@link TABLE_LIMITS} allow, and what has no header.
 */
export function readTable(text: string): ReadTable {
  const bare = text.replace(/^\ufeff/, '');
  const excess = excessOf(bare);
  if (excess !== null) return refused(excess);
  const { separator, start } = separatorOf(bare);
  const lines: { line: number; cells: string[] }[] = [];
  const problems: Sentence[] = [];
  let line = start > 0 ? 1 : 0;
  let cells = 0;
  Papa.parse<string[]>(bare.slice(start), {
    delimiter: separator,
    newline: newlineOf(bare),
    fastMode: false, // would first split all of the text into lines, whatever their number
    step({ data, errors }, parser) {
      line++;
      const stop = (reason: Sentence) => {
        problems.push(reason);
        parser.abort();
      };
      if (errors.some(({ type }) => type === 'Quotes')) {
        return stop(sentence('Line {line:#} has a quotation mark that nothing ends.', { line }));
      }
      if (data.length > TABLE_LIMITS.columns) {
        return stop(sentence('Line {line:#} has more than {most:#} cells.', { line, most: TABLE_LIMITS.columns }));
      }
      if (data.every((cell) => cell === '')) return;
      cells += data.length;
      if (lines.length > TABLE_LIMITS.lines) stop(TOO_MANY_LINES);
      else if (cells > TABLE_LIMITS.cells) stop(TOO_MANY_CELLS);
      else lines.push({ line, cells: data });
    },
  });
  const [problem] = problems;
  if (problem !== undefined) return refused(problem);
  const [header, ...rest] = lines;
  return header ? { ok: true, header: header.cells, lines: rest } : refused(sentence('The table is empty.'));
}

/** A first line that names the separator. */
const NAMED_SEPARATOR = /^"?sep=([,;\t])"?(?:\r\n|\r|\n)/i;

/**
 * The separator, and where the header starts: the one that a line before it names, else what stands most often in the
 * first line, outside of quotation marks; a comma where none does.
 */
function separatorOf(text: string): { separator: string; start: number } {
  const [line = '', named] = NAMED_SEPARATOR.exec(text) ?? [];
  if (named !== undefined) return { separator: named, start: line.length };
  const first = firstLine(text).replace(/"[^"]*"/g, '');
  let best = { separator: ',', count: 0 };
  for (const separator of [',', ';', '\t']) {
    const count = first.split(separator).length - 1;
    if (count > best.count) best = { separator, count };
  }
  return { separator: best.separator, start: 0 };
}

/** How lines end: as the first one does. Cells may hold other line breaks. */
function newlineOf(text: string): '\r\n' | '\n' | '\r' {
  const end = firstLine(text).length;
  if (text[end] === '\r') return text[end + 1] === '\n' ? '\r\n' : '\r';
  return '\n';
}

/** The text up to the first line break that no quotation marks enclose. */
function firstLine(text: string): string {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '\r' || sign === '\n')) return text.slice(0, at);
  }
  return text;
}

const TOO_MANY_LINES = sentence('The table has more than {most:#} lines. Split it.', { most: TABLE_LIMITS.lines });
const TOO_MANY_CELLS = sentence('The table has more than {most:#} cells. Split it.', { most: TABLE_LIMITS.cells });

/**
 * Why a text can't be a table that anybody made; null where it may be one. A line of nothing but separators, or a heap of
 * empty lines, would fill the memory before cells and lines could be counted.
 */
function excessOf(text: string): Sentence | null {
  let signs = 0;
  let start = 0;
  let breaks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) {
      signs = 0;
      start = at;
      if (++breaks > TABLE_LIMITS.breaks) return TOO_MANY_LINES;
    } else if (code === 0x2c || code === 0x3b || code === 0x09) signs++;
    if (signs > TABLE_LIMITS.signsPerLine || at - start > TABLE_LIMITS.lineLength) {
      return sentence('One line is longer than a table’s can be.');
    }
  }
  return null;
}

function refused(why: Sentence): ReadTable {
  return { ok: false, why };
}
