/** What a known word does in a comment; the order is that of precedence where languages disagree. */
export const WORD_KINDS = ['praise', 'reaction', 'media', 'filler', 'complaint', 'buying'] as const;

/** See {@link WORD_KINDS}. */
export type WordKind = (typeof WORD_KINDS)[number];
