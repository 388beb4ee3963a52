import type { Count, Period } from '../../model/count';
import type { Fact } from '../../model/fact';
import { firstKnown, isRead, notFound, notShown, parsedFact, readFact, tightestCount } from '../../model/facts';
import type { PageState, PostKind, PostReading } from '../../model/reading';
import { blankProfile } from '../extract/blank';
import { dateFact, exactFact, notAhead, textFact } from '../extract/facts';
import { finding, stateFinding } from '../extract/findings';
import { at, booleanAt, stringAt } from '../extract/json';
import type { Finding, ReadContext, Subject } from '../platform';
import { blankPost } from './blank-post';
import { channelId, handleInUrl, videoId } from './names';
import type { Origin } from './origin';
import { textAt, textFactAt } from './text';

const PLACE = 'player';

/** The parts of a player's data that facts stand in. */
interface PlayerData {
  data: unknown;
  microformat: unknown;
  details: unknown;
}

/**
 * What a `player` reply, or the same object embedded in a watch page, says: exact numbers and the exact time in every
 * language. On a stream its views are all so far, not the people who watch now.
 */
export function readPlayer(data: unknown, origin: Origin, context: ReadContext): Finding[] {
  const microformat = at(data, 'microformat.playerMicroformatRenderer');
  const player: PlayerData = { data, microformat, details: at(data, 'videoDetails') };
  const id = videoOf(player);
  const subject = id === null ? loadedSubject(origin) : ({ kind: 'post', postId: id } as const);
  if (subject === null) return [];
  const state = stateOf(player);
  if (id === null || (microformat === undefined && stringAt(player.details, 'channelId') === null)) {
    return state === null || state === 'ok' ? [] : [stateFinding(origin.carrier, subject, state)];
  }
  const author = authorOf(player);
  const name = stringAt(microformat, 'ownerChannelName') ?? stringAt(player.details, 'author');
  const isNamed = author.handle !== null || author.platformId !== null;
  const profile = { ...blankProfile(author), name: textFact(name, 'player: ownerChannelName') };
  const said = { state, profile: isNamed ? profile : null, posts: [readPost(id, player, context)] };
  return [finding(origin.carrier, subject, said)];
}

function videoOf({ microformat, details }: PlayerData): string | null {
  const outer = videoId(stringAt(microformat, 'externalVideoId'));
  const inner = videoId(stringAt(details, 'videoId'));
  return outer !== null && inner !== null && outer !== inner ? null : (outer ?? inner);
}

/** A player that refuses names no video; in a document it is still about the address that this was loaded for. */
function loadedSubject({ carrier, loadedFor }: Origin): Subject | null {
  if (carrier !== 'embedded') return null;
  if (loadedFor === null) return { kind: 'unnamed' };
  return loadedFor.kind === 'post' ? { kind: 'post', postId: loadedFor.postId } : null;
}

function statusOf(data: unknown): string | null {
  return stringAt(data, 'playabilityStatus.status');
}

/** Reduced replies carry no status; then the numbers speak for themselves. */
function stateOf({ data, microformat }: PlayerData): PageState | null {
  switch (statusOf(data)) {
    case 'ERROR':
      return 'unavailable';
    case 'UNPLAYABLE':
      return microformat !== undefined ? 'ok' : 'unavailable';
    case 'LOGIN_REQUIRED':
    case 'AGE_VERIFICATION_REQUIRED':
    case 'AGE_CHECK_REQUIRED':
      return microformat !== undefined ? 'ok' : isAgeGated(data) ? 'age-gated' : 'login-wall';
    default:
      return microformat !== undefined ? 'ok' : null;
  }
}

function isAgeGated(data: unknown): boolean {
  return at(data, 'playabilityStatus.desktopLegacyAgeGateReason') !== undefined;
}

function authorOf({ microformat, details }: PlayerData) {
  return {
    handle: handleInUrl(stringAt(microformat, 'ownerProfileUrl')),
    platformId: channelId(stringAt(microformat, 'externalChannelId')) ?? channelId(stringAt(details, 'channelId')),
  };
}

function readPost(id: string, player: PlayerData, context: ReadContext): PostReading {
  const { microformat, details } = player;
  const kind = kindOfVideo(player);
  const isHidden = at(details, 'allowRatings') === false;
  const likes = numberIn(player, 'microformat', 'likeCount');
  return {
    ...blankPost(id, authorOf(player), kind),
    title: firstKnown(textFactAt(microformat, 'title', PLACE), textFactAt(details, 'title', PLACE)),
    caption: firstKnown(textFactAt(microformat, 'description', PLACE), textFactAt(details, 'shortDescription', PLACE)),
    // What is announced has the day on which that was done.
    publishedAt: booleanAt(details, 'isUpcoming') ? notShown : publishedFact(microformat, context),
    views: tightestCount(numberIn(player, 'microformat', 'viewCount'), numberIn(player, 'details', 'viewCount')),
    // A missing count alone proves nothing: reduced replies leave it out, too.
    likes: likes.state === 'not-found' && isHidden ? notShown : likes,
    likesHidden: isRead(likes)
      ? readFact(false, likes.raw, likes.source)
      : isHidden
        ? readFact(true, 'allowRatings: false', 'player: allowRatings')
        : notFound,
    paidPartnership: paidFact(player.data),
    durationSeconds: kind === 'live' ? notShown : lengthFact(player),
  };
}

/**
 * An exact number of the data. A video that this viewer can't play (for members, announced, not in this country) may have
 * "0" in place of numbers that are not shown, so that only a player that plays is believed to mean it.
 */
function numberIn(player: PlayerData, part: 'microformat' | 'details', key: string): Fact<Count> {
  const digits = stringAt(player[part], key);
  if (digits === '0' && statusOf(player.data) !== 'OK') return notShown;
  return exactFact(digits, `player: ${part}.${key}`);
}

function kindOfVideo({ microformat, details }: PlayerData): PostKind {
  const isRunning = booleanAt(microformat, 'liveBroadcastDetails.isLiveNow') === true;
  const isLive = booleanAt(details, 'isLive') === true || booleanAt(details, 'isUpcoming') === true;
  if (isRunning || isLive) return 'live';
  // Eligible for the player of Shorts are other videos, too: that counts only where the page lacks its own address.
  const isShort =
    stringAt(microformat, 'canonicalUrl')?.includes('/shorts/') ?? booleanAt(microformat, 'isShortsEligible');
  return isShort ? 'short' : 'video';
}

function lengthFact({ microformat, details }: PlayerData): Fact<number> {
  const seconds = (part: unknown) =>
    parsedFact(stringAt(part, 'lengthSeconds'), 'player: lengthSeconds', (text) =>
      /^\d{1,7}$/.test(text) && text !== '0' ? Number(text) : null,
    );
  return firstKnown(seconds(microformat), seconds(details));
}

/** When the video was published: to the second where the page says so, else the day. */
function publishedFact(microformat: unknown, context: ReadContext): Fact<Period> {
  for (const key of ['publishDate', 'uploadDate']) {
    const text = stringAt(microformat, key);
    if (text === null) continue;
    const source = `player: microformat.${key}`;
    if (!text.includes('T')) return notAhead(dateFact(text, source, context), context);
    const instant = parsedFact(text, source, (raw) => {
      const time = Date.parse(raw);
      return Number.isNaN(time) ? null : { earliest: time, latest: time };
    });
    return notAhead(instant, context);
  }
  return notFound;
}

/** The note "Includes paid promotion" over the player. Its absence says something only where the player plays. */
function paidFact(data: unknown): Fact<boolean> {
  const overlay = at(data, 'paidContentOverlay.paidContentOverlayRenderer');
  const source = 'player: paidContentOverlay';
  if (overlay !== undefined) return readFact(true, textAt(overlay, 'text') ?? 'shown', source);
  return statusOf(data) === 'OK' ? readFact(false, 'not shown', source) : notFound;
}
