import { type Channel, channelPath, type Video, videoPath } from '../truth/channel';
import type { TabId } from '../wording/words';
import type { JsonObject } from './json';
import { type Continuation, tabParams, tokenFor } from './tokens';

/** Where a link to a channel leads: the command that the application runs, and the address that it shows. */
export function channelEndpoint(channel: Channel, tab?: TabId): JsonObject {
  const url = tab ? `${channelPath(channel)}/${tab}` : channelPath(channel);
  return {
    commandMetadata: {
      webCommandMetadata: { url, webPageType: 'WEB_PAGE_TYPE_CHANNEL', rootVe: 3611, apiUrl: '/youtubei/v1/browse' },
    },
    // An address with nobody behind it has no command: the application must ask where it leads.
    browseEndpoint:
      channel.platformId === null
        ? undefined
        : {
            browseId: channel.platformId,
            params: tab && tabParams(tab),
            canonicalBaseUrl: channel.handle === null ? undefined : channelPath(channel),
          },
  };
}

/** Where a link to a post leads. */
export function videoEndpoint(video: Video): JsonObject {
  if (video.kind === 'short') {
    return {
      commandMetadata: {
        webCommandMetadata: { url: videoPath(video), webPageType: 'WEB_PAGE_TYPE_SHORTS', rootVe: 37414 },
      },
      reelWatchEndpoint: { videoId: video.id, sequenceProvider: 'REEL_WATCH_SEQUENCE_PROVIDER_RPC' },
    };
  }
  return {
    commandMetadata: {
      webCommandMetadata: { url: videoPath(video), webPageType: 'WEB_PAGE_TYPE_WATCH', rootVe: 3832 },
    },
    watchEndpoint: { videoId: video.id },
  };
}

/** Where the home page and a search are. */
export function homeEndpoint(): JsonObject {
  return {
    commandMetadata: {
      webCommandMetadata: {
        url: '/',
        webPageType: 'WEB_PAGE_TYPE_BROWSE',
        rootVe: 3854,
        apiUrl: '/youtubei/v1/browse',
      },
    },
    browseEndpoint: { browseId: 'FEwhat_to_watch' },
  };
}

/** The search for a text. */
export function searchEndpoint(query: string): JsonObject {
  const url = `/results?search_query=${encodeURIComponent(query)}`;
  return {
    commandMetadata: { webCommandMetadata: { url, webPageType: 'WEB_PAGE_TYPE_SEARCH', rootVe: 4724 } },
    searchEndpoint: { query },
  };
}

/** The last item of a list that goes on when it comes into view. */
export function continuationItem(continuation: Continuation): JsonObject {
  const isGrid = continuation.kind === 'grid' || continuation.kind === 'about';
  return {
    continuationItemRenderer: {
      trigger: 'CONTINUATION_TRIGGER_ON_ITEM_SHOWN',
      continuationEndpoint: {
        commandMetadata: {
          webCommandMetadata: { sendPost: true, apiUrl: isGrid ? '/youtubei/v1/browse' : '/youtubei/v1/next' },
        },
        continuationCommand: {
          token: tokenFor(continuation),
          request: isGrid ? 'CONTINUATION_REQUEST_TYPE_BROWSE' : 'CONTINUATION_REQUEST_TYPE_WATCH_NEXT',
        },
      },
    },
  };
}
