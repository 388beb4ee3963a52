import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { isRead, notFound, notShown, tightestCount, tightestPeriod } from '../../model/facts';
import type { PostReading } from '../../model/reading';
import { NOBODY } from '../extract/blank';
import { ageFact, dateFact, notAhead } from '../extract/facts';
import { finding, stateFinding } from '../extract/findings';
import { at, stringAt } from '../extract/json';
import type { Finding, ReadContext } from '../platform';
import { blankPost } from './blank-post';
import { buttonLikes, countAt, digitsAt, kindOf, type Likes } from './counts';
import { each } from './each';
import { addressIn } from './endpoints';
import { isForMembers } from './members';
import { videoId, videoIdInUrl } from './names';
import { readOwners } from './owners';
import { captionFact, textAt, textFactAt } from './text';

const PLACE = 'page data';
const COLUMNS = 'contents.twoColumnWatchNextResults';
const CONTENTS = `${COLUMNS}.results.results.contents`;
/** What lies over a Short: in place of the columns. */
const OVERLAY = 'overlay.reelPlayerOverlayRenderer';
const LIKE_BUTTON = 'toggleButtonViewModel.toggleButtonViewModel.defaultButtonViewModel.buttonViewModel';
const VIEW_COUNT = 'viewCount.videoViewCountRenderer';
const FACTOID = 'factoidRenderer';

/** The parts of a watch page's data that facts stand in. */
interface WatchData {
  /** What lies over the video in the player of Shorts. */
  overlay: unknown;
  primary: unknown;
  secondary: unknown;
  /** The section under the video where comments load. */
  commentSection: unknown;
  commentPanel: unknown;
  descriptionHeader: unknown;
}

/** Whether data are of a watch page, or of the player of Shorts. */
export function isWatchData(data: unknown): boolean {
  return at(data, COLUMNS) !== undefined || at(data, OVERLAY) !== undefined;
}

/**
 * What a `next` reply, or the same object embedded in a watch page, says of its video and the video's owner. In the data
 * of a Short the same panels stand beside the player.
 */
export function readWatch(data: unknown, carrier: Finding['carrier'], context: ReadContext): Finding[] {
  const id = videoOf(data);
  if (id === null || !isWatchData(data)) return [];
  const subject = { kind: 'post', postId: id } as const;
  const parts = partsOf(data);
  if (parts.primary === undefined && parts.secondary === undefined && parts.overlay === undefined) {
    return [stateFinding(carrier, subject, 'layout-unknown')];
  }
  const [owner = null, ...others] = readOwners(parts.secondary, parts.descriptionHeader, context);
  const post = {
    ...readPost(id, parts, context),
    author: { handle: owner?.handle ?? null, platformId: owner?.platformId ?? null },
    coauthors: others.flatMap(({ handle }) => handle ?? []).slice(0, 20),
  };
  return [finding(carrier, subject, { state: 'ok', profile: owner, posts: [post] })];
}

/**
 * The video that the data are about, as they say themselves; null where they don't, or say two things. Those of a Short
 * that the platform chose name it as the address that the page gets.
 */
function videoOf(data: unknown): string | null {
  const endpoint = at(data, 'currentVideoEndpoint') ?? at(data, 'replacementEndpoint');
  const named =
    videoId(stringAt(endpoint, 'watchEndpoint.videoId')) ?? videoId(stringAt(endpoint, 'reelWatchEndpoint.videoId'));
  const linked = videoIdInUrl(addressIn(endpoint));
  return named !== null && linked !== null && named !== linked ? null : (named ?? linked);
}

function partsOf(data: unknown): WatchData {
  const panels = each(data, 'engagementPanels', 'engagementPanelSectionListRenderer');
  return {
    overlay: at(data, OVERLAY),
    primary: each(data, CONTENTS, 'videoPrimaryInfoRenderer')[0],
    secondary: each(data, CONTENTS, 'videoSecondaryInfoRenderer')[0],
    commentSection: each(data, CONTENTS, 'itemSectionRenderer').find(
      (section) => at(section, 'sectionIdentifier') === 'comment-item-section',
    ),
    commentPanel: panels.find((panel) => at(panel, 'panelIdentifier') === 'engagement-panel-comments-section'),
    descriptionHeader: panels.flatMap((panel) =>
      each(panel, 'content.structuredDescriptionContentRenderer.items', 'videoDescriptionHeaderRenderer'),
    )[0],
  };
}

function readPost(id: string, parts: WatchData, context: ReadContext): PostReading {
  const { overlay, primary, secondary } = parts;
  const isLive = isWatchedNow(primary, context);
  return {
    ...blankPost(id, NOBODY, overlay !== undefined ? 'short' : isLive ? 'live' : 'video'),
    title: textFactAt(primary, 'title', PLACE),
    caption: captionFact(
      textAt(secondary, 'attributedDescription') ?? textAt(secondary, 'description'),
      'page data: description',
    ),
    publishedAt: publishedFact(parts, context),
    ...likesOf(parts, context),
    comments: commentsFact(parts, context),
    views: isLive ? notShown : viewsFact(parts, context),
    paidPartnership: notFound,
  };
}

/** Whether the number beside the video counts people who watch now, or wait for it, rather than views. */
function isWatchedNow(primary: unknown, context: ReadContext): boolean {
  if (at(primary, `${VIEW_COUNT}.isLive`) === true) return true;
  return kindOf(textAt(primary, `${VIEW_COUNT}.viewCount`), context) === 'viewers';
}

function viewsFact({ primary, descriptionHeader }: WatchData, context: ReadContext): Fact<Count> {
  const factoid = each(descriptionHeader, 'factoid', 'viewCountFactoidRenderer').find(
    (item) => at(item, 'viewCountType') === 'VIEW_COUNT_FACTOID_TYPE_TOTAL_VIEWS',
  );
  return tightestCount(
    // A stream's viewers come in runs; where the words are not known that tells them from views.
    countAt(primary, `${VIEW_COUNT}.viewCount.simpleText`, 'views', PLACE, context),
    countAt(primary, `${VIEW_COUNT}.shortViewCount.simpleText`, 'views', PLACE, context),
    countAt(factoid, `factoid.${FACTOID}.value`, 'views', PLACE, context),
  );
}

function publishedFact({ primary, descriptionHeader }: WatchData, context: ReadContext) {
  const shown = tightestPeriod(
    dateFact(textAt(primary, 'dateText'), 'page data: dateText', context),
    ageFact(textAt(primary, 'relativeDateText'), 'page data: relativeDateText', context),
    dateFact(textAt(descriptionHeader, 'publishDate'), 'page data: publishDate', context),
  );
  return notAhead(shown, context);
}

/** Likes from the button, and from the description's factoid. */
function likesOf({ overlay, primary, descriptionHeader }: WatchData, context: ReadContext): Likes {
  const buttons = [
    ...each(primary, 'videoActions.menuRenderer.topLevelButtons', 'segmentedLikeDislikeButtonViewModel'),
    ...buttonsOver(overlay),
  ].map((item) => at(item, 'likeButtonViewModel'));
  const button = buttons.map((item) => at(at(item, 'likeButtonViewModel') ?? item, LIKE_BUTTON)).find(Boolean);
  const factoid = each(descriptionHeader, 'factoid', FACTOID).find(
    (item) => kindOf(stringAt(item, 'accessibilityText'), context) === 'likes',
  );
  const likes = buttonLikes(
    stringAt(button, 'accessibilityText'),
    stringAt(button, 'title'),
    'page data: like button',
    context,
    digitsAt(factoid, 'value', 'likes', 'page data: likes factoid', context),
  );
  // To those who are no members a video for members shows the bare word: its owner hides nothing.
  return isForMembers(each(primary, 'badges')) && !isRead(likes.likes)
    ? { likes: notShown, likesHidden: notFound }
    : likes;
}

/** The buttons beside a Short, in either of two places. */
function buttonsOver(overlay: unknown): unknown[] {
  const bar = at(overlay, 'buttonBar') ?? at(overlay, 'playerOverlay.reelPlayerOverlayViewModel.actionBar');
  return each(bar, 'reelActionBarViewModel.buttonViewModels');
}

/** The number of comments; where they are turned off a message stands in the place where they load. */
function commentsFact({ overlay, commentSection, commentPanel }: WatchData, context: ReadContext): Fact<Count> {
  const [first] = each(commentSection, 'contents');
  if (at(first, 'messageRenderer') !== undefined) return notShown;
  const button = buttonsOver(overlay)
    .map((item) => at(item, 'buttonViewModel'))
    .find((item) => stringAt(item, 'iconName')?.endsWith('COMMENT'));
  return tightestCount(
    digitsAt(commentPanel, 'header.engagementPanelTitleHeaderRenderer.contextualInfo', 'comments', PLACE, context),
    digitsAt(first, 'commentsEntryPointHeaderRenderer.commentCount', 'comments', PLACE, context),
    digitsAt(button, 'title', 'comments', PLACE, context),
  );
}
