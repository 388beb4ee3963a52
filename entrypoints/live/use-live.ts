import { useLiveQuery } from 'dexie-react-hooks';

/**
 * What `ask` reads of the database, read again whenever that changes, in whichever of the extension's views or worker;
 * undefined until it is read. `ask` waits for the database alone. It is called anew when one of `dependencies` changes, of
 * which it has to name all that it uses.
 */
export function useLive<T>(ask: () => PromiseLike<T>, dependencies: unknown[]): T | undefined {
  // The library tells an async function by its kind. Beside one that merely returns a promise, other queries of the view
  // missed changes: what they read after their first answer wasn't watched any more.
  return useLiveQuery(async () => ask(), dependencies);
}
