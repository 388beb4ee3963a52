import type { Count, Period } from '../../model/count';
import { wordsOf } from './language/words-of';
import { type NumberReader, numberReader } from './number-reader';
import type { CountKind, CountStyle } from './style';
import type { LanguageWords } from './words';

/** Makes a reader of a language's words. */
type MakeReader = (words: LanguageWords) => NumberReader;

/** Readers by tag, for callers that go through texts of many languages. Not for pages: it brings all tables with it. */
const readers = new Map<MakeReader, Map<string | null, NumberReader>>();

/** The platforms have fewer interface languages. */
const KEPT = 100;

/** The reader for an interface language given by its tag, of that make; without a language it knows nouns only. */
export function numberReaderOf(tag: string | null, make: MakeReader = numberReader): NumberReader {
  const byTag = readers.get(make) ?? new Map<string | null, NumberReader>();
  readers.set(make, byTag);
  const known = byTag.get(tag);
  if (known) return known;
  const reader = make(wordsOf(tag));
  if (byTag.size >= KEPT) byTag.clear();
  byTag.set(tag, reader);
  return reader;
}

/** NumberReader's `count` for an interface language given by its tag. Without a language only bare digits are read. */
export function readCount(text: string, context: { language: string | null; style: CountStyle }): Count | null {
  return numberReaderOf(context.language).count(text, context.style);
}

/** NumberReader's `kind` for an interface language given by its tag. */
export function countKindOf(text: string, language: string | null): CountKind | null {
  return numberReaderOf(language).kind(text);
}

/** NumberReader's `age` for an interface language given by its tag. */
export function readAge(text: string, context: { language: string | null; at: number }): Period | null {
  return numberReaderOf(context.language).age(text, context.at);
}

/** NumberReader's `date` for an interface language given by its tag. */
export function readDate(text: string, context: { language: string | null }): Period | null {
  return numberReaderOf(context.language).date(text);
}
