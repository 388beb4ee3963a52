const TAG = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*$/i;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

let tags: ReadonlyMap<string, string> | null = null;

/**
 * The language that a person or a page names, as its shortest tag: out of a tag of any form ("de-AT", "DEU"), or a name
 * in English or in the language itself ("German", "deutsch"). Null for what is neither.
 */
export function languageTag(named: string): string | null {
  const text = named.trim();
  const [, first] = TAG.exec(text) ?? [];
  tags ??= tagsByName();
  const tag = first === undefined ? '' : canonical(first);
  if ([...tags.values()].includes(tag)) return tag;
  return tags.get(text.toLowerCase()) ?? null;
}

/** Former tags go by today's: "iw" is Hebrew, "tl" is "fil". */
function canonical(tag: string): string {
  return new Intl.Locale(tag).language;
}

/** The names of all languages that the engine knows by two letters. */
function tagsByName(): Map<string, string> {
  const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const named = new Map<string, string>();
  for (const tag of LETTERS.flatMap((one) => LETTERS.map((two) => one + two))) {
    const name = english.of(tag);
    if (name === undefined) continue;
    named.set(name.toLowerCase(), canonical(tag));
    const own = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(tag);
    if (own !== undefined && !named.has(own.toLowerCase())) named.set(own.toLowerCase(), canonical(tag));
  }
  return named;
}
