import { numberFormat, pluralRules } from '../model/formatters';
/** The languages that the extension's own texts are written in. */
export const TEXT_LANGUAGES = ['en', 'de', 'es'] as const;

/** A language of the extension's own texts. */
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** The texts of one part of the product in every language: a text that is missing in one is a type error. */
export type Catalog<T> = Readonly<Record<TextLanguage, T>>;

/** The texts for a person's locale ("de-AT" gives German ones), English where there are none in its language. */
export function textsFor<T>(catalog: Catalog<T>, locale: string): T {
  return catalog[textLanguage(locale)];
}

/** The language of the texts for a locale; English where there are none in its own. */
export function textLanguage(locale: string): TextLanguage {
  const [language = ''] = locale.toLowerCase().split('-');
  return TEXT_LANGUAGES.find((known) => known === language) ?? 'en';
}

/**
 * A number with its noun in the form that the language wants for it: counted('en', 1, { one: 'post', other: 'posts' }) is
 * "1 post". The number is written as `locale` writes numbers.
 */
export function counted(locale: string, n: number, noun: { one: string; other: string }): string {
  const form = pluralRules(locale).select(n) === 'one' ? noun.one : noun.other;
  return `${numberFormat(locale).format(n)} ${form}`;
}
