import * as z from 'zod/mini';
import { numberFormat, pluralRules } from './formatters';

/** What stands in a sentence: a number, a text as it is, or a list of texts and sentences. */
export type SentenceValue = number | string | readonly (string | Sentence)[];

/**
 * A sentence as data: its English text with places for values, so that other languages can say the same of them. Places:
 * `{name}`, `{name:2}` a number with so many decimals, `{name:#}` one in digits alone, without signs between its
 * thousands, `{name|post|posts}` a number with its noun.
 */
export interface Sentence {
  text: string;
  values: Readonly<Record<string, SentenceValue>>;
}

/** The schema of a {@link Sentence}. */
export const Sentence: z.ZodMiniType<Sentence> = z.lazy(() => z.object({ text: z.string(), values }));

const values = z.record(
  z.string(),
  z.union([z.number(), z.string(), z.array(z.union([z.string(), z.lazy(() => Sentence)]))]),
);

/** One sentence in English, and the same as data. */
export interface Told {
  says: string;
  said: Sentence[];
}

/** A sentence of a text and the values that stand in it. */
export function sentence(text: string, values: Sentence['values'] = {}): Sentence {
  return { text, values };
}

/** Sentences one after the other, in English and as data. */
export function told(...said: Sentence[]): Told {
  return { says: inLanguage(said, 'en-US', (text) => text) ?? '', said };
}

/** A sentence as the rules write it: English, beginning with the letter that its text begins with. */
export function inEnglish(one: Sentence): string {
  return sentenceIn(one, 'en-US', (text) => text) ?? '';
}

/** Sentences one after the other in a language, each with a capital; null where one has no translation. */
export function inLanguage(
  said: readonly Sentence[],
  locale: string,
  translated: (text: string) => string | null,
): string | null {
  const texts = said.map((one) => sentenceIn(one, locale, translated));
  if (texts.includes(null)) return null;
  return texts.map((text) => (text ?? '').charAt(0).toLocaleUpperCase(locale) + (text ?? '').slice(1)).join(' ');
}

/**
 * A sentence in a language, beginning with the letter that its text begins with: `translated` gives the text with its
 * places in that language, null where there is none; then the whole is null. Numbers and nouns are written as `locale`
 * writes them.
 */
export function sentenceIn(
  { text, values }: Sentence,
  locale: string,
  translated: (text: string) => string | null,
): string | null {
  const own = translated(text);
  if (own === null) return null;
  let isWhole = true;
  const filled = own.replace(PLACE, (_, name: string, form: string | undefined, nouns: string | undefined) => {
    const value = values[name] ?? '';
    if (typeof value === 'string') return value;
    if (typeof value === 'number') {
      const number = numberFormat(locale, numberForm(form)).format(value);
      return nouns === undefined ? number : `${number} ${nounFor(value, nouns, locale)}`;
    }
    const parts = value.map((part) => (typeof part === 'string' ? part : sentenceIn(part, locale, translated)));
    isWhole &&= !parts.includes(null);
    return parts.join(', ');
  });
  return isWhole ? filled : null;
}

/** The names of a text's places, each once, in order. */
export function placesOf(text: string): string[] {
  return [...new Set([...text.matchAll(PLACE)].map(([, name = '']) => name))].sort();
}

const PLACE = /\{(\w+)(?::([\d#]))?(?:\|([^}]*))?\}/g;

function numberForm(form: string | undefined): Intl.NumberFormatOptions | undefined {
  if (form === undefined) return undefined;
  if (form === '#') return { useGrouping: false };
  return { minimumFractionDigits: Number(form), maximumFractionDigits: Number(form) };
}

function nounFor(value: number, nouns: string, locale: string): string {
  const [one = '', other = one] = nouns.split('|');
  return pluralRules(locale).select(value) === 'one' ? one : other;
}
