import { inEnglish, type Sentence, sentenceIn } from '../model/sentence';
import { type Catalog, textsFor } from './catalog';
import { REASONS_DE } from './reasons-de';
import { REASONS_ES } from './reasons-es';

/** Why a file, a line, a cell, an address or a link can't be taken, by its English text; in English it is that text. */
export const REASONS: Catalog<Readonly<Record<string, string>> | null> = {
  en: null,
  de: REASONS_DE,
  es: REASONS_ES,
};

/** A reason of lib/import or lib/links in a person's language; in English where any part of it isn't known there. */
export function reasonIn(why: Sentence, locale: string): string {
  const texts = textsFor(REASONS, locale);
  const own = texts && sentenceIn(why, locale, (text) => texts[text] ?? null);
  return own ?? inEnglish(why);
}
