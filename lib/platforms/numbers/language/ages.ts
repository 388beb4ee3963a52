import { composed, folded, squeezed } from '../normalize';
import type { AgeUnit } from '../spans';
import type { LanguageWords } from '../words';
import { AGE_FRAMES, AGE_ROWS, JUST_NOW } from './age-words';
import { type Language, rowOf } from './language';

type Ages = LanguageWords['ages'];

/** What a wording says; `n` where its words say the number ("an hour", a dual), else null. */
interface Wording {
  unit: AgeUnit;
  n: number | null;
}

/** The units of ages that are cut, from the shortest; the table lists their words in this order. */
const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;

/** The wordings of a language's ages: pages' own, and the runtime's. */
export function agesOf(language: Language): Ages {
  const wordings = new Map([...wordedAges(language), ...runtimeAges(language)]);
  const groups = new Map<string, Ages['wordings'][number]>();
  for (const [text, { unit, n }] of wordings) {
    const group = groups.get(`${n} ${unit}`) ?? { unit, n, texts: [] };
    group.texts.push(text);
    groups.set(`${n} ${unit}`, group);
  }
  return {
    around: rowOf(AGE_FRAMES, language)?.split('|') ?? [],
    rows: language.rows.flatMap((row) => AGE_ROWS[row] ?? []).map(rowFrom),
    wordings: [...groups.values()],
  };
}

/** How wordings compare. */
function keyOf(text: string): string {
  return squeezed(folded(composed(text)));
}

function rowFrom(row: string): Ages['rows'][number] {
  const [frames = '', ...units] = row.split(';');
  const words = UNITS.flatMap((unit, index) =>
    (units[index] ?? '')
      .split('/')
      .filter(Boolean)
      .map((word) => ({ text: keyOf(word).replace('*', ''), isStem: word.endsWith('*'), unit })),
  );
  return {
    frames: frames.split('|').map((frame) => {
      const [before = '', after = ''] = frame.split('U').map(keyOf);
      return { before, after, n: frame.includes('#') ? null : 1 };
    }),
    words: Object.fromEntries(words.filter(({ isStem }) => !isStem).map(({ text, unit }) => [text, unit])),
    stems: words
      .filter(({ isStem }) => isStem)
      .map(({ text, unit }) => ({ text, unit }))
      .sort((a, b) => b.text.length - a.text.length),
  };
}

/** Words for right now and words of the calendar ("yesterday"). */
function wordedAges(language: Language): Map<string, Wording> {
  const ages = new Map<string, Wording>();
  const add = (text: string, n: number, unit: AgeUnit): void => {
    const key = keyOf(text);
    // With a digit in it, it is no word.
    if (key !== '' && !/\p{Nd}/u.test(key) && !ages.has(key)) ages.set(key, { unit, n });
  };
  add(rowOf(JUST_NOW, language) ?? '', 0, 'minute');
  if (!language.isKnownToRuntime) return ages;
  const format = new Intl.RelativeTimeFormat(language.tag, { numeric: 'auto' });
  add(format.format(0, 'second'), 0, 'minute');
  for (const n of [1, 2]) add(format.format(-n, 'day'), n, 'calendar-day');
  return ages;
}

/** The runtime's wordings by their keys. What it uses for two different ages is left out. */
function runtimeAges(language: Language): Map<string, Wording> {
  const ages = new Map<string, Wording>();
  const clashes = new Set<string>();
  const add = (parts: readonly { type: string; value: string }[], n: number, unit: AgeUnit): void => {
    const text = parts.map(({ type, value }) => (type === 'integer' ? '#' : value)).join('');
    // Pages put the number behind a dual ("يومين (2)"), whether the runtime does or not.
    const dual = text.replace(/ ?\([#\d]\)/, '');
    for (const wording of dual.includes('#') ? [dual] : [dual, `${dual}(#)`]) {
      const age = { unit, n: dual.includes('#') ? null : n };
      const other = ages.get(keyOf(wording));
      if (other && (other.unit !== unit || other.n !== age.n)) clashes.add(keyOf(wording));
      ages.set(keyOf(wording), age);
    }
  };
  if (!language.isKnownToRuntime) return ages;
  const tag = `${language.tag}-u-nu-latn`;
  const numbers = numbersOf(tag);
  for (const style of ['long', 'short', 'narrow'] as const) {
    const format = new Intl.RelativeTimeFormat(tag, { style });
    for (const unit of UNITS) for (const n of numbers) add(format.formatToParts(-n, unit), n, unit);
  }
  // The short form without a word for "ago" ("5h"), which some platforms print.
  for (const unit of ['minute', 'hour', 'day', 'week'] as const) {
    const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'narrow' });
    for (const n of numbers) add(format.formatToParts(n), n, unit);
  }
  for (const key of clashes) ages.delete(key);
  return ages;
}

/** One number of each plural form, and those that languages have words of their own for. */
function numbersOf(tag: string): number[] {
  const rules = new Intl.PluralRules(tag);
  const byForm = new Map<string, number>();
  for (let n = 59; n >= 1; n--) byForm.set(rules.select(n), n);
  return [...new Set([1, 2, ...byForm.values()])];
}
