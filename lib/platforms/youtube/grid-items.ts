import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { firstKnown, isRead, notFound, notShown } from '../../model/facts';
import type { Identity, PostReading } from '../../model/reading';
import { sameIdentity } from '../assemble';
import { ageFact, durationFact, textFact } from '../extract/facts';
import { at, listAt, stringAt } from '../extract/json';
import type { ReadContext } from '../platform';
import { blankPost } from './blank-post';
import { countFact, kindOf } from './counts';
import { addressIn, channelAt, channelInText } from './endpoints';
import { videoId, videoIdInUrl } from './names';
import { type RowPart, readRow } from './rows';
import { textAt } from './text';

/**
 * Reads one item of a channel's grid or of a list of results, in any of its three forms. Null for playlists, posts,
 * advertisements and whatever else is no video. Items of a channel's own grid don't name their channel: they are `owner`'s,
 * unless they name somebody else, then they are left out. Without an owner only items that name their channel count.
 */
export function readGridItem(content: unknown, owner: Identity | null, context: ReadContext): PostReading | null {
  const video = at(content, 'videoRenderer') ?? at(content, 'gridVideoRenderer');
  if (video !== undefined) return readVideo(video, owner, context);
  const lockup = at(content, 'lockupViewModel');
  if (lockup !== undefined) return readLockup(lockup, owner, context);
  const short = at(content, 'shortsLockupViewModel');
  return short === undefined ? null : readShort(short, owner, context);
}

/** The older form, with exact views; still served in January 2026. */
function readVideo(item: unknown, owner: Identity | null, context: ReadContext): PostReading | null {
  const id = videoId(stringAt(item, 'videoId')) ?? videoId(stringAt(item, 'navigationEndpoint.watchEndpoint.videoId'));
  const author = authorOf(
    BYLINES.map((key) => at(item, key)).filter((byline) => byline !== undefined),
    owner,
  );
  if (id === null || author === null) return null;
  const count = viewsOf(item, context);
  const published = ageFact(textAt(item, 'publishedTimeText'), 'grid: publishedTimeText', context);
  // Streams and what is announced show neither views nor age: what shows both needs no look at the rest.
  const isPast = isRead(count.views) && isRead(published);
  const isLive = !isPast && (count.isOfViewers || isMarkedLive(item));
  const post = blankPost(id, author, isLive ? 'live' : 'video');
  post.title = titleFact(textAt(item, 'title'));
  if (isLive) return post;
  post.publishedAt = published;
  post.views = viewsFor(count.views, () => isForMembers(listAt(item, 'badges')));
  post.durationSeconds = lengthOf(item);
  return post;
}

/** Where an item of the older form names its channel. */
const BYLINES = ['ownerText', 'shortBylineText', 'longBylineText'];

function isMarkedLive(item: unknown): boolean {
  const styles = timeOverlays(item).map((overlay) => stringAt(overlay, 'style'));
  return isLiveStyle(styles) || at(item, 'upcomingEventData') !== undefined;
}

function timeOverlays(item: unknown): unknown[] {
  return listAt(item, 'thumbnailOverlays').map((overlay) => at(overlay, 'thumbnailOverlayTimeStatusRenderer'));
}

function lengthOf(item: unknown): Fact<number> {
  const length = durationFact(textAt(item, 'lengthText'), 'grid: lengthText');
  if (isRead(length)) return length;
  const overlays = timeOverlays(item).map((overlay) =>
    durationFact(textAt(overlay, 'text'), 'grid: thumbnail overlay'),
  );
  return firstKnown(length, ...overlays);
}

/** Where an item's views stand, the exact text first. */
const VIEW_TEXTS = [
  { key: 'viewCountText', simple: 'viewCountText.simpleText', source: 'grid: viewCountText' },
  { key: 'shortViewCountText', simple: 'shortViewCountText.simpleText', source: 'grid: shortViewCountText' },
] as const;

/** The views of an item, by the exact text or else the short one; or the news that people watching are counted there. */
function viewsOf(item: unknown, context: ReadContext): { views: Fact<Count>; isOfViewers: boolean } {
  let views: Fact<Count> = notFound;
  for (const { key, simple, source } of VIEW_TEXTS) {
    const text = textAt(item, key);
    if (text === null) continue;
    const kind = kindOf(text, context);
    if (kind === 'viewers') return { views: notShown, isOfViewers: true };
    // Viewers come in runs: where the words are not known, that tells them from views.
    const isOfViews = kind === 'views' || (kind === null && stringAt(item, simple) !== null);
    if (isOfViews) views = firstKnown(views, countFact(text, 'views', source, context));
    if (isRead(views)) break;
  }
  return { views, isOfViewers: false };
}

/** Whether badges say that a video is for members of the channel. */
export function isForMembers(badges: readonly unknown[]): boolean {
  return badges.some((badge) =>
    /_MEMBERS_ONLY$/.test(
      stringAt(badge, 'metadataBadgeRenderer.style') ?? stringAt(badge, 'badgeViewModel.badgeStyle') ?? '',
    ),
  );
}

/** The views of a video; those of one for members are not shown to others, and none of it mean nothing. */
function viewsFor(views: Fact<Count>, isMembers: () => boolean): Fact<Count> {
  const isDoubtful = !isRead(views) || views.value.high === 0;
  return isDoubtful && isMembers() ? notShown : views;
}

/** The newer form, from May 2026: abbreviated views only, in a row of small print. */
function readLockup(item: unknown, owner: Identity | null, context: ReadContext): PostReading | null {
  const isVideo = stringAt(item, 'contentType') === 'LOCKUP_CONTENT_TYPE_VIDEO';
  const id = isVideo ? videoId(stringAt(item, 'contentId')) : null;
  const rows = listAt(item, LOCKUP_ROWS);
  const parts = rows.flatMap((row) => [...listAt(row, 'metadataParts')]);
  const texts = parts.map((part) => at(part, 'text')).filter((text) => at(text, 'commandRuns') !== undefined);
  const author = authorOf(texts, owner, channelAt(at(item, LOCKUP_AVATAR)));
  if (id === null || author === null) return null;
  const badges = thumbnailBadges(item);
  const row = readRow(parts.map(rowPart), 'grid: metadataRows', context);
  const isLive = row.hasViewers || isLiveStyle(badges.map((badge) => stringAt(badge, 'badgeStyle')));
  const post = {
    ...blankPost(id, author, isLive ? 'live' : 'video'),
    title: titleFact(textAt(item, LOCKUP_TITLE)),
  };
  if (isLive) return post;
  const lengths = badges.map((badge) => durationFact(textAt(badge, 'text'), 'grid: thumbnail badge'));
  return {
    ...post,
    publishedAt: row.publishedAt,
    views: viewsFor(row.views, () => isForMembers(rows.flatMap((entry) => [...listAt(entry, 'badges')]))),
    durationSeconds: lengths.find((length) => isRead(length)) ?? notFound,
  };
}

const LOCKUP = 'metadata.lockupMetadataViewModel';
const LOCKUP_TITLE = `${LOCKUP}.title`;
const LOCKUP_ROWS = `${LOCKUP}.metadata.contentMetadataViewModel.metadataRows`;
const LOCKUP_AVATAR = `${LOCKUP}.image.decoratedAvatarViewModel.rendererContext.commandContext.onTap.innertubeCommand`;

/** A part of a row as data hold it. */
export function rowPart(part: unknown): RowPart {
  return { text: textAt(part, 'text'), label: stringAt(part, 'accessibilityLabel') };
}

function thumbnailBadges(item: unknown): unknown[] {
  const overlays = listAt(item, 'contentImage.thumbnailViewModel.overlays');
  return overlays.flatMap((overlay) =>
    ['thumbnailBottomOverlayViewModel.badges', 'thumbnailOverlayBadgeViewModel.thumbnailBadges'].flatMap((path) =>
      listAt(overlay, path).map((badge) => at(badge, 'thumbnailBadgeViewModel')),
    ),
  );
}

/** Streams that run and streams or premieres that are announced carry a style of their own, in every language. */
function isLiveStyle(styles: readonly (string | null)[]): boolean {
  return styles.some((style) => style !== null && /(?:^|_)(?:LIVE|UPCOMING)$/.test(style));
}

/** A Short: abbreviated views; the page shows no date, length or likes. */
function readShort(item: unknown, owner: Identity | null, context: ReadContext): PostReading | null {
  const command = at(item, 'onTap.innertubeCommand');
  const id =
    videoId(stringAt(command, 'reelWatchEndpoint.videoId')) ??
    videoIdInUrl(addressIn(command)) ??
    videoId(/-([\w-]{11})$/.exec(stringAt(item, 'entityId') ?? '')?.[1] ?? null);
  if (id === null || owner === null) return null;
  const title = textAt(item, 'overlayMetadata.primaryText');
  const views = textAt(item, 'overlayMetadata.secondaryText');
  return {
    ...blankPost(id, owner, 'short'),
    title: titleFact(title),
    views:
      views === null
        ? countFact(
            afterTitle(stringAt(item, 'accessibilityText'), title),
            'views',
            'grid: label of the Short',
            context,
          )
        : readRow([{ text: views, label: null }], 'grid: secondaryText', context).views,
  };
}

/** What a label ("TITLE, 640 thousand views – play Short") says of views: what stands between the title and the dash. */
function afterTitle(label: string | null, title: string | null): string | null {
  if (label === null || title === null || !label.startsWith(`${title}, `)) return null;
  const rest = label.slice(title.length + 2);
  const dash = rest.lastIndexOf(' – ');
  return dash < 0 ? rest : rest.slice(0, dash);
}

function titleFact(title: string | null) {
  return textFact(title, 'grid: title');
}

/**
 * Whose an item is: the channel's that it names in `bylines` or by its picture, and it must be the owner's where there is
 * an owner. One that names nobody is the owner's, unless it has a byline: then it is somebody's whom it doesn't tell.
 */
function authorOf(
  bylines: readonly unknown[],
  owner: Identity | null,
  pictured: Identity | null = null,
): Identity | null {
  const named = bylines.map(channelInText).find((channel) => channel !== null) ?? pictured;
  if (named === null) return bylines.length === 0 ? owner : null;
  return owner === null ? named : sameIdentity(owner, named) ? owner : null;
}
