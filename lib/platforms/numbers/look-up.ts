/** What a table that came by message says of a word, undefined for words that it doesn't hold, also inherited names. */
export function lookUp<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
