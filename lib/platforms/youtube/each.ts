import { at } from '../extract/json';

/**
 * Everything at a path of lists: the values at the first path, in each of them those at the second, and so on. Lists are
 * gone through item by item; what is missing is left out.
 */
export function each(value: unknown, ...paths: readonly string[]): unknown[] {
  return paths.reduce<unknown[]>((items, path) => items.flatMap((item) => at(item, path) ?? []), [value]);
}
