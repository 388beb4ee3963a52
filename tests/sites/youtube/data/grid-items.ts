import type { Channel, Video, World } from '../truth/channel';
import { shownAge, shownLength } from '../wording/dates';
import { type Words, wordsIn } from '../wording/words';
import { channelEndpoint, videoEndpoint } from './endpoints';
import { accessibility, content, type JsonObject, runs, simpleText } from './json';

/** How a post is shown in a list: `channel` on its owner's page, `elsewhere` with the owner's name in a row of its own. */
export type ListPlace = 'channel' | 'elsewhere';

/** A post of a channel's grid in the layout that the channel has, within its frame. */
export function gridItem(world: World, channel: Channel, video: Video): JsonObject {
  if (video.kind === 'short') return richItem({ shortsLockupViewModel: shortsLockup(world, video) });
  if (channel.grid === 'lockup') return richItem({ lockupViewModel: videoLockup(world, channel, video, 'channel') });
  return richItem({ videoRenderer: videoRenderer(world, channel, video) });
}

/** The frame of every item of a grid. */
export function richItem(item: JsonObject): JsonObject {
  return { richItemRenderer: { content: item } };
}

/** The older form: exact views. A stream that runs has viewers in their place, and no age. */
export function videoRenderer(world: World, channel: Channel, video: Video): JsonObject {
  const words = wordsIn(world.language);
  return {
    videoId: video.id,
    thumbnail: { thumbnails: thumbnails(video) },
    title: { ...runs(video.title), accessibility: accessibility(video.title) },
    descriptionSnippet: runs(video.caption.split('\n')[0] ?? ''),
    publishedTimeText: video.viewers === null ? simpleText(age(world, video)) : undefined,
    lengthText: video.viewers === null ? simpleText(shownLength(video.durationSeconds)) : undefined,
    viewCountText: viewCountText(words, video),
    navigationEndpoint: videoEndpoint(video),
    badges: video.isForMembers ? [membersBadge(words)] : undefined,
    upcomingEventData:
      video.premieresAt === null ? undefined : { startTime: String(Date.parse(video.premieresAt) / 1000) },
    ownerBadges: channel.isVerified ? [verifiedBadge(words)] : undefined,
    showActionMenu: false,
    shortViewCountText:
      video.viewers === null && !video.isForMembers
        ? { ...simpleText(words.viewsShort(video.views)), accessibility: accessibility(words.viewsSpoken(video.views)) }
        : viewCountText(words, video),
    thumbnailOverlays: [{ thumbnailOverlayTimeStatusRenderer: overlay(words, video) }],
  };
}

function overlay(words: Words, video: Video): JsonObject {
  if (video.viewers === null) return { text: simpleText(shownLength(video.durationSeconds)), style: 'DEFAULT' };
  return video.premieresAt === null
    ? { text: runs(words.live), style: 'LIVE' }
    : { text: runs(words.upcoming), style: 'UPCOMING' };
}

/** All digits; for what streams or is announced the people there; for members nothing. */
function viewCountText(words: Words, video: Video): JsonObject | undefined {
  if (video.premieresAt !== null) return runs(...words.waiting(video.viewers ?? 0));
  if (video.viewers !== null) return watching(words, video.viewers);
  return video.isForMembers ? undefined : simpleText(words.views(video.views));
}

/** The mark of a video for members in the older form. */
export function membersBadge(words: Words): JsonObject {
  return { metadataBadgeRenderer: { style: 'BADGE_STYLE_TYPE_MEMBERS_ONLY', label: words.membersOnly } };
}

function watching(words: Words, viewers: number): JsonObject {
  const [count, ...rest] = words.watching(viewers).split(' ');
  return runs(count ?? '', ` ${rest.join(' ')}`);
}

/** The newer form: shortened views, in rows whose parts tell by their content what they are. */
export function videoLockup(world: World, channel: Channel, video: Video, place: ListPlace): JsonObject {
  const words = wordsIn(world.language);
  const numbers = video.isForMembers
    ? [textPart(age(world, video))]
    : video.viewers === null
      ? [textPart(words.viewsShort(video.views)), textPart(age(world, video))]
      : [textPart(words.watching(video.viewers))];
  const rows = place === 'channel' ? [numbers] : [[textPart(channel.name)], numbers];
  const badges = video.isForMembers
    ? [{ badgeViewModel: { badgeText: words.membersOnly, badgeStyle: 'BADGE_MEMBERS_ONLY' } }]
    : undefined;
  return {
    contentImage: { thumbnailViewModel: { image: { sources: thumbnails(video) }, overlays: [badge(words, video)] } },
    metadata: {
      lockupMetadataViewModel: {
        title: content(video.title),
        image: place === 'channel' ? undefined : ownerImage(channel),
        metadata: {
          contentMetadataViewModel: {
            metadataRows: rows.map((metadataParts) => ({ metadataParts, badges })),
            delimiter: ' • ',
          },
        },
      },
    },
    contentId: video.id,
    contentType: 'LOCKUP_CONTENT_TYPE_VIDEO',
    rendererContext: { commandContext: { onTap: { innertubeCommand: videoEndpoint(video) } } },
  };
}

function badge(words: Words, video: Video): JsonObject {
  const isLive = video.viewers !== null;
  return {
    thumbnailBottomOverlayViewModel: {
      badges: [
        {
          thumbnailBadgeViewModel: {
            text: isLive
              ? video.premieresAt === null
                ? words.live
                : words.upcoming
              : shownLength(video.durationSeconds),
            badgeStyle: `THUMBNAIL_OVERLAY_BADGE_STYLE_${isLive ? (video.premieresAt === null ? 'LIVE' : 'UPCOMING') : 'DEFAULT'}`,
            animatedText: words.nowPlaying,
          },
        },
      ],
    },
  };
}

function ownerImage(channel: Channel): JsonObject {
  return {
    decoratedAvatarViewModel: {
      avatar: { avatarViewModel: { image: { sources: avatars(channel) }, avatarImageSize: 'AVATAR_SIZE_M' } },
      a11yLabel: `Go to channel ${channel.name}`,
      rendererContext: { commandContext: { onTap: { innertubeCommand: channelEndpoint(channel) } } },
    },
  };
}

/** A Short: shortened views, no date, no likes. */
export function shortsLockup(world: World, video: Video): JsonObject {
  const words = wordsIn(world.language);
  return {
    entityId: `shorts-shelf-item-${video.id}`,
    accessibilityText: `${video.title}, ${words.viewsSpoken(video.views)} – play Short`,
    onTap: { innertubeCommand: videoEndpoint(video) },
    indexInCollection: 0,
    overlayMetadata: { primaryText: content(video.title), secondaryText: content(words.viewsShort(video.views)) },
  };
}

/** A playlist, which shares its form with videos and is none. */
export function playlistLockup(world: World, channel: Channel): JsonObject {
  const words = wordsIn(world.language);
  return {
    metadata: {
      lockupMetadataViewModel: {
        title: content(`${channel.name}: a playlist`),
        metadata: {
          contentMetadataViewModel: {
            metadataRows: [
              { metadataParts: [textPart(channel.name)] },
              { metadataParts: [textPart(words.videos(channel.videos.length))] },
            ],
            delimiter: ' • ',
          },
        },
      },
    },
    contentId: `PL${(channel.platformId ?? '').slice(2)}`,
    contentType: 'LOCKUP_CONTENT_TYPE_PLAYLIST',
  };
}

/** How old a post is, as a list says it. */
export function age(world: World, video: Video): string {
  return shownAge(Date.parse(video.publishedAt), world.now, world.language);
}

/** The mark of a verified channel in the older form. */
export function verifiedBadge(words: Words): JsonObject {
  return {
    metadataBadgeRenderer: {
      icon: { iconType: 'CHECK_CIRCLE_THICK' },
      style: 'BADGE_STYLE_TYPE_VERIFIED',
      tooltip: words.verified,
      accessibilityData: { label: words.verified },
    },
  };
}

/** Addresses of a channel's picture. Nothing loads them: the pages draw pictures of their own. */
export function avatars(channel: Channel): JsonObject[] {
  return [88, 176].map((size) => ({
    url: `https://yt3.ggpht.com/simulated-${channel.platformId}=s${size}`,
    width: size,
    height: size,
  }));
}

function thumbnails(video: Video): JsonObject[] {
  const url = `https://i.ytimg.com/vi/${video.id}/hqdefault.jpg`;
  return [
    { url, width: 168, height: 94 },
    { url, width: 336, height: 188 },
  ];
}

function textPart(text: string): JsonObject {
  return { text: content(text) };
}
