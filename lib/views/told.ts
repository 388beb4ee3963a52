import type { FlagResult } from '../model/assessment';
import { inLanguage, type Told } from '../model/sentence';
import { textLanguage, textsFor } from '../texts/catalog';
import { FLAG_FACTS, type FlagFactTexts } from '../texts/flag-facts';
import { SENTENCES } from '../texts/sentences';

/** A text with the language that it is in, which need not be the person's. */
export interface TextIn {
  text: string;
  language: string;
}

/** Nothing to translate: all that stands in the text are places and signs. */
const WORDLESS = /^(?:\{[^}]*\}|[^\p{L}{}])*$/u;

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

function sentencesIn(said: Told['said'], locale: string): string | null {
  const texts = textsFor(SENTENCES, locale);
  if (texts === null || said.length === 0) return null;
  return inLanguage(said, locale, (text) => texts[text] ?? (WORDLESS.test(text) ? text : null));
}
