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
    const item = richItem({ videoRenderer: { ...videoRenderer(world, channel, video), ...furniture(video) } });
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

/** No item is lighter than this, so that enough videos can be made beforehand; the platform's own take 8.3 KB each. */
const LIGHTEST_ITEM = 6_000;

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

/** What every item carries beside its facts, most of its weight: menu, buttons on the picture, a moving picture. */
function furniture(video: Video): JsonObject {
  return {
    menu: menu(video),
    hoverButtons: ['WATCH_LATER', 'ADD_TO_QUEUE_TAIL'].map((icon) => toggleButton(video, icon)),
    richThumbnail: {
      movingThumbnailRenderer: {
        movingThumbnailDetails: {
          thumbnails: [
            { url: `https://pictures.invalid/an/${video.id}/${noise(video, 'moving')}`, width: 320, height: 180 },
          ],
        },
        enableHoveredLogging: true,
        enableOverlay: true,
      },
    },
    navigation: command(video, 'open'),
    trackingParams: noise(video, 'item'),
  };
}

function toggleButton(video: Video, icon: string): JsonObject {
  return {
    thumbnailOverlayToggleButtonRenderer: {
      isToggled: false,
      untoggledIcon: { iconType: icon },
      toggledIcon: { iconType: 'CHECK' },
      untoggledTooltip: icon.toLowerCase().replaceAll('_', ' '),
      toggledTooltip: 'Added',
      untoggledServiceEndpoint: command(video, `${icon} on`),
      toggledServiceEndpoint: command(video, `${icon} off`),
      trackingParams: noise(video, icon),
    },
  };
}

/** A command with its tokens, as buttons and menu entries carry them. */
function command(video: Video, purpose: string): JsonObject {
  return {
    clickTrackingParams: noise(video, purpose),
    commandMetadata: { webCommandMetadata: { sendPost: true, apiUrl: '/youtubei/v1/browse/edit_playlist' } },
    playlistEditEndpoint: { playlistId: 'WL', actions: [{ addedVideoId: video.id, action: 'ACTION_ADD_VIDEO' }] },
    signalServiceEndpoint: {
      signal: 'CLIENT_SIGNAL',
      actions: [{ clickTrackingParams: noise(video, `${purpose} signal`) }],
    },
  };
}

/** The menu: entries with commands and tokens for logs. */
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
      serviceEndpoint: command(video, `entry ${index}`),
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
