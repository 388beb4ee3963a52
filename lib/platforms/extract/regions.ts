const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The names of all countries and regions in an interface language; none where its tag is not one of a language. */
export function regionNames(language: string | null): Set<string> {
  try {
    const names = new Intl.DisplayNames(language ?? [], { type: 'region', fallback: 'none' });
    return new Set(LETTERS.flatMap((first) => LETTERS.flatMap((second) => names.of(first + second) ?? [])));
  } catch {
    return new Set();
  }
}
