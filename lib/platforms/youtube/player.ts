import type { Period } from '../../model/count';
import type { Fact } from '../../model/fact';
import { firstKnown, notFound, notShown, parsedFact, readFact, tightestCount } from '../../model/facts';
import type { PageState, PostKind, PostReading } from '../../model/reading';
import type { Finding, ReadContext, Subject } from '../platform';
import { blankPost, blankProfile } from './blank';
import type { Origin } from './browse';
import { dateFact, exactFact, notAhead, textFact } from './counts';
import { finding, stateFinding } from './findings';
import { at, booleanAt, stringAt, textAt } from './json';
import { channelId, handleInUrl, videoId } from './names';

const MICROFORMAT = 'microformat.playerMicroformatRenderer';
const DETAILS = 'videoDetails';

/**
 * What a `player` reply, or the same object embedded in a watch page, says: exact numbers and the exact time in every
 * language. On a stream its views are all so far, not the people who watch now.
 */
export function readPlayer(data: unknown, origin: Origin, context: ReadContext): Finding[] {
  const id = videoOf(data);
  const subject = id === null ? loadedSubject(origin) : ({ kind: 'post', postId: id } as const);
  if (subject === null) return [];
  const state = stateOf(data);
  if (id === null || (at(data, MICROFORMAT) === undefined && stringAt(data, `${DETAILS}.channelId`) === null)) {
    return state === null || state === 'ok' ? [] : [stateFinding(origin.carrier, subject, state)];
  }
  const author = authorOf(data);
  const name = stringAt(data, `${MICROFORMAT}.ownerChannelName`) ?? stringAt(data, `${DETAILS}.author`);
  const isNamed = author.handle !== null || author.platformId !== null;
  const profile = { ...blankProfile(author), name: textFact(name, 'player: ownerChannelName') };
  const said = { state, profile: isNamed ? profile : null, posts: [readPost(id, data, context)] };
  return [finding(origin.carrier, subject, said)];
}

function videoOf(data: unknown): string | null {
  const outer = videoId(stringAt(data, `${MICROFORMAT}.externalVideoId`));
  const inner = videoId(stringAt(data, `${DETAILS}.videoId`));
  return outer !== null && inner !== null && outer !== inner ? null : (outer ?? inner);
}

/** A player that refuses names no video; in a document it is still about the address that this was loaded for. */
function loadedSubject({ carrier, loadedFor }: Origin): Subject | null {
  return carrier === 'embedded' && loadedFor?.kind === 'post' ? { kind: 'post', postId: loadedFor.postId } : null;
}

/** Reduced replies carry no status; then the numbers speak for themselves. */
function stateOf(data: unknown): PageState | null {
  switch (stringAt(data, 'playabilityStatus.status')) {
    case 'ERROR':
      return 'unavailable';
    case 'LOGIN_REQUIRED':
    case 'AGE_VERIFICATION_REQUIRED':
    case 'AGE_CHECK_REQUIRED':
      return at(data, MICROFORMAT) !== undefined ? 'ok' : isAgeGated(data) ? 'age-gated' : 'login-wall';
    default:
      return at(data, MICROFORMAT) !== undefined ? 'ok' : null;
  }
}

function isAgeGated(data: unknown): boolean {
  return at(data, 'playabilityStatus.desktopLegacyAgeGateReason') !== undefined;
}

function authorOf(data: unknown) {
  return {
    handle: handleInUrl(stringAt(data, `${MICROFORMAT}.ownerProfileUrl`)),
    platformId:
      channelId(stringAt(data, `${MICROFORMAT}.externalChannelId`)) ??
      channelId(stringAt(data, `${DETAILS}.channelId`)),
  };
}

function readPost(id: string, data: unknown, context: ReadContext): PostReading {
  const kind = kindOfVideo(data);
  const isHidden = at(data, `${DETAILS}.allowRatings`) === false;
  const likes = exactFact(stringAt(data, `${MICROFORMAT}.likeCount`), 'player: microformat.likeCount');
  return {
    ...blankPost(id, authorOf(data), kind),
    title: firstKnown(
      textFact(textAt(data, `${MICROFORMAT}.title`), 'player: microformat.title'),
      textFact(stringAt(data, `${DETAILS}.title`), 'player: videoDetails.title'),
    ),
    caption: firstKnown(
      textFact(textAt(data, `${MICROFORMAT}.description`), 'player: microformat.description'),
      textFact(stringAt(data, `${DETAILS}.shortDescription`), 'player: videoDetails.shortDescription'),
    ),
    publishedAt: publishedFact(data, context),
    views: tightestCount(
      exactFact(stringAt(data, `${MICROFORMAT}.viewCount`), 'player: microformat.viewCount'),
      exactFact(stringAt(data, `${DETAILS}.viewCount`), 'player: videoDetails.viewCount'),
    ),
    // A missing count alone proves nothing: reduced replies leave it out, too.
    likes: likes.state === 'not-found' && isHidden ? notShown : likes,
    likesHidden:
      likes.state === 'read'
        ? readFact(false, likes.raw, likes.source)
        : isHidden
          ? readFact(true, 'allowRatings: false', 'player: videoDetails.allowRatings')
          : notFound,
    paidPartnership: paidFact(data),
    durationSeconds: kind === 'live' ? notShown : lengthFact(data),
  };
}

function kindOfVideo(data: unknown): PostKind {
  const isRunning = booleanAt(data, `${MICROFORMAT}.liveBroadcastDetails.isLiveNow`) === true;
  const isLive = booleanAt(data, `${DETAILS}.isLive`) === true || booleanAt(data, `${DETAILS}.isUpcoming`) === true;
  if (isRunning || isLive) return 'live';
  return booleanAt(data, `${MICROFORMAT}.isShortsEligible`) === true ? 'short' : 'video';
}

function lengthFact(data: unknown): Fact<number> {
  const seconds = (path: string) =>
    parsedFact(stringAt(data, `${path}.lengthSeconds`), `player: ${path}.lengthSeconds`, (text) =>
      /^\d{1,7}$/.test(text) && text !== '0' ? Number(text) : null,
    );
  return firstKnown(seconds(MICROFORMAT), seconds(DETAILS));
}

/** When the video was published: to the second where the page says so, else the day. */
function publishedFact(data: unknown, context: ReadContext): Fact<Period> {
  for (const key of ['publishDate', 'uploadDate']) {
    const text = stringAt(data, `${MICROFORMAT}.${key}`);
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

/** The note "Includes paid promotion" over the player. Its absence says something in a whole reply only. */
function paidFact(data: unknown): Fact<boolean> {
  const overlay = at(data, 'paidContentOverlay.paidContentOverlayRenderer');
  const source = 'player: paidContentOverlay';
  if (overlay !== undefined) return readFact(true, textAt(overlay, 'text') ?? 'shown', source);
  return at(data, 'playabilityStatus') === undefined ? notFound : readFact(false, 'not shown', source);
}
