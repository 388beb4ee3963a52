import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { notFound, notShown, parsedFact, readFact } from '../../model/facts';
import type { Identity, PageState, ProfileReading } from '../../model/reading';
import { blankProfile } from '../extract/blank';
import { emailFact } from '../extract/email';
import { textFact } from '../extract/facts';
import { finding, stateFinding } from '../extract/findings';
import { at, booleanAt, stringAt } from '../extract/json';
import { linkAddress } from '../extract/links';
import type { Finding, Subject } from '../platform';
import { heartsFact, isZero, type Stats, statFact } from './counts';
import { handleOf, idOf } from './names';

/**
 * What the codes say with which the site answers in place of a user or a post. 10202 and 10221 stand for a handle that was
 * banned and for one that never was, 10204 for a post that is gone and for one that isn't shown here: none tells which.
 * 10216 is a private post, 10222 a private account, 209002 an account that is shown after a login alone. All but 10221 from
 * public descriptions.
 */
const WITHHELD: ReadonlyMap<unknown, PageState> = new Map([
  ['10202', 'unavailable'],
  ['10221', 'unavailable'],
  ['10204', 'unavailable'],
  ['10216', 'private'],
  ['10222', 'private'],
  ['209002', 'login-wall'],
]);

/** The state that details tell in place of whom or what was asked for; nothing where that is there, or isn't named. */
export function readWithheld(detail: unknown, carrier: Finding['carrier'], asked: Subject | null): Finding[] {
  const state = withheldState(detail);
  return state === undefined || asked === null ? [] : [stateFinding(carrier, asked, state)];
}

function withheldState(detail: unknown): PageState | undefined {
  // Replies spell both in the other way, too.
  const code = at(detail, 'statusCode') || at(detail, 'status_code');
  const reason = stringAt(detail, 'statusMsg') || stringAt(detail, 'status_msg');
  const state = WITHHELD.get(typeof code === 'number' ? String(code) : code);
  // What a post's author alone may see is private, under the same code as what is gone. From public descriptions.
  return state && reason?.includes('self_see') ? 'private' : state;
}

/**
 * What the details of a user say, embedded in a profile's document or as a reply. `asked` is whom the data were asked for:
 * the answer that there is nobody names nobody.
 */
export function readUserDetail(detail: unknown, carrier: Finding['carrier'], asked: Subject | null): Finding[] {
  const user = at(detail, 'userInfo.user');
  const stats = { v2: at(detail, 'userInfo.statsV2'), v1: at(detail, 'userInfo.stats'), isExact: true };
  const found = readUser(user, stats, carrier, withheldState(detail) === 'private');
  return found === null ? readWithheld(detail, carrier, asked) : [found];
}

/**
 * What a profile's own data say of it; null where they don't name their owner. `isClosed`: an answer around the data says
 * that the account is private.
 */
export function readUser(user: unknown, stats: Stats, carrier: Finding['carrier'], isClosed = false): Finding | null {
  const identity = identityOf(user);
  if (identity === null) return null;
  const isPrivate = isClosed || booleanAt(user, 'privateAccount') === true || booleanAt(user, 'secret') === true;
  const profile = { ...profileOf(user, identity, stats), links: linksFact(user) };
  return finding(
    carrier,
    { kind: 'profile', ...identity, aliases: [] },
    isPrivate
      ? { state: 'private', profile: { ...profile, postCount: closedPostCount(profile.postCount) } }
      : { state: 'ok', profile },
  );
}

/** Strangers are told 0 posts of every private account, from public descriptions; those who may see them, the number. */
function closedPostCount(count: Fact<Count>): Fact<Count> {
  return isZero(count) ? notShown : count;
}

/** Whom a user's data are about: the handle, and the id where it is known. Null without a handle. */
export function identityOf(user: unknown): (Identity & { handle: string }) | null {
  const handle = handleOf(at(user, 'uniqueId'));
  return handle === null ? null : { handle, platformId: idOf(at(user, 'id')) };
}

/** What data say of a user, as profiles and the authors of posts have them. */
export function profileOf(user: unknown, identity: Identity, stats: Stats): ProfileReading {
  const bio = bioFact(user);
  return {
    ...blankProfile(identity),
    name: textFact(stringAt(user, 'nickname') || null, 'data: user.nickname'),
    bio,
    email: emailFact(bio, 'data: user.signature'),
    verified: verifiedFact(user),
    category: categoryFact(user),
    language: textFact(stringAt(user, 'language') || null, 'data: user.language'),
    followers: statFact(stats, 'followerCount'),
    following: statFact(stats, 'followingCount'),
    postCount: statFact(stats, 'videoCount'),
    totalLikes: heartsFact(stats),
  };
}

function bioFact(user: unknown): Fact<string> {
  const bio = stringAt(user, 'signature');
  return bio === '' ? notShown : textFact(bio, 'data: user.signature');
}

function verifiedFact(user: unknown): Fact<boolean> {
  const isVerified = booleanAt(user, 'verified');
  return isVerified === null ? notFound : readFact(isVerified, `verified: ${isVerified}`, 'data: user.verified');
}

/** A business's own category; else whether it is an organization's account or sells on TikTok. */
function categoryFact(user: unknown): Fact<string> {
  const category = stringAt(user, 'commerceUserInfo.category');
  if (category) return textFact(category, 'data: user.commerceUserInfo.category');
  const isOrganization = at(user, 'isOrganization');
  if (isOrganization === true || isOrganization === 1) {
    return readFact('Organization', `isOrganization: ${isOrganization}`, 'data: user.isOrganization');
  }
  return booleanAt(user, 'ttSeller') === true ? readFact('Seller', 'ttSeller: true', 'data: user.ttSeller') : notShown;
}

function linksFact(user: unknown): Fact<string[]> {
  const link = stringAt(user, 'bioLink.link');
  if (!link) return notShown;
  return parsedFact(link, 'data: user.bioLink', (text) => {
    const address = linkAddress(text);
    return address === null ? null : [address];
  });
}
