import { attributeOf, textIn } from '../extract/dom';
import { OWNER_SUBSCRIBERS } from './selectors';

/**
 * How a page says "3.58 million subscribers" in full words. Only for a saved part of a page that lost its <html>, and only
 * for words that no other interface language uses in this form.
 */
const SUBSCRIBERS: readonly (readonly [string, RegExp])[] = [
  ['en', /^[\d.,]{1,12}(?: (?:thousand|million|billion))? subscribers?$/],
  ['de', /^[\d.,]{1,12}(?:\s(?:Million|Millionen|Milliarde|Milliarden))?\sAbonnent(?:en)?$/],
];

/** The tag of the page's interface language: the document's own, else told by the owner's subscribers; null for none. */
export function languageOf(document: Document): string | null {
  const tag = attributeOf(document.documentElement, 'lang');
  if (tag !== null) return tag.slice(0, 35);
  const element = document.querySelector(OWNER_SUBSCRIBERS);
  const label = attributeOf(element, 'aria-label') ?? textIn(element) ?? '';
  return SUBSCRIBERS.find(([, words]) => words.test(label))?.[0] ?? null;
}
