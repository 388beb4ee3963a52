import { type Channel, isOpen, type Video, type World } from '../truth/channel';
import { type TabId, wordsIn } from '../wording/words';
import { bareHeader, channelMetadata, channelMicroformat, gameHeader, pageHeader } from './channel-header';
import { channelEndpoint, continuationItem } from './endpoints';
import { gridItem, videoLockup, videoRenderer } from './grid-items';
import { type JsonObject, runs, simpleText } from './json';

/** Items in one page of a grid. */
export const GRID_PAGE = 30;

/** Items of the shelf on a channel's first tab. */
const SHELF = 12;

/** The data of a channel's page: the same object is embedded in its document and is the reply of `browse`. */
export function channelData(world: World, channel: Channel, tab: TabId): JsonObject {
  switch (channel.fate) {
    case 'terminated':
      return {
        header: bareHeader(channel),
        alerts: [{ alertRenderer: { type: 'ERROR', text: simpleText(wordsIn(world.language).terminated) } }],
      };
    case 'age-gate':
      return { contents: tabsOf([ageGateTab(world)]) };
    case 'game':
      return { header: gameHeader(channel), contents: tabsOf([{ tabRenderer: { title: 'Home', selected: true } }]) };
    case 'unseen-layout':
      return unseenData(world, channel);
    default:
      return ordinaryData(world, channel, tab);
  }
}

function ordinaryData(world: World, channel: Channel, tab: TabId): JsonObject {
  return {
    contents: tabsOf(tabs(world, channel, tab)),
    header: pageHeader(world, channel),
    metadata: channelMetadata(channel),
    microformat: channelMicroformat(channel),
  };
}

function tabsOf(list: readonly JsonObject[]): JsonObject {
  return { twoColumnBrowseResultsRenderer: { tabs: list } };
}

/** A channel has a tab only for what it has published. */
function tabs(world: World, channel: Channel, selected: TabId): JsonObject[] {
  const words = wordsIn(world.language);
  const ids: TabId[] = ['featured'];
  if (postsOf(channel, 'videos').length > 0) ids.push('videos');
  if (postsOf(channel, 'shorts').length > 0) ids.push('shorts');
  if (postsOf(channel, 'streams').length > 0) ids.push('streams');
  if (channel.videos.length > 0) ids.push('posts');
  const shown = ids.includes(selected) ? selected : 'featured';
  const list: JsonObject[] = ids.map((id) => ({
    tabRenderer: {
      endpoint: channelEndpoint(channel, id),
      title: words.tabs[id],
      selected: id === shown ? true : undefined,
      content: id === shown ? tabContent(world, channel, id) : undefined,
    },
  }));
  const search = { endpoint: channelEndpoint(channel), title: words.tabs.search, selected: false };
  return [...list, { expandableTabRenderer: search }];
}

function tabContent(world: World, channel: Channel, tab: TabId): JsonObject {
  if (tab === 'featured') return featuredContent(world, channel);
  if (tab === 'posts') return sharedContent(world, channel);
  return {
    richGridRenderer: {
      contents: gridPage(world, channel, tab, 0),
      targetId: `browse-feed-${channel.platformId}`,
      style: 'RICH_GRID_STYLE_SLIM',
    },
  };
}

/** Posts that a tab lists. What streams now is listed with the videos, too. */
export function postsOf(channel: Channel, tab: TabId): Video[] {
  if (tab === 'streams') return channel.videos.filter((video) => video.kind === 'live');
  return channel.videos.filter((video) => (tab === 'shorts') === (video.kind === 'short'));
}

/** One page of a tab's grid, with what loads the next one if there is more. */
export function gridPage(world: World, channel: Channel, tab: TabId, from: number): JsonObject[] {
  const posts = postsOf(channel, tab);
  const items = posts.slice(from, from + GRID_PAGE).map((video) => gridItem(world, channel, video));
  const next = from + GRID_PAGE;
  if (next >= posts.length || channel.platformId === null) return items;
  return [...items, continuationItem({ kind: 'grid', channelId: channel.platformId, tab, from: next })];
}

/** The reply to a grid's continuation: items, and no header that says whose they are. */
export function gridContinuation(world: World, channel: Channel, tab: TabId, from: number): JsonObject {
  return {
    onResponseReceivedActions: [
      {
        appendContinuationItemsAction: {
          continuationItems: gridPage(world, channel, tab, from),
          targetId: `browse-feed-${channel.platformId}`,
        },
      },
    ],
  };
}

function featuredContent(world: World, channel: Channel): JsonObject {
  const words = wordsIn(world.language);
  const posts = postsOf(channel, 'videos').slice(0, SHELF);
  if (posts.length === 0) {
    return section({ messageRenderer: { text: simpleText(words.noVideos) } });
  }
  const items = posts.map((video) =>
    channel.grid === 'lockup'
      ? { lockupViewModel: videoLockup(world, channel, video, 'channel') }
      : { gridVideoRenderer: { ...videoRenderer(world, channel, video), title: simpleText(video.title) } },
  );
  const endpoint = channelEndpoint(channel, 'videos');
  return section({
    shelfRenderer: { title: runs(words.tabs.videos), endpoint, content: { horizontalListRenderer: { items } } },
  });
}

/** What a channel says between its videos: here it shares a video of somebody else's. */
function sharedContent(world: World, channel: Channel): JsonObject {
  const words = wordsIn(world.language);
  const others = world.channels.filter((other) => isOpen(other) && other !== channel);
  const other = others[world.channels.indexOf(channel) % others.length];
  const video = other && postsOf(other, 'videos')[0];
  const byline = other && { runs: [{ text: other.name, navigationEndpoint: channelEndpoint(other) }] };
  const shared = other &&
    video && { ...videoRenderer(world, other, video), ownerText: byline, shortBylineText: byline };
  const post = {
    postId: `Ugkx${channel.platformId ?? ''}`,
    authorText: runs(channel.name),
    contentText: runs(channel.keywords.join(', ')),
    voteCount: simpleText(words.viewsShort(1_204).split(' ')[0] ?? ''),
    backstageAttachment: shared && { videoRenderer: shared },
  };
  return section({ backstagePostThreadRenderer: { post: { backstagePostRenderer: post } } });
}

function section(item: JsonObject): JsonObject {
  return { sectionListRenderer: { contents: [{ itemSectionRenderer: { contents: [item] } }] } };
}

function ageGateTab(world: World): JsonObject {
  const gate = { channelAgeGateRenderer: { mainText: runs(wordsIn(world.language).ageGate), signInButton: {} } };
  return { tabRenderer: { selected: true, content: { sectionListRenderer: { contents: [gate] } } } };
}

/** Data with none of the names that a reader could know, though a person would see the same things. */
function unseenData(world: World, channel: Channel): JsonObject {
  const words = wordsIn(world.language);
  return {
    stage: {
      canopyModel: {
        whoLine: channel.name,
        crowdLine: channel.followers === null ? null : words.subscribers(channel.followers),
        mosaic: channel.videos.slice(0, GRID_PAGE).map((video) => ({
          mosaicTile: { line: video.title, under: words.viewsShort(video.views) },
        })),
      },
    },
  };
}

/** The home page: who is here, then some of what they published. */
export function homeData(world: World): JsonObject {
  const words = wordsIn(world.language);
  const newest = world.channels.filter(isOpen).flatMap((channel) => {
    const video = postsOf(channel, 'videos')[0];
    return video ? [{ channel, video }] : [];
  });
  const grid = {
    richGridRenderer: {
      contents: newest.slice(0, 24).map(({ channel, video }) => ({
        richItemRenderer: { content: { lockupViewModel: videoLockup(world, channel, video, 'elsewhere') } },
      })),
    },
  };
  return {
    contents: tabsOf([{ tabRenderer: { title: words.tabs.featured, selected: true, content: grid } }]),
    simulatedGuide: {
      title: words.creators,
      items: world.channels.map((channel) => ({
        title: channel.name,
        handle: channel.handle === null ? null : `@${channel.handle}`,
        note: channel.case,
        endpoint: channelEndpoint(channel),
      })),
    },
  };
}
