import { parseJson } from '../extract/json';

/** How deep data are followed, and how many objects and lists of one body are looked at: several times a full page. */
const DEPTH = 60;
const OBJECTS = 100_000;

/** How many texts that hold JSON themselves are opened. */
const TEXTS = 40;

/** Keys under which nothing is looked at: the person who looks, advertisements, and captions, which look like comments. */
const CLOSED = new Set(['viewer', 'xdt_viewer', 'ad', 'ads', 'caption', '__proto__']);

/** An object of the data, with the nearest key around it of those that were asked for. */
export interface Visited {
  object: object;
  within: string | null;
}

/**
 * Goes through parsed JSON in its order, whatever the keys around are called, and hands each object to `visit`; where that
 * answers true, nothing inside the object is looked at. Within limits, so that no body can hold up the page.
 */
export function walk(root: unknown, places: ReadonlySet<string>, visit: (visited: Visited) => boolean): void {
  const waiting: { value: unknown; within: string | null; depth: number }[] = [{ value: root, within: null, depth: 0 }];
  let objects = 0;
  let texts = 0;
  for (let next = waiting.pop(); next !== undefined && objects < OBJECTS; next = waiting.pop()) {
    const { value, within, depth } = next;
    if (typeof value !== 'object' || value === null || depth > DEPTH) continue;
    objects++;
    if (!Array.isArray(value) && visit({ object: value, within })) continue;
    for (const [key, child] of Object.entries(value).reverse()) {
      if (CLOSED.has(key)) continue;
      const isText = typeof child === 'string' && HOLDS_JSON.has(key) && child.startsWith('{') && texts++ < TEXTS;
      waiting.push({
        value: isText ? parseJson(child) : child,
        within: places.has(key) ? key : within,
        depth: depth + 1,
      });
    }
  }
}

/** Keys whose value may be a whole reply written as a text. */
const HOLDS_JSON = new Set(['result', 'response']);
