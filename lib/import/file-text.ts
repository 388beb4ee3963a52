import { type Sentence, sentence } from '../model/sentence';

/** The largest file that is taken, in bytes: some 13,000 creators as JSON, twice as many as CSV. */
export const LARGEST_FILE = 40_000_000;

/** The text of a file, or why it can't be used. */
export type FileText = { ok: true; text: string } | { ok: false; why: Sentence };

/** Beginnings of packed files. xlsx, ods and numbers are zip files, too. Nothing packed is opened: it may be a bomb. */
const PACKED: readonly (readonly number[])[] = [
  [0x50, 0x4b], // zip
  [0x1f, 0x8b], // gzip
  [0xd0, 0xcf, 0x11, 0xe0], // xls
];

/** The mark at the start of UTF-16: Excel writes it in "Unicode text". */
const UTF_16: readonly { mark: readonly [number, number]; encoding: string }[] = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * The text of a file in UTF-8, or in UTF-16 with its mark. Its size is looked at before it is loaded, its first bytes
 * before it is read as text.
 */
export async function fileText(file: Blob): Promise<FileText> {
  if (file.size > LARGEST_FILE) {
    const sizes = { size: Math.round(file.size / 1_000_000), most: LARGEST_FILE / 1_000_000 };
    return refused(sentence('The file has {size:#} MB; at most {most:#} MB are read. Split it.', sizes));
  }
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (PACKED.some((sign) => sign.every((byte, index) => start[index] === byte))) {
    return refused(sentence('This is a packed file or a workbook. Save it as CSV, in UTF-8, and take that.'));
  }
  // UTF-16 without a mark at its start would pass as UTF-8: every other byte of it is 0.
  if (start.subarray(0, 2).includes(0)) return refused(NOT_TEXT);
  try {
    const encoding = UTF_16.find(({ mark }) => mark.every((byte, index) => start[index] === byte))?.encoding ?? 'utf-8';
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return refused(NOT_TEXT); // the decoder's only failure
  }
}

const NOT_TEXT = sentence('The file is not text in UTF-8. Save it as "CSV UTF-8" or as JSON, and take that.');

function refused(why: Sentence): FileText {
  return { ok: false, why };
}
