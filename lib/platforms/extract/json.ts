/**
 * Safe access to parsed JSON of which nothing is known. Every function takes a path of keys separated by dots and gives
 * null (or an empty list) where a step is missing or of another type; names that every object inherits lead nowhere.
 */

/** The value at a path, undefined where any step of it is missing. */
export function at(value: unknown, path: string): unknown {
  const keys = keysOf(path);
  if (keys === null) return undefined;
  let here = value;
  // Without a look at whose key it is: this runs many times for each post of a page.
  for (const key of keys) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}

/** The keys of the paths in use. Paths are written in the code, so that there are only so many. */
const known = new Map<string, readonly string[] | null>();

/** The keys of a path, null where one of them is a name that every object inherits. */
function keysOf(path: string): readonly string[] | null {
  const found = known.get(path);
  if (found !== undefined) return found;
  const keys = path.split('.');
  const own = keys.some((key) => key in Object.prototype) ? null : keys;
  known.set(path, own);
  return own;
}

/**
 * A value to be asked for keys that are written in the code: itself where it is an object, else an empty one. Such keys
 * take a fraction of the time of a path, which counts where hundreds of posts are read; none may be one that objects inherit.
 */
export function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
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

/** Parses JSON; undefined for a broken text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // A broken body is a page that doesn't say anything.
  }
}
