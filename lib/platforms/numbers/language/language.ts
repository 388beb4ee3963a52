/** A page's interface language as the tables know it. */
export interface Language {
  /** A well-formed tag, for the runtime's own data ("es-419", "he"). */
  tag: string;
  /** The language alone ("es"). */
  base: string;
  /** The rows of the tables that hold for it, the most particular first ("sr-Latn-RS", "sr-Latn", "sr"). */
  rows: readonly string[];
  /** Whether the runtime has data of its own for this language. Browsers leave some languages out. */
  isKnownToRuntime: boolean;
}

/** Names that a language has beside its own. */
const SAME: Readonly<Record<string, string>> = { tl: 'fil', nb: 'no' };

/** The language of a tag, null where the tag is missing or no tag at all. Underscores are read as hyphens. */
export function languageOf(tag: string | null): Language | null {
  return tag === null || tag.length > 35 ? null : understand(tag.trim().replaceAll('_', '-'));
}

function understand(tag: string): Language | null {
  try {
    const { language, script, region } = new Intl.Locale(tag);
    const base = SAME[language] ?? language;
    const plain = [base, script, region].filter(Boolean).join('-');
    const rows = [...new Set([plain, [base, script].filter(Boolean).join('-'), base])];
    return { tag: plain, base, rows, isKnownToRuntime: hasRuntimeData(plain, base) };
  } catch {
    return null; // Not a tag: the page's language is unknown, which is what null says.
  }
}

function hasRuntimeData(tag: string, base: string): boolean {
  const format = new Intl.RelativeTimeFormat(tag);
  const [resolved = ''] = format.resolvedOptions().locale.split('-');
  // A stub locale, present by name only, writes the root's "-2 d".
  return (SAME[resolved] ?? resolved) === base && format.format(-2, 'day') !== '-2 d';
}

/** The most particular row of a table that holds for a language. */
export function rowOf<T>(table: Readonly<Record<string, T>>, language: Language): T | undefined {
  const row = language.rows.find((name) => table[name] !== undefined);
  return row === undefined ? undefined : table[row];
}
