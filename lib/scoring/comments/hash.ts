/** A text's hash of 32 bits, signed (FNV-1a over UTF-16 units). For tables of words, not for secrets. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
