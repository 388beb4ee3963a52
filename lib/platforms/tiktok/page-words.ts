import { parseJson } from '../extract/json';
import { EMBEDDED } from './selectors';

/**
 * What the page calls something in its own language: its document carries all words of its interface, each under a key.
 * Null where it doesn't. Found without reading the rest, which is most of the document.
 */
export function pageWord({ ownerDocument }: Element, key: string): string | null {
  const data = ownerDocument.querySelector(EMBEDDED)?.textContent ?? '';
  const before = `"${key}":`;
  // Within a text the quotes would be escaped, so that nobody can write such a key into one of their own.
  const start = data.indexOf(`${before}"`);
  if (start < 0) return null;
  const quoted = /"(?:[^"\\]|\\.)*"/y;
  quoted.lastIndex = start + before.length;
  const word = parseJson(quoted.exec(data)?.[0] ?? '');
  return typeof word === 'string' ? word.trim() : null;
}
