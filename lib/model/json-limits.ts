import { type Sentence, sentence } from './sentence';

/**
 * How deep a file may be nested, how many keys one object in it may have, how many items one list, how many values
 * there may be in all, and how long one text may be in UTF-16 units. Ours is 10 deep, with 20 keys and texts of at most
 * 10,000, and has a row of some 150 values for each creator.
 */
export const JSON_LIMITS = { depth: 64, keys: 1_000, items: 100_000, values: 2_000_000, text: 1_000_000 } as const;

/**
 * Why a JSON text must not be parsed, as a part of a sentence; null where nothing speaks against it. Looks at every
 * character once and builds nothing. Texts that are no JSON may pass: the parser will tell.
 */
export function jsonProblem(text: string): Sentence | null {
  const keys: number[] = [];
  const commas: number[] = [];
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x7b: // {
      case 0x5b: // [
        keys.push(0);
        commas.push(0);
        if (++values > JSON_LIMITS.values) return TOO_MANY_VALUES;
        if (keys.length > JSON_LIMITS.depth) {
          return sentence('it is nested more than {most:#} deep', { most: JSON_LIMITS.depth });
        }
        break;
      case 0x7d: // }
      case 0x5d: // ]
        keys.pop();
        commas.pop();
        break;
      case 0x2c: {
        // a comma stands between items
        const count = (commas.pop() ?? 0) + 1;
        if (count >= JSON_LIMITS.items) {
          return sentence('a list in it has more than {most:#} items', { most: JSON_LIMITS.items });
        }
        if (++values > JSON_LIMITS.values) return TOO_MANY_VALUES;
        commas.push(count);
        break;
      }
      case 0x3a: {
        // a colon outside of a text stands behind a key
        const count = (keys.pop() ?? 0) + 1;
        if (count > JSON_LIMITS.keys) {
          return sentence('an object in it has more than {most:#} keys', { most: JSON_LIMITS.keys });
        }
        keys.push(count);
        break;
      }
      case 0x22: {
        const end = endOfText(text, at);
        if (end - at > JSON_LIMITS.text) {
          return sentence('a text in it has more than {most:#} characters', { most: JSON_LIMITS.text });
        }
        if (isPrototypeKey(text, at, end)) return sentence('it has a key called __proto__');
        at = end;
      }
    }
  }
  return null;
}

const TOO_MANY_VALUES = sentence('it has more than {most:#} values', { most: JSON_LIMITS.values });

/** Where the quotation mark stands that ends the text begun at `start`; the end of all where there is none. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x22) return at;
  }
  return text.length;
}

/** Whether the text from quotation mark to quotation mark is the key "__proto__", however its signs are written. */
function isPrototypeKey(text: string, start: number, end: number): boolean {
  const length = end - start - 1;
  if (length < 9 || length > 54) return false; // plain, and each of its nine signs as \u005f
  const written = text.slice(start + 1, end);
  if (!/^(?:_|\\u005[fF]){2}/.test(written) || !/^\s*:/.test(text.slice(end + 1, end + 100))) return false;
  return (
    written.replace(/\\u([0-9a-f]{4})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16))) ===
    '__proto__'
  );
}
