import { readComment } from './comment-text';
import { LANGUAGES } from './lexicon';

/** Scripts that, of the languages that people post in, one writes. */
const SCRIPTS = {
  th: 'Thai',
  ko: 'Hangul',
  el: 'Greek',
  he: 'Hebrew',
  bn: 'Bengali',
  ta: 'Tamil',
  te: 'Telugu',
  kn: 'Kannada',
  ml: 'Malayalam',
  gu: 'Gujarati',
  pa: 'Gurmukhi',
  si: 'Sinhala',
  km: 'Khmer',
  lo: 'Lao',
  my: 'Myanmar',
  ka: 'Georgian',
  hy: 'Armenian',
  am: 'Ethiopic',
};
const OWN_SCRIPTS = Object.entries(SCRIPTS).map(([language, script]) => ({
  language,
  letters: new RegExp(`\\p{sc=${script}}`, 'gu'),
}));
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const HAN = /\p{sc=Han}/gu;
const LETTERS = /\p{L}/gu;
/** Most texts have none of these: nothing is counted in them. */
const TELLING = new RegExp(
  `[\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Han}${Object.values(SCRIPTS)
    .map((script) => `\\p{sc=${script}}`)
    .join('')}]`,
  'u',
);
/** Tags and handles are names: a German post is tagged #travel, too. */
const NAMES = /[#@][^\s#@]+/g;

/** Fewer known words of a language, or a smaller part of all words, may be those of another that has no pack. */
const FEWEST_WORDS = 2;
const LEAST_SHARE = 0.3;
/** Fewer Chinese characters may be Japanese. */
const FEWEST_HAN = 4;

/** The languages that {@link languageOfText} can tell, as two- or three-letter tags. */
export const TOLD_LANGUAGES: ReadonlySet<string> = new Set([
  ...LANGUAGES,
  ...OWN_SCRIPTS.map(({ language }) => language),
]);

/**
 * The language that a text is written in, one of {@link TOLD_LANGUAGES}: by its script where that is one language's own,
 * else by the words that the packs know. Null where that doesn't show: most short texts, names alone, two languages alike.
 * Linear, and bounded as reading a comment is.
 */
export function languageOfText(text: string): string | null {
  const read = readComment(/[#@]/.test(text) ? text.replace(NAMES, ' ') : text);
  return languageOfScript(read.folded) ?? languageOfWords(read.distinct);
}

function languageOfScript(text: string): string | null {
  if (!TELLING.test(text)) return null;
  const letters = countOf(text, LETTERS);
  const mostly = (of: RegExp) => 2 * countOf(text, of) > letters;
  const own = OWN_SCRIPTS.find((script) => mostly(script.letters));
  if (own) return own.language;
  const kana = countOf(text, KANA);
  const han = countOf(text, HAN);
  if (2 * (kana + han) <= letters) return null;
  if (kana > 0) return 'ja';
  return han >= FEWEST_HAN ? 'zh' : null;
}

function languageOfWords(words: ReturnType<typeof readComment>['distinct']): string | null {
  const votes = new Array<number>(LANGUAGES.length).fill(0);
  for (const { known } of words) {
    for (let bits = known?.languages ?? 0; bits !== 0; bits &= bits - 1) {
      const place = 31 - Math.clz32(bits & -bits);
      votes[place] = (votes[place] ?? 0) + 1;
    }
  }
  const most = Math.max(...votes);
  const isEnough = most >= FEWEST_WORDS && most >= LEAST_SHARE * words.length;
  const place = votes.indexOf(most);
  return isEnough && votes.lastIndexOf(most) === place ? (LANGUAGES[place] ?? null) : null;
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
