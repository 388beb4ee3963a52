import { lastLook } from '../../model/creator';
import { dateFormat, numberFormat } from '../../model/formatters';
import { TEXT_LANGUAGES, type TextLanguage, textsFor } from '../../texts/catalog';
import { CODE_WORDS, type CodeWords } from '../../texts/dashboard-words';
import type { ExportRow } from '../row';
import { REPORT_TEXTS, type ReportTexts } from './texts';

/** A creator of a report. */
export interface ReportCreator {
  row: ExportRow;
  /** The flags that a person has reviewed and lets others see, by their ids. */
  reviewed: readonly string[];
}

/** How a report is written: its title, null for the usual one, and a person's locale. */
export interface ReportOptions {
  title: string | null;
  locale: string;
}

/** What every part of a report writes with. */
export interface Wording {
  texts: ReportTexts;
  language: TextLanguage;
  locale: string;
  /** Words for what is kept as codes. */
  codes: CodeWords;
  /** A number in full. */
  number(value: number): string;
  /** An amount of money, with cents where it has some. */
  money(value: number): string;
  /** A rate in per cent, with two decimals below one and one above. */
  percent(value: number): string;
  /** "48,200–48,299", or one number where both are the same as shown. */
  range(low: number, high: number, write: (value: number) => string): string;
  /** A day in UTC. */
  day(at: number): string;
  /** A time in UTC, to the minute. */
  time(at: number): string;
}

/** The wording for a locale; texts are in English where there are none in its language. */
export function wordingFor(locale: string): Wording {
  const [tag = 'en'] = Intl.getCanonicalLocales(locale.replace('_', '-'));
  const whole = numberFormat(tag, { maximumFractionDigits: 0 });
  const amounts = numberFormat(tag, { maximumFractionDigits: 2 });
  const rates = [1, 2].map((digits) =>
    numberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const days = dateFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const times = dateFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const [spoken] = tag.toLowerCase().split('-');
  return {
    codes: textsFor(CODE_WORDS, tag),
    texts: textsFor(REPORT_TEXTS, tag),
    locale: tag,
    language: TEXT_LANGUAGES.find((known) => known === spoken) ?? 'en',
    money: (value) => amounts.format(value),
    number: (value) => whole.format(value),
    percent: (value) => `${rates[value < 1 ? 1 : 0]?.format(value) ?? value} %`,
    range(low, high, write) {
      const [from, to] = [write(low), write(high)];
      return from === to ? from : `${from} – ${to}`;
    },
    day: (at) => days.format(at),
    time: (at) => `${times.format(at)} UTC`,
  };
}

/** What every report ends with: when its creators were read, and what it can't tell. */
export function closingOf(creators: readonly ReportCreator[], { texts, day, range }: Wording): string {
  const times = creators.flatMap(({ row }) => lastLook(row.creator) ?? []);
  if (times.length === 0) return texts.closing('–');
  const [first, last] = [Math.min, Math.max].map((pick) => times.reduce((a, b) => pick(a, b)));
  return texts.closing(range(first ?? 0, last ?? 0, day));
}

/** A creator's name to show: the shown name, else the handle, else the platform's id. */
export function nameOf({ creator: { profile } }: ExportRow): string {
  const shown = profile.name.state === 'read' ? profile.name.value.trim() : '';
  return shown || profile.handle || profile.platformId || '';
}

/** The word for a code in the wording's language; the code itself where there is none, as of a newer version's lists. */
export function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
