import { at } from '../extract/json';

/** Where a section of a page has its items. */
export const ITEMS = 'itemSectionRenderer.contents';

/**
 * Everything at a path of lists: the values at the first path, in each of them those at the second, and so on. Lists are
 * gone through item by item; what is missing is left out.
 */
export function each(value: unknown, ...paths: readonly string[]): unknown[] {
  let items = [value];
  for (const path of paths) {
    // Not by flatMap, which takes several times as long for the hundreds of items of a grid.
    const next: unknown[] = [];
    for (const item of items) {
      const found = at(item, path);
      if (Array.isArray(found)) for (const inner of found) next.push(inner);
      else if (found !== undefined && found !== null) next.push(found);
    }
    items = next;
  }
  return items;
}
