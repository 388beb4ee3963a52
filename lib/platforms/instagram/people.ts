import type { Identity } from '../../model/reading';
import { at, listAt } from '../extract/json';
import { handleOf, idOf } from './names';

/**
 * Whom a user object names. `pk` alone is the account's id: `id` beside it is another number in signed-out data. Null
 * where it names nobody, or where one of the names is there in a form that no account has.
 */
export function personIn(user: unknown): Identity | null {
  const username = at(user, 'username') ?? undefined;
  const pk = at(user, 'pk') ?? undefined;
  const identity = { handle: handleOf(username), platformId: idOf(typeof pk === 'number' ? String(pk) : pk) };
  const isBroken =
    (username !== undefined && identity.handle === null) || (pk !== undefined && identity.platformId === null);
  return isBroken || (identity.handle === null && identity.platformId === null) ? null : identity;
}

/** The most people that are kept of a list. */
const MOST = 20;

/** The handles of the people in a list of user objects. */
export function handlesAt(data: unknown, key: string): string[] {
  return listAt(data, key)
    .flatMap((user) => handleOf(at(user, 'username')) ?? [])
    .slice(0, MOST);
}
