import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { firstKnown, isRead, notFound, notShown } from '../../model/facts';
import type { Identity, PostReading } from '../../model/reading';
import { sameIdentity } from '../assemble';
import { ageFact, durationFact, textFact } from '../extract/facts';
import { at, listAt, objectOf, stringAt } from '../extract/json';
import type { ReadContext } from '../platform';
import { blankPost } from './blank-post';
import { countFact, kindOf } from './counts';
import { addressIn, channelAt, channelInText } from './endpoints';
import { isForMembers } from './members';
import { videoId, videoIdInUrl } from './names';
import { readRow, rowPart } from './rows';
import { textAt, textOf } from './text';

/**
 * Reads one item of a channel's grid or of a list of results, in any of its three forms. Null for playlists, posts,
 * advertisements and whatever else is no video. Items of a channel's own grid don't name their channel: they are `owner`'s,
 * unless they name somebody else, then they are left out. Without an owner only items that name their channel count.
 */
export function readGridItem(content: unknown, owner: Identity | null, context: ReadContext): PostReading | null {
  const forms: GridItem = objectOf(content);
  const video = forms.videoRenderer ?? forms.gridVideoRenderer;
  if (video !== undefined) return readVideo(video, owner, context);
  if (forms.lockupViewModel !== undefined) return readLockup(forms.lockupViewModel, owner, context);
  const short = forms.shortsLockupViewModel;
  return short === undefined ? null : readShort(short, owner, context);
}

/** An item in one of its forms. */
interface GridItem {
  videoRenderer?: unknown;
  gridVideoRenderer?: unknown;
  lockupViewModel?: unknown;
  shortsLockupViewModel?: unknown;
}

/** What is asked of an item of the older form. */
interface VideoRenderer {
  videoId?: unknown;
  ownerText?: unknown;
  shortBylineText?: unknown;
  longBylineText?: unknown;
  title?: unknown;
  viewCountText?: unknown;
  shortViewCountText?: unknown;
  publishedTimeText?: unknown;
  lengthText?: unknown;
}

/** The older form, with exact views; still served in January 2026. */
function readVideo(item: unknown, owner: Identity | null, context: ReadContext): PostReading | null {
  const video: VideoRenderer = objectOf(item);
  const id = videoId(video.videoId) ?? videoId(at(item, 'navigationEndpoint.watchEndpoint.videoId'));
  const author = authorOf([video.ownerText, video.shortBylineText, video.longBylineText], owner);
  if (id === null || author === null) return null;
  const views = viewsOf(video, context);
  const published = ageFact(textOf(video.publishedTimeText), 'grid: publishedTimeText', context);
  // Streams and what is announced show neither views nor age: what shows both needs no look at the rest.
  const isLive = views === null || (!(isRead(views) && isRead(published)) && isMarkedLive(item));
  const post = blankPost(id, author, isLive ? 'live' : 'video');
  post.title = titleFact(textOf(video.title));
  if (isLive) return post;
  post.publishedAt = published;
  post.views = viewsFor(views, () => isForMembers(listAt(item, 'badges')));
  post.durationSeconds = lengthOf(item, video);
  return post;
}

function isMarkedLive(item: unknown): boolean {
  const styles = timeOverlays(item).map((overlay) => stringAt(overlay, 'style'));
  return isLiveStyle(styles) || at(item, 'upcomingEventData') !== undefined;
}

function timeOverlays(item: unknown): unknown[] {
  return listAt(item, 'thumbnailOverlays').map((overlay) => at(overlay, 'thumbnailOverlayTimeStatusRenderer'));
}

function lengthOf(item: unknown, { lengthText }: VideoRenderer): Fact<number> {
  const length = durationFact(textOf(lengthText), 'grid: lengthText');
  if (isRead(length)) return length;
  const overlays = timeOverlays(item).map((overlay) =>
    durationFact(textAt(overlay, 'text'), 'grid: thumbnail overlay'),
  );
  return firstKnown(length, ...overlays);
}

/** The views of an item, by the exact text or else the short one; null where people watching are counted there. */
function viewsOf({ viewCountText, shortViewCountText }: VideoRenderer, context: ReadContext): Fact<Count> | null {
  const exact = viewsIn(viewCountText, 'grid: viewCountText', context);
  if (exact === null || isRead(exact)) return exact;
  const short = viewsIn(shortViewCountText, 'grid: shortViewCountText', context);
  return short && firstKnown(exact, short);
}

function viewsIn(node: unknown, source: string, context: ReadContext): Fact<Count> | null {
  const text = textOf(node);
  const kind = kindOf(text, context);
  if (kind === 'viewers') return null;
  // Viewers come in runs: where the words are not known, that tells them from views.
  const isOfViews = kind === 'views' || (kind === null && stringAt(node, 'simpleText') !== null);
  return isOfViews ? countFact(text, 'views', source, context) : notFound;
}

/** The views of a video; those of one for members are not shown to others, and none of it mean nothing. */
function viewsFor(views: Fact<Count>, isMembers: () => boolean): Fact<Count> {
  const isDoubtful = !isRead(views) || views.value.high === 0;
  return isDoubtful && isMembers() ? notShown : views;
}

/** The newer form, from May 2026: abbreviated views only, in a row of small print. */
function readLockup(item: unknown, owner: Identity | null, context: ReadContext): PostReading | null {
  const isVideo = stringAt(item, 'contentType') === 'LOCKUP_CONTENT_TYPE_VIDEO';
  const id = isVideo ? videoId(at(item, 'contentId')) : null;
  const rows = listAt(item, LOCKUP_ROWS);
  const parts = rows.flatMap((row) => [...listAt(row, 'metadataParts')]);
  const texts = parts.map((part) => at(part, 'text')).filter((text) => at(text, 'commandRuns') !== undefined);
  const image = at(item, `${LOCKUP}.image`);
  const picture = at(image, 'decoratedAvatarViewModel') ?? at(image, 'avatarStackViewModel');
  const author = authorOf(
    texts,
    owner,
    channelAt(at(picture, 'rendererContext.commandContext.onTap.innertubeCommand')),
  );
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
    videoId(at(command, 'reelWatchEndpoint.videoId')) ??
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
  let named: Identity | null = null;
  let isNamed = false;
  for (const byline of bylines) {
    if (byline === undefined) continue;
    isNamed = true;
    named ??= channelInText(byline);
  }
  named ??= pictured;
  if (named === null) return isNamed ? null : owner;
  return owner === null ? named : sameIdentity(owner, named) ? owner : null;
}
