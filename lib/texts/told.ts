import type { FlagResult } from '../model/assessment';
import { dateFormat } from '../model/formatters';
import { inLanguage, type Sentence, type SentenceValue, type Told } from '../model/sentence';
import { textLanguage, textsFor } from './catalog';
import { FLAG_FACTS, type FlagFactTexts } from './flag-facts';
import { SENTENCES } from './sentences';

/** A text with the language that it is in, which need not be the person's. */
export interface TextIn {
  text: string;
  language: string;
}

/** Nothing to translate: all that stands in the text are signs, and places without a noun. */
const WORDLESS = /^(?:\{[^}|]*\}|[^\p{L}{}])*$/u;

/** What the rules say, in the person's language; in English where that isn't known, as of assessments by former rules. */
export function toldIn({ says, said }: Pick<FlagResult, 'says' | 'said'>, locale: string): TextIn {
  const own = said && sentencesIn(said, locale);
  return own ? { text: own, language: textLanguage(locale) } : { text: says, language: 'en' };
}

/** The reasons of an assessment, each in the person's language where that is known. */
export function reasonsIn(
  { reasons, reasonsSaid = [] }: { reasons: readonly string[]; reasonsSaid?: Told['said'][] | undefined },
  locale: string,
): TextIn[] {
  return reasons.map((says, index) => toldIn({ says, said: reasonsSaid[index] }, locale));
}

/** Why a flag's sign can be harmless and how a person checks, in the person's language; `english` is the flag's own. */
export function flagFacts(id: string, english: FlagFactTexts, locale: string): FlagFactTexts {
  return textsFor(FLAG_FACTS, locale)?.[id] ?? english;
}

/** A day as the rules write it. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Sentences one after the other in the person's language; null where one isn't known in it, and for none at all. */
export function sentencesIn(said: readonly Sentence[], locale: string): string | null {
  if (said.length === 0) return null;
  const texts = textsFor(SENTENCES, locale);
  const own = (text: string) => (texts === null ? text : (texts[text] ?? (WORDLESS.test(text) ? text : null)));
  // English nouns go by English plurals, wherever the person is.
  const written = locale.startsWith(textLanguage(locale)) ? locale : 'en-US';
  const days = said.map((one) => withDays(one, written));
  return inLanguage(days, written, own);
}

/** A sentence whose days are written as the locale writes them. */
function withDays({ text, values }: Sentence, locale: string): Sentence {
  const inWords = (value: SentenceValue): SentenceValue => {
    if (typeof value === 'string') return dayIn(value, locale);
    if (typeof value === 'number') return value;
    return value.map((part) => (typeof part === 'string' ? dayIn(part, locale) : withDays(part, locale)));
  };
  return { text, values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value)])) };
}

function dayIn(text: string, locale: string): string {
  const at = DAY.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? text : dateFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}
