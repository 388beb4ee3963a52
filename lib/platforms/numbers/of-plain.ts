import { plainText } from './normalize';

/** Reads a page's text after it was made plain. Asked of the same text again at once, it answers from memory. */
export function ofPlain<T>(read: (plain: string) => T | null): (text: string) => T | null {
  let lastText: string | null = null;
  let last: T | null = null;
  return (text) => {
    if (text === lastText) return last;
    const plain = plainText(text);
    last = plain === null ? null : read(plain);
    lastText = text;
    return last;
  };
}
