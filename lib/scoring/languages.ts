const TAG = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*$/i;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

let tags: ReadonlyMap<string, string> | null = null;

/**
 * The language that a person or a page names, as its two-letter tag: out of a tag of any form ("de-AT", "DEU"), or a name
 * in English or in the language itself ("German", "deutsch"). Null for what is neither.
 */
export function languageTag(named: string): string | null {
  const text = named.trim();
  const [, first] = TAG.exec(text) ?? [];
  const [tag = ''] = first === undefined ? [] : Intl.getCanonicalLocales(first);
  tags ??= tagsByName();
  if (tag.length === 2 && [...tags.values()].includes(tag)) return tag;
  return tags.get(text.toLowerCase()) ?? null;
}

/** The names of all languages of two letters that the engine knows. */
function tagsByName(): Map<string, string> {
  const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const named = new Map<string, string>();
  for (const tag of LETTERS.flatMap((one) => LETTERS.map((two) => one + two))) {
    const name = english.of(tag);
    if (name === undefined) continue;
    named.set(name.toLowerCase(), tag);
    const own = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(tag);
    if (own !== undefined && !named.has(own.toLowerCase())) named.set(own.toLowerCase(), tag);
  }
  return named;
}
