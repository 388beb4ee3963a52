/**
 * The hash of a text, or of its part from `from` to `end`: 32 bits, signed (FNV-1a over UTF-16 units). For tables of words,
 * not for secrets.
 */
export function hashOf(text: string, from = 0, end = text.length): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = from; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
