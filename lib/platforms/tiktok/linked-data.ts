import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { mapFacts, PROFILE_FACTS } from '../../model/fact-fields';
import { isRead, notFound, readFact } from '../../model/facts';
import { blankProfile } from '../extract/blank';
import { textFact } from '../extract/facts';
import { finding } from '../extract/findings';
import { at, listAt, stringAt } from '../extract/json';
import type { Finding } from '../platform';
import { dataCount, roundedCount } from './counts';
import { handleInUrl } from './names';

/**
 * What a profile's document tells search engines (schema.org's ProfilePage) of the person whose address stands in it. It
 * tells no state: private accounts have it, too.
 */
export function readLinkedData(data: unknown): Finding[] {
  const person = at(data, 'mainEntity');
  const handle = handleInUrl(stringAt(person, 'url'));
  if (handle === null) return [];
  const identity = { handle, platformId: null };
  const followers = countOf(person, 'FollowAction');
  const isVerified = stringAt(person, 'disambiguatingDescription') === 'verified';
  const profile = {
    ...mapFacts(PROFILE_FACTS, blankProfile(identity), () => notFound),
    name: textFact(stringAt(person, 'name') || null, 'linked data: name'),
    verified: isVerified ? readFact(true, 'verified', 'linked data: disambiguatingDescription') : notFound,
    followers,
    totalLikes: isWhole(followers) ? countOf(person, 'LikeAction') : notFound,
  };
  return [finding('embedded', { kind: 'profile', ...identity, aliases: [] }, { profile })];
}

function countOf(person: unknown, action: string): Fact<Count> {
  const counter = listAt(person, 'interactionStatistic').find((one) =>
    stringAt(one, 'interactionType.@type')?.endsWith(`/${action}`),
  );
  return dataCount(at(counter, 'userInteractionCount'), `linked data: ${action}`, roundedCount);
}

/**
 * Whether the counts were written in full. Where they were rounded, likes may be a number of 32 bits that ran over; whoever
 * has that many has followers enough to show it.
 */
function isWhole(followers: Fact<Count>): boolean {
  return isRead(followers) && followers.value.low === followers.value.high;
}
