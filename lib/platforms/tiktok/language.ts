import { attributeOf } from '../extract/dom';

/** The tag of the page's interface language, null where the document doesn't say. Counts are written alike in all. */
export function languageOf(document: Document): string | null {
  return attributeOf(document.documentElement, 'lang')?.slice(0, 35) ?? null;
}
