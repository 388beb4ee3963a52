import { strToU8, zipSync } from 'fflate';

/**
 * A file that is built to fill the memory of whoever opens it, or to hold it up. It begins with `head`, repeats `unit` as
 * often as wanted, and ends with `tail`. `enough` is how large it has to be, in bytes, to be one.
 */
export interface Bomb {
  what: string;
  head: string;
  unit: string;
  tail?: string;
  enough: number;
  /** What the one line says by which it is refused. */
  why: string;
}

const LIST = '{"format":"touchstone-list","version":1,"rows":[';
const TOO_MANY_LINES = 'The table has more than 200000 lines. Split it.';
const TOO_MANY_CELLS = 'The table has more than 1000000 cells. Split it.';
const TOO_LONG = 'One line is longer than a table’s can be.';
const manyKeys = (count: number) => Array.from({ length: count }, (_, n) => `"k${n}":0`).join(',');

/** Those of text; each is one at any size from `enough` on. */
export const TEXT_BOMBS: readonly Bomb[] = [
  { what: 'nothing but line breaks', head: '', unit: '\r\n', enough: 8_100_000, why: TOO_MANY_LINES },
  { what: 'empty lines under a header', head: 'handle\n', unit: '\n', enough: 4_100_000, why: TOO_MANY_LINES },
  { what: 'blank lines', head: 'handle\n', unit: ' \r\n', enough: 700_000, why: TOO_MANY_LINES },
  { what: 'one line', head: 'handle', unit: 'x', enough: 1_100_000, why: TOO_LONG },
  { what: 'columns without end', head: 'handle', unit: ',x', enough: 100_000, why: TOO_LONG },
  { what: 'wide lines', head: '', unit: `${'abc,'.repeat(499)}\n`, enough: 4_100_000, why: TOO_MANY_CELLS },
  {
    what: 'wide lines in two-byte letters',
    head: `ā${',x'.repeat(400)}\n`,
    unit: `${'abc,'.repeat(30)}\n`,
    enough: 4_100_000,
    why: TOO_MANY_CELLS,
  },
  { what: 'quoted line breaks', head: 'handle\n', unit: '"\n"\n', enough: 900_000, why: TOO_MANY_LINES },
  {
    what: 'a quotation mark that nothing ends',
    head: 'handle\n"',
    unit: 'x\n',
    enough: 8_100_000,
    why: TOO_MANY_LINES,
  },
  {
    what: 'a history without end',
    head: 'date,followers\n',
    unit: '2020-01-01,5\n',
    enough: 2_700_000,
    why: TOO_MANY_LINES,
  },
  { what: 'lists in lists', head: '', unit: '[', enough: 10_000, why: 'it is nested more than 64 deep' },
  { what: 'objects in objects', head: LIST, unit: '{"a":', enough: 50_000, why: 'it is nested more than 64 deep' },
  {
    what: 'an object of keys without end',
    head: '{"a":0',
    unit: `,${manyKeys(100)}`,
    tail: '}',
    enough: 20_000,
    why: 'has more than 1000 keys',
  },
  { what: 'a list without end', head: LIST, unit: '{},', tail: '{}]}', enough: 310_000, why: 'more than 100000 items' },
  {
    what: 'many long lists',
    head: `${LIST}[]`,
    unit: `,[${'{},'.repeat(50_000)}{}]`,
    tail: ']}',
    enough: 6_200_000,
    why: 'it has more than 2000000 values',
  },
  {
    what: 'many wide objects',
    head: `${LIST}{}`,
    unit: `,{${manyKeys(900)}}`,
    tail: ']}',
    enough: 19_000_000,
    why: 'it has more than 2000000 values',
  },
  {
    what: 'one text',
    head: `${LIST}"`,
    unit: 'x',
    tail: '"]}',
    enough: 1_100_000,
    why: 'a text in it has more than 1000000 characters',
  },
  {
    what: 'a key of every object’s prototype',
    head: `${LIST}{"__proto__":{"polluted":true}}`,
    unit: ',{}',
    tail: ']}',
    enough: 100,
    why: 'it has a key called __proto__',
  },
];

/** The pieces of a bomb's file of at least `size` bytes, a megabyte or so each. */
export function* piecesOf({ head, unit, tail = '' }: Bomb, size: number): Generator<string> {
  yield head;
  const piece = unit.repeat(Math.max(1, Math.ceil(Math.min(size, 1_000_000) / unit.length)));
  for (let written = head.length; written < size; written += piece.length) yield piece;
  yield tail;
}

/** Packed files, of which nothing is opened, whatever they say of themselves. */
export const PACKED_BOMBS: readonly { what: string; content: () => Uint8Array }[] = [
  { what: 'much that packs well', content: () => zipSync({ 'list.csv': new Uint8Array(20_000_000) }) },
  {
    what: 'sizes that lie',
    content: () => withSize(zipSync({ 'list.csv': strToU8('handle\nsomebody.invented') }), 0xff),
  },
  {
    what: '65,000 entries',
    content: () =>
      zipSync(Object.fromEntries(Array.from({ length: 65_000 }, (_, n) => [`${n}`, new Uint8Array()])), { level: 0 }),
  },
  {
    what: 'a way out of its folder',
    content: () => zipSync({ '../../list.csv': strToU8('handle\nsomebody.invented') }),
  },
  { what: 'a zip in a zip', content: () => zipSync({ 'list.zip': zipSync({ 'list.csv': strToU8('handle') }) }) },
];

/** A zip file whose first entry says another size of itself than it has. */
function withSize(zip: Uint8Array, byte: number): Uint8Array {
  const lying = zip.slice();
  lying.fill(byte, 18, 26); // packed and unpacked size in the entry's header
  return lying;
}
