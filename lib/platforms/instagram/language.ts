import { attributeOf } from '../extract/dom';

/** The tag of the page's interface language, null where the document doesn't say. "es-la" is Spanish as in Latin America. */
export function languageOf(document: Document): string | null {
  const tag = attributeOf(document.documentElement, 'lang');
  return tag?.replace(/^es-la$/i, 'es-419').slice(0, 35) ?? null;
}
