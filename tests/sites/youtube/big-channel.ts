import { idFor } from '../seeded';
import { channelMetadata, channelMicroformat, pageHeader } from './data/channel-header';
import { channelEndpoint } from './data/endpoints';
import { richItem, videoRenderer } from './data/grid-items';
import { type JsonObject, runs } from './data/json';
import { documentOf } from './document';
import { channelHead, withBrowseId } from './pages';
import type { Channel, Video, World } from './truth/channel';
import { channelOf } from './truth/plan';
import { wordsIn } from './wording/words';

/** What a big page is made from. */
export interface BigPageOptions {
  /** Length of the embedded data in UTF-16 units, about: it is passed by less than one item. */
  bytes: number;
  seed: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** A channel's Videos tab with that much data, items as heavy as the platform's own, and its truth. */
export function bigChannelPage({ bytes, seed, now }: BigPageOptions): { html: string; url: string; channel: Channel } {
  const channel = bigChannel(seed, Math.ceil(bytes / LIGHTEST_ITEM), now);
  const world: World = {
    now,
    language: 'en',
    channels: [channel],
    byHandle: new Map(),
    byId: new Map(),
    videoById: new Map(),
  };
  const items: JsonObject[] = [];
  let data = bigData(world, channel, items);
  let length = JSON.stringify(data).length;
  for (const video of channel.videos) {
    if (length >= bytes) break;
    const item = richItem({ videoRenderer: { ...videoRenderer(world, channel, video), menu: menu(video) } });
    items.push(item);
    length += JSON.stringify(item).length + 1;
  }
  data = bigData(world, channel, items);
  const html = documentOf({
    words: wordsIn('en'),
    nonce: idFor(`nonce ${seed}`, 22),
    path: `/@${channel.handle}/videos`,
    head: channelHead(channel),
    pageType: 'channel',
    data: withBrowseId(channel, data),
    player: null,
    endpoint: channelEndpoint(channel, 'videos'),
  });
  const shown = { ...channel, videos: channel.videos.slice(0, items.length) };
  return { html, url: `${channel.profileUrl}/videos`, channel: shown };
}

/** No item is lighter than this, so that enough videos can be made beforehand. */
const LIGHTEST_ITEM = 3_000;

function bigChannel(seed: string, count: number, now: number): Channel {
  return channelOf(
    {
      handle: `big.${idFor(seed, 8).toLowerCase()}`,
      name: 'Bartholomea Widecask',
      case: 'a very long page',
      theme: 'paper',
      followers: 734_512,
      grid: 'video-renderer',
      classes: 'camel',
      runs: [{ count, typicalViews: 120_000, everyDays: 2 }],
    },
    now,
  );
}

function bigData(world: World, channel: Channel, contents: readonly JsonObject[]): JsonObject {
  const tabRenderer = {
    endpoint: channelEndpoint(channel, 'videos'),
    title: wordsIn('en').tabs.videos,
    selected: true,
    content: { richGridRenderer: { contents } },
  };
  return {
    contents: { twoColumnBrowseResultsRenderer: { tabs: [{ tabRenderer }] } },
    header: pageHeader(world, channel),
    metadata: channelMetadata(channel),
    microformat: channelMicroformat(channel),
  };
}

/** The menu that every item carries: commands and tokens for logs, most of an item's weight. */
function menu(video: Video): JsonObject {
  const entries = [
    'Add to queue',
    'Save to Watch later',
    'Save to playlist',
    'Download',
    'Share',
    'Not interested',
    'Report',
  ];
  const items = entries.map((text, index) => ({
    menuServiceItemRenderer: {
      text: runs(text),
      icon: { iconType: text.toUpperCase().replaceAll(' ', '_') },
      serviceEndpoint: {
        clickTrackingParams: noise(video, `click ${index}`),
        commandMetadata: { webCommandMetadata: { sendPost: true, apiUrl: '/youtubei/v1/browse/edit_playlist' } },
        playlistEditEndpoint: { playlistId: 'WL', actions: [{ addedVideoId: video.id, action: 'ACTION_ADD_VIDEO' }] },
      },
      trackingParams: noise(video, `track ${index}`),
    },
  }));
  return {
    menuRenderer: {
      items,
      trackingParams: noise(video, 'menu'),
      accessibility: { accessibilityData: { label: 'Action menu' } },
    },
  };
}

function noise(video: Video, purpose: string): string {
  return idFor(`${purpose} of ${video.id}`, 40) + idFor(`more ${purpose} of ${video.id}`, 12);
}
