import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../lib/platforms/numbers/language/words-of';
import { numberReader } from '../../../lib/platforms/numbers/number-reader';
import { UNKNOWN_STYLE } from '../../../lib/platforms/numbers/style';
import { NO_WORDS } from '../../../lib/platforms/numbers/words';
import { LanguageWords } from '../../../lib/platforms/numbers/words-schema';
import { LANGUAGES } from './languages';

const AT = Date.UTC(2026, 9, 15, 12);
const DAY = Date.UTC(2021, 7, 24);

/** Texts as the runtime writes them in a language, and words of pages. */
function textsIn(language: string): string[] {
  const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  const long = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'long' });
  const plain = new Intl.NumberFormat(language);
  const age = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return [
    ...[0, 5, 999, 1_200, 34_567, 4_100_000, 1_300_000_000].flatMap((value) =>
      [compact, long, plain].map((format) => format.format(value)),
    ),
    ...(['minute', 'hour', 'day', 'week', 'month', 'year'] as const).flatMap((unit) =>
      [1, 2, 5].map((n) => age.format(-n, unit)),
    ),
    ...(['long', 'medium', 'short'] as const).map((dateStyle) =>
      new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(DAY),
    ),
    '1.2M views',
    'un abonat',
    'No views',
  ];
}

describe('words cross a message border', () => {
  test.each(LANGUAGES)('%s: they read the same after it', (language) => {
    const words = wordsOf(language);
    const before = numberReader(words);
    const after = numberReader(JSON.parse(JSON.stringify(words)));
    let read = 0;
    for (const text of textsIn(language)) {
      const [there, here] = [before, after].map((reader) => ({
        text,
        count: reader.count(text, UNKNOWN_STYLE),
        kind: reader.kind(text),
        age: reader.age(text, AT),
        date: reader.date(text),
      }));
      expect(here).toEqual(there);
      if (here?.count || here?.age || here?.date) read++;
    }
    expect(read).toBeGreaterThan(30);
  });

  test.each([...LANGUAGES, 'xx', 'not a tag', null])('%s: the schema takes them as they are', (tag) => {
    const words = wordsOf(tag);
    expect(LanguageWords.parse(JSON.parse(JSON.stringify(words)))).toEqual(words);
    expect(new TextEncoder().encode(JSON.stringify(words)).length).toBeLessThan(40_000);
  });

  test('the schema takes no words too', () => {
    expect(LanguageWords.parse(NO_WORDS)).toEqual(NO_WORDS);
  });

  test('the schema refuses what no language has', () => {
    const words = wordsOf('en');
    const broken: unknown[] = [
      null,
      { ...words, none: ['x'.repeat(65)] },
      { ...words, none: Array(1_001).fill('no') },
      { ...words, separators: [{ decimal: 'd', group: ',', isIndian: false }] },
      { ...words, separators: [{ decimal: '', group: ',', isIndian: false }] },
      { ...words, units: { ...words.units, anyCase: { k: 15 } } },
      { ...words, nouns: { words: { cat: 'cats' }, stems: {} } },
      { ...words, dates: { ...words.dates, months: { may: 13 } } },
    ];
    expect(broken.filter((value) => LanguageWords.safeParse(value).success)).toEqual([]);
  });
});
