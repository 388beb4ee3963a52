import type { Fact } from '../../model/fact';
import { isRead, notFound, notShown, readFact } from '../../model/facts';
import type { Identity, PageState, ProfileReading } from '../../model/reading';
import { blankProfile } from '../extract/blank';
import { findEmail } from '../extract/email';
import { at, listAt, stringAt } from '../extract/json';
import { countAt, flagAt, textAt } from './facts';
import { personIn } from './people';

/** A profile of which nothing is known but whom it is of: what accounts have may stand elsewhere. */
export function bareProfile(identity: Identity): ProfileReading {
  return {
    ...blankProfile(identity),
    name: notFound,
    bio: notFound,
    links: notFound,
    verified: notFound,
    category: notFound,
    email: notFound,
    followers: notFound,
    following: notFound,
    postCount: notFound,
  };
}

/** What a post says of its author beside the names: counts only on its own page of before 2024. */
export function authorProfile(user: unknown, identity: Identity, source: string): ProfileReading {
  const name = textAt(user, 'full_name', source);
  return {
    ...bareProfile(identity),
    name: isRead(name) ? name : notFound,
    verified: flagAt(user, 'is_verified', source),
    followers: countAt(user, 'follower_count', source),
    postCount: countAt(user, 'media_count', source),
  };
}

/** What an object of data says of a profile, told by its keys: who it is and how many follow. Null for other objects. */
export function readProfile(user: object, source: string): ProfileReading | null {
  if (at(user, 'follower_count') === undefined) return null;
  const identity = personIn(user);
  if (identity === null) return null;
  const bio = textAt(user, 'biography', source);
  const count = countAt(user, 'media_count', source);
  return {
    ...blankProfile(identity),
    name: textAt(user, 'full_name', source),
    bio,
    links: linksOf(user, source),
    verified: flagAt(user, 'is_verified', source),
    category: at(user, 'should_show_category') === false ? notShown : textAt(user, 'category', source),
    email: emailIn(bio),
    followers: countAt(user, 'follower_count', source),
    following: countAt(user, 'following_count', source),
    postCount: count.state === 'not-found' ? countAt(user, 'all_media_count', source) : count,
  };
}

/** An address that a bio writes out; a bio without one shows none. */
function emailIn(bio: Fact<string>): Fact<string> {
  if (!isRead(bio)) return bio.state === 'not-shown' ? notShown : notFound;
  const email = findEmail(bio.value);
  return email === null ? notShown : readFact(email, email, bio.source);
}

/** The longest address that a reading keeps, and the most of them. */
const LONGEST = 2_048;
const MOST = 50;

/** The links of a bio, all or none: where one can't be read, the list would be another. */
function linksOf(user: object, source: string): Fact<string[]> {
  if (!Array.isArray(at(user, 'bio_links'))) return notFound;
  const listed = listAt(user, 'bio_links').map((link) => stringAt(link, 'url'));
  if (listed.includes(null)) return notFound;
  // The one beside the list is its first link again, at times in another spelling.
  if (listed.length === 0) listed.push(stringAt(user, 'external_url'));
  const urls = [...new Set(listed.filter((url) => url !== null))];
  const links = urls.filter((url) => /^https?:\/\//i.test(url) && url.length <= LONGEST).slice(0, MOST);
  return links.length === 0 ? notShown : readFact(links, links.join(' '), `${source}: bio_links`);
}

/**
 * The state of a profile's page by its data, null where they don't say. A private account shows its posts to those who
 * follow it, and to its owner, for whom there is no friendship with themselves.
 */
export function stateOf(user: object): PageState | null {
  const isPrivate = at(user, 'is_private');
  if (isPrivate !== true) return isPrivate === false ? 'ok' : null;
  const isOpen = at(user, 'friendship_status.following') === true || at(user, 'friendship_status') === null;
  return isOpen ? 'ok' : 'private';
}
