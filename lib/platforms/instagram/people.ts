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

/** Keys of a post's author: on a profile's own posts the first may be null, and the last names the account by its id alone. */
const AUTHOR_KEYS = ['user', 'owner', 'owner_id'];

/** The object that names a post's author, undefined where the data have no place for one. */
export function authorIn(media: object): unknown {
  const places = AUTHOR_KEYS.map((key) => at(media, key));
  return places.find((place) => personIn(place) !== null) ?? places.find((place) => place !== undefined);
}

/** The most people that are kept of a list. */
const MOST = 20;

/** The handles of the people in a list of user objects. */
export function handlesAt(data: unknown, key: string): string[] {
  return listAt(data, key)
    .flatMap((user) => handleOf(at(user, 'username')) ?? [])
    .slice(0, MOST);
}
