/**
 * The browser's own getter of a property, whose type the caller knows. To be called through `Reflect.apply` alone: it
 * refuses, by an exception, every value that is not of its own kind, and calls nothing of the page's.
 */
export function getterOf<T>(prototype: object, name: string): () => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) throw new TypeError(`no getter of ${name}`);
  return get;
}
