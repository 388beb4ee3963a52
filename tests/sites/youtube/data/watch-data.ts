import { type Channel, isOpen, type Video, type World } from '../truth/channel';
import { exactCount, shortCount } from '../wording/counts';
import { shownAge, shownDay, shownDayParts } from '../wording/dates';
import { type Words, wordsIn } from '../wording/words';
import { postsOf } from './browse-data';
import { channelEndpoint, continuationItem, videoEndpoint } from './endpoints';
import { avatars, membersBadge, playlistLockup, verifiedBadge, videoLockup } from './grid-items';
import { accessibility, content, type Json, type JsonObject, runs, simpleText } from './json';
import { likeButton, likeTexts } from './like-button';
import { tokenFor } from './tokens';

/** The data of a watch page: embedded in its document, and the reply of `next`. */
export function watchData(world: World, owner: Channel, video: Video): JsonObject {
  return {
    contents: {
      twoColumnWatchNextResults: {
        results: {
          results: {
            contents: [primaryInfo(world, video), secondaryInfo(world, owner, video), commentSection(world, video)],
          },
        },
        secondaryResults: { secondaryResults: { results: besides(world, owner) } },
      },
    },
    currentVideoEndpoint: videoEndpoint(video),
    engagementPanels: [...commentPanel(world, video), descriptionPanel(world, owner, video)],
  };
}

function primaryInfo(world: World, video: Video): JsonObject {
  const words = wordsIn(world.language);
  const published = Date.parse(video.publishedAt);
  const day = shownDay(published, world.language);
  const age = shownAge(published, world.now, world.language);
  return {
    videoPrimaryInfoRenderer: {
      title: runs(video.title),
      viewCount: { videoViewCountRenderer: viewCount(words, video) },
      videoActions: {
        menuRenderer: {
          topLevelButtons: [
            {
              segmentedLikeDislikeButtonViewModel: {
                likeButtonViewModel: likeButton(video, world.language),
                dislikeButtonViewModel: { dislikeButtonViewModel: { title: words.dislike } },
              },
            },
          ],
        },
      },
      dateText: simpleText(dateLine(world, video, day)),
      badges: video.isForMembers ? [membersBadge(words)] : undefined,
      relativeDateText: { ...simpleText(age), accessibility: accessibility(age) },
    },
  };
}

function dateLine(world: World, video: Video, day: string): string {
  const words = wordsIn(world.language);
  if (video.premieresAt !== null) return words.premieres(shownDay(Date.parse(video.premieresAt), world.language));
  return video.viewers === null ? day : words.streamStarted(day);
}

function viewCount(words: Words, video: Video): JsonObject {
  if (video.isForMembers) return {};
  if (video.premieresAt !== null) return { viewCount: runs(...words.waiting(video.viewers ?? 0)) };
  if (video.viewers !== null) return { viewCount: runs(...words.watchingNow(video.viewers)), isLive: true };
  return {
    viewCount: simpleText(words.views(video.views)),
    shortViewCount: simpleText(words.viewsShort(video.views)),
    originalViewCount: '0',
  };
}

function secondaryInfo(world: World, owner: Channel, video: Video): JsonObject {
  const partners = video.coauthors.flatMap((handle) => world.byHandle.get(handle) ?? []);
  const videoOwnerRenderer =
    partners.length > 0 ? severalOwners(world, [owner, ...partners]) : singleOwner(world, owner);
  return {
    videoSecondaryInfoRenderer: { owner: { videoOwnerRenderer }, attributedDescription: content(video.caption) },
  };
}

function singleOwner(world: World, owner: Channel): JsonObject {
  const words = wordsIn(world.language);
  const subscribers = owner.followers === null ? undefined : words.subscribers(owner.followers);
  return {
    thumbnail: { thumbnails: avatars(owner) },
    title: { runs: [{ text: owner.name, navigationEndpoint: channelEndpoint(owner) }] },
    subscriptionButton: { type: 'FREE' },
    navigationEndpoint: channelEndpoint(owner),
    subscriberCountText:
      subscribers === undefined
        ? undefined
        : { ...simpleText(subscribers), accessibility: accessibility(words.subscribersSpoken(owner.followers ?? 0)) },
    badges: owner.isVerified ? [verifiedBadge(words)] : undefined,
  };
}

/** A video of several creators: no title, no subscriber count; both are in a dialog, between direction marks. */
function severalOwners(world: World, owners: readonly Channel[]): JsonObject {
  const words = wordsIn(world.language);
  const listItems = owners.map((owner) => ({
    listItemViewModel: {
      title: content(owner.name),
      subtitle: content(`\u200e\u2068@${owner.handle}\u2069 • \u2068${words.subscribers(owner.followers ?? 0)}\u2069`),
      leadingAccessory: { avatarViewModel: { endpoint: { innertubeCommand: channelEndpoint(owner) } } },
    },
  }));
  const dialogViewModel = {
    header: { dialogHeaderViewModel: { headline: content(words.collaborators) } },
    customContent: { listViewModel: { listItems } },
  };
  return {
    subscriptionButton: { type: 'FREE' },
    navigationEndpoint: { showDialogCommand: { panelLoadingStrategy: { inlineContent: { dialogViewModel } } } },
    attributedTitle: content(owners.map((owner) => owner.name).join(` ${words.and} `)),
  };
}

/** Where the comments come when they are scrolled to, or the message that there are none. */
function commentSection(world: World, video: Video): JsonObject {
  const words = wordsIn(world.language);
  if (video.comments === null) {
    const message = { messageRenderer: { text: runs(words.commentsOff) } };
    return { itemSectionRenderer: { contents: [message], sectionIdentifier: 'comment-item-section' } };
  }
  return {
    itemSectionRenderer: {
      contents: [continuationItem({ kind: 'comments', videoId: video.id, sort: 'top', from: 0 })],
      header: { commentsHeaderRenderer: { countText: runs(words.comments), screenReaderOnly: true } },
      sectionIdentifier: 'comment-item-section',
      targetId: 'comments-section',
    },
  };
}

function commentPanel(world: World, video: Video): JsonObject[] {
  if (video.comments === null) return [];
  const words = wordsIn(world.language);
  return [
    panel('engagement-panel-comments-section', {
      title: runs(words.comments),
      contextualInfo: runs(shortCount(video.comments, 'views', world.language)),
      menu: sortMenu(words, video),
    }),
  ];
}

/** The choice of a comment list's order. */
export function sortMenu(words: Words, video: Video): JsonObject {
  const subMenuItems = (['top', 'newest'] as const).map((sort) => ({
    title: words.sort[sort],
    selected: sort === 'top',
    serviceEndpoint: {
      continuationCommand: { token: tokenFor({ kind: 'comments', videoId: video.id, sort, from: 0 }) },
    },
  }));
  return { sortFilterSubMenuRenderer: { subMenuItems, title: words.sort.label } };
}

function descriptionPanel(world: World, owner: Channel, video: Video): JsonObject {
  const words = wordsIn(world.language);
  const { day, year } = shownDayParts(Date.parse(video.publishedAt), world.language);
  const header = {
    title: runs(video.title),
    channel: simpleText(owner.name),
    views: video.isForMembers ? undefined : simpleText(words.views(video.views)),
    publishDate: simpleText(shownDay(Date.parse(video.publishedAt), world.language)),
    factoid: [
      factoid(video.likes === null ? 'N/A' : likeTexts(video, world.language).title, words.likes),
      ...(video.isForMembers ? [] : [{ viewCountFactoidRenderer: viewsFactoid(world, video) }]),
      factoid(year, day),
    ],
  };
  return panel(
    'engagement-panel-structured-description',
    { title: simpleText('Description') },
    { structuredDescriptionContentRenderer: { items: [{ videoDescriptionHeaderRenderer: header }] } },
  );
}

function viewsFactoid(world: World, video: Video): JsonObject {
  const value = exactCount(video.views, world.language);
  return {
    viewCountType: 'VIEW_COUNT_FACTOID_TYPE_TOTAL_VIEWS',
    factoid: factoid(value, wordsIn(world.language).viewsWord),
  };
}

function factoid(value: string, label: string): JsonObject {
  return {
    factoidRenderer: { value: simpleText(value), label: simpleText(label), accessibilityText: `${value} ${label}` },
  };
}

function panel(id: string, header: JsonObject, body?: JsonObject): JsonObject {
  return {
    engagementPanelSectionListRenderer: {
      panelIdentifier: id,
      header: { engagementPanelTitleHeaderRenderer: header },
      content: body,
      visibility: 'ENGAGEMENT_PANEL_VISIBILITY_HIDDEN',
    },
  };
}

/** What is offered beside a video: other people's, one of the owner's, and a playlist among them. */
function besides(world: World, owner: Channel): Json[] {
  const others = world.channels.filter((channel) => isOpen(channel) && channel !== owner);
  const start = world.channels.indexOf(owner);
  const lockups = Array.from({ length: 11 }, (_, index) => {
    const channel = index === 4 ? owner : others[(start + index * 3) % others.length];
    const video = channel && (postsOf(channel, 'videos')[index] ?? postsOf(channel, 'videos')[0]);
    return channel && video ? [{ lockupViewModel: videoLockup(world, channel, video, 'elsewhere') }] : [];
  }).flat();
  const playlist = { lockupViewModel: playlistLockup(world, owner) };
  return [...lockups.slice(0, 3), playlist, ...lockups.slice(3)];
}
