import { AGE_ROWS } from './age-words';
import { type Language, perLanguage } from './language';
import { composed, folded } from './normalize';
import { AGE_UNITS, type AgeUnit } from './spans';

/** What a wording says; `n` where its words say the number ("an hour", a dual), else null. */
export interface AgeTemplate {
  unit: AgeUnit;
  n: number | null;
}

/** How wordings compare: without spaces and dots, the number replaced by "#". */
export function templateKey(text: string): string {
  return folded(composed(text)).replace(/[\s.]/g, '');
}

/** What a wording, given by its key, says in a language: pages' own words go before the runtime's. */
export function templateOf(key: string, language: Language): AgeTemplate | null {
  for (const frame of framesOf(language)) {
    const template = readFrame(key, frame);
    if (template) return template;
  }
  return runtimeTemplatesOf(language).get(key) ?? null;
}

/** A frame of the table: what stands before and after the unit's word, and the words. */
interface Frame {
  before: string;
  after: string;
  n: number | null;
  words: readonly { text: string; isStem: boolean; unit: AgeUnit }[];
}

/** Longest ending that a stem takes. */
const LONGEST_ENDING = 6;

function readFrame(key: string, { before, after, n, words }: Frame): AgeTemplate | null {
  const length = key.length - before.length - after.length;
  if (length < 1 || !key.startsWith(before) || !key.endsWith(after)) return null;
  const word = key.slice(before.length, before.length + length);
  const fits = words.filter(
    ({ text, isStem }) =>
      word === text || (isStem && word.startsWith(text) && word.length - text.length <= LONGEST_ENDING),
  );
  const [best] = fits.toSorted((a, b) => b.text.length - a.text.length);
  return best ? { unit: best.unit, n } : null;
}

const framesOf = perLanguage((language): Frame[] =>
  language.rows
    .flatMap((row) => AGE_ROWS[row] ?? [])
    .flatMap((row) => {
      const [frames = '', ...units] = row.split(';');
      const words = AGE_UNITS.flatMap((unit, index) =>
        (units[index] ?? '')
          .split('/')
          .filter(Boolean)
          .map((word) => ({
            text: templateKey(word).replace('*', ''),
            isStem: word.endsWith('*'),
            unit,
          })),
      );
      return frames.split('|').map((frame) => {
        const [before = '', after = ''] = frame.split('U').map(templateKey);
        return { before, after, n: frame.includes('#') ? null : 1, words };
      });
    }),
);

/** The runtime's wordings by their keys. What it uses for two different ages is left out. */
const runtimeTemplatesOf = perLanguage((language): ReadonlyMap<string, AgeTemplate> => {
  const templates = new Map<string, AgeTemplate>();
  const clashes = new Set<string>();
  const add = (parts: readonly { type: string; value: string }[], n: number, unit: AgeUnit): void => {
    const text = parts.map(({ type, value }) => (type === 'integer' ? '#' : value)).join('');
    // Pages put the number behind a dual ("يومين (2)"), whether the runtime does or not.
    const dual = text.replace(/ ?\([#\d]\)/, '');
    for (const wording of dual.includes('#') ? [dual] : [dual, `${dual}(#)`]) {
      const template = { unit, n: dual.includes('#') ? null : n };
      const other = templates.get(templateKey(wording));
      if (other && (other.unit !== unit || other.n !== template.n)) clashes.add(templateKey(wording));
      templates.set(templateKey(wording), template);
    }
  };
  if (!language.isKnownToRuntime) return templates;
  const tag = `${language.tag}-u-nu-latn`;
  const numbers = numbersOf(tag);
  for (const style of ['long', 'short', 'narrow'] as const) {
    const format = new Intl.RelativeTimeFormat(tag, { style });
    for (const unit of AGE_UNITS) for (const n of numbers) add(format.formatToParts(-n, unit), n, unit);
  }
  // The short form without a word for "ago" ("5h"), which some platforms print.
  for (const unit of ['minute', 'hour', 'day', 'week'] as const) {
    const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'narrow' });
    for (const n of numbers) add(format.formatToParts(n), n, unit);
  }
  for (const key of clashes) templates.delete(key);
  return templates;
});

/** One number of each plural form, and those that languages have words of their own for. */
function numbersOf(tag: string): number[] {
  const rules = new Intl.PluralRules(tag);
  const byForm = new Map<string, number>();
  for (let n = 59; n >= 1; n--) byForm.set(rules.select(n), n);
  return [...new Set([1, 2, ...byForm.values()])];
}
