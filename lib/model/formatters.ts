// Making a formatter takes the browser some hundred times as long as using one, and a table asks for thousands.

/** The formatter of numbers for a locale and its options, made once. */
export const numberFormat = madeOnce(
  (locale: string, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** The rules for a locale's plurals, made once. */
export const pluralRules = madeOnce((locale: string) => new Intl.PluralRules(locale));

const dateFormats = madeOnce(
  (locale: string, made?: { options: Intl.DateTimeFormatOptions; offset: number }) =>
    new Intl.DateTimeFormat(locale, made?.options),
);

/** The formatter of days and times for a locale and its options, in the person's time zone unless they name another. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // A formatter keeps the zone that it was made in; a person may travel while a view is open.
  return dateFormats(locale, { options, offset: new Date().getTimezoneOffset() });
}

/** `make`, whose results are kept: there are as many as there are locales and ways to write. */
function madeOnce<O, F>(make: (locale: string, options?: O) => F): (locale: string, options?: O) => F {
  const made = new Map<string, F>();
  return (locale, options) => {
    const key = options === undefined ? locale : `${locale} ${JSON.stringify(options)}`;
    const known = made.get(key) ?? make(locale, options);
    made.set(key, known);
    return known;
  };
}
