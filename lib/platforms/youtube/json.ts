/**
 * Safe access to parsed JSON of which nothing is known. Every function takes a path of keys separated by dots and gives
 * null (or an empty list) where a step is missing or of another type; only a value's own keys count, so that a hostile
 * "__proto__" leads nowhere.
 */

/** The value at a path, undefined where any step of it is missing. */
export function at(value: unknown, path: string): unknown {
  let here = value;
  for (const key of keysOf(path)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string, unknown>)[key]; // an object with that key of its own, checked above
  }
  return here;
}

/** The keys of the paths in use. Paths are written in the code, so that there are only so many. */
const known = new Map<string, readonly string[]>();

function keysOf(path: string): readonly string[] {
  const found = known.get(path);
  if (found) return found;
  const keys = path.split('.');
  known.set(path, keys);
  return keys;
}

/** The string at a path. */
export function stringAt(value: unknown, path: string): string | null {
  const found = at(value, path);
  return typeof found === 'string' ? found : null;
}

/** The boolean at a path. */
export function booleanAt(value: unknown, path: string): boolean | null {
  const found = at(value, path);
  return typeof found === 'boolean' ? found : null;
}

/** The list at a path, empty where there is none. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  const found = at(value, path);
  return Array.isArray(found) ? found : [];
}

/** The text at a path in any of the forms in which YouTube writes texts: plain, simpleText, content, or runs. */
export function textAt(value: unknown, path: string): string | null {
  return textOf(at(value, path));
}

function textOf(node: unknown): string | null {
  if (typeof node === 'string') return node;
  const plain = stringAt(node, 'simpleText') ?? stringAt(node, 'content');
  if (plain !== null) return plain;
  const runs = at(node, 'runs');
  if (!Array.isArray(runs)) return null;
  const texts = runs.map((run) => stringAt(run, 'text'));
  return texts.includes(null) ? null : texts.join(''); // A run without its text would leave another text behind.
}

/** Parses JSON; undefined for a broken text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // A broken body is a page that doesn't say anything.
  }
}
