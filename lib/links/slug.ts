/** A text as links carry it: lower case, without accents, with hyphens for what is no letter or digit. May be empty. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .toUpperCase() // "ß" has no accent to lose, but "SS" in capitals; its own capital stays one
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
    .replace(/-$/, '');
}
