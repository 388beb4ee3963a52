import { channelData, homeData } from './data/browse-data';
import { channelEndpoint, homeEndpoint, searchEndpoint, videoEndpoint } from './data/endpoints';
import type { JsonObject } from './data/json';
import { playerData } from './data/player-data';
import { searchData } from './data/search-data';
import { shortData } from './data/shorts-data';
import { watchData } from './data/watch-data';
import { type Channel, channelPath, type Video, videoPath, type World } from './truth/channel';
import type { TabId } from './wording/words';

/** What an address of the site shows. `missing` is an address of a known kind with nobody behind it. */
export type Page =
  | { kind: 'home' }
  | { kind: 'channel'; channel: Channel; tab: TabId }
  | { kind: 'watch' | 'short'; owner: Channel; video: Video }
  | { kind: 'search'; query: string }
  | { kind: 'missing' };

const TABS = new Map<string | undefined, TabId>([
  [undefined, 'featured'],
  ['featured', 'featured'],
  ['videos', 'videos'],
  ['shorts', 'shorts'],
  ['streams', 'streams'],
  ['posts', 'posts'],
]);

/** The page at an address, or null where the site has no such kind of page. */
export function pageAt(world: World, url: URL): Page | null {
  const [first, second, third, ...rest] = url.pathname.split('/').filter(Boolean);
  if (rest.length > 0) return null;
  if (first === undefined) return { kind: 'home' };
  if (first.startsWith('@') && third === undefined) {
    return channelPage(world.byHandle.get(first.slice(1).toLowerCase()), second);
  }
  if (first === 'channel' && second) return channelPage(world.byId.get(second), third);
  if (first === 'watch' && second === undefined) return videoPage(world, url.searchParams.get('v'), 'watch');
  if (first === 'shorts' && second && third === undefined) return videoPage(world, second, 'short');
  if (first === 'results' && second === undefined)
    return { kind: 'search', query: url.searchParams.get('search_query') ?? '' };
  return null;
}

function channelPage(channel: Channel | undefined, tabName: string | undefined): Page | null {
  const tab = TABS.get(tabName);
  if (tab === undefined) return null;
  if (!channel || channel.fate === 'missing') return { kind: 'missing' };
  return { kind: 'channel', channel, tab };
}

function videoPage(world: World, id: string | null, kind: 'watch' | 'short'): Page {
  const video = world.videoById.get(id ?? '');
  const owner = video && world.byId.get(video.ownerId);
  return video && owner ? { kind, owner, video } : { kind: 'missing' };
}

/** What the document of a page embeds, which is also what the application loads when it comes from another page. */
export interface PageData {
  /** The platform's word for the kind of page. */
  pageType: string;
  data: JsonObject;
  player: JsonObject | null;
  /** The command that leads to the page. */
  endpoint: JsonObject;
}

/** The data of a page that exists. */
export function pageData(world: World, page: Exclude<Page, { kind: 'missing' }>): PageData {
  switch (page.kind) {
    case 'home':
      return { pageType: 'browse', data: homeData(world), player: null, endpoint: homeEndpoint() };
    case 'search':
      return {
        pageType: 'search',
        data: searchData(world, page.query),
        player: null,
        endpoint: searchEndpoint(page.query),
      };
    case 'channel':
      return {
        pageType: 'channel',
        data: withBrowseId(page.channel, channelData(world, page.channel, page.tab)),
        player: null,
        endpoint: channelEndpoint(page.channel, page.tab === 'featured' ? undefined : page.tab),
      };
    case 'watch':
    case 'short': {
      const build = page.kind === 'watch' ? watchData : shortData;
      return {
        pageType: page.kind === 'watch' ? 'watch' : 'shorts',
        data: withLayout(page.owner, build(world, page.owner, page.video)),
        player: playerData(page.owner, page.video),
        endpoint: videoEndpoint(page.video),
      };
    }
  }
}

/** A browse reply: it names the channel that was asked for, also where nothing else in it does. */
export function withBrowseId(channel: Channel, data: JsonObject): JsonObject {
  const browseId = { key: 'browse_id', value: channel.platformId };
  const serviceTrackingParams = [
    { service: 'GFEEDBACK', params: [browseId, { key: 'logged_in', value: '0' }] },
    { service: 'GOOGLE_HELP', params: [browseId] },
  ];
  return withLayout(channel, data, { serviceTrackingParams });
}

/** Tells the site's own script which class names this creator's pages have. */
export function withLayout(channel: Channel, data: JsonObject, tracking: JsonObject = {}): JsonObject {
  const responseContext = {
    ...tracking,
    mainAppWebResponseContext: { loggedOut: true },
    webResponseContextExtensionData: { simulatedClasses: channel.classes },
  };
  return { responseContext, ...data };
}

/** What the head of a page's document says. It stays as it is when the application goes on to other pages. */
export interface PageHead {
  title: string;
  canonical: string;
  metas: readonly (readonly [property: string, content: string])[];
}

const ORIGIN = 'https://www.youtube.com';

/** The head of a page that exists. */
export function pageHead(page: Exclude<Page, { kind: 'missing' }>): PageHead {
  switch (page.kind) {
    case 'home':
      return { title: 'YouTube', canonical: `${ORIGIN}/`, metas: [] };
    case 'search':
      return { title: `${page.query} - YouTube`, canonical: `${ORIGIN}/results`, metas: [] };
    case 'channel':
      return channelHead(page.channel);
    default:
      return videoHead(page.owner, page.video);
  }
}

/** The head of a channel's document. */
export function channelHead(channel: Channel): PageHead {
  const canonical = `${ORIGIN}/channel/${channel.platformId}`;
  if (channel.fate === 'terminated' || channel.fate === 'age-gate') return { title: 'YouTube', canonical, metas: [] };
  return {
    title: `${channel.name} - YouTube`,
    canonical,
    metas: [
      ['og:title', channel.name],
      ['og:url', canonical],
      ['og:type', 'profile'],
      ['og:description', channel.bio.slice(0, 160)],
    ],
  };
}

function videoHead(owner: Channel, video: Video): PageHead {
  const canonical = `${ORIGIN}/watch?v=${video.id}`;
  return {
    title: `${video.title} - YouTube`,
    canonical,
    metas: [
      ['og:title', video.title],
      ['og:url', `${ORIGIN}${videoPath(video)}`],
      ['og:type', 'video.other'],
      ['og:description', video.caption.slice(0, 160)],
      ['og:video:tag', owner.keywords[0] ?? ''],
      ['author', `${ORIGIN}${channelPath(owner)}`],
    ],
  };
}
