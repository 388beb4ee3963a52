import { countReader } from './count-reader';
import type { NumberReader } from './number-reader';
import type { LanguageWords } from './words';

/**
 * A reader for platforms that give every time exactly and none in words: it carries nothing that reads ages and dates,
 * and gives null for them.
 */
export function countsAlone(words: LanguageWords): NumberReader {
  return { ...countReader(words), age: () => null, date: () => null };
}
