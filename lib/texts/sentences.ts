import type { Catalog } from './catalog';
import { SENTENCES_DE } from './sentences-de';
import { SENTENCES_ES } from './sentences-es';

/** What the rules say, by its English text; in English it is that text. */
export const SENTENCES: Catalog<Readonly<Record<string, string>> | null> = {
  en: null,
  de: SENTENCES_DE,
  es: SENTENCES_ES,
};
