import { aboutData } from './data/about-data';
import { gridContinuation } from './data/browse-data';
import { commentsData, repliesData } from './data/comment-data';
import { channelEndpoint } from './data/endpoints';
import type { JsonObject } from './data/json';
import { readTabParams, readToken } from './data/tokens';
import { errorBody } from './document';
import { type Page, pageAt, pageData, withBrowseId, withLayout } from './pages';
import type { World } from './truth/channel';

/** What a data request gets. */
export interface ApiReply {
  status: number;
  body: JsonObject;
}

const BAD: ApiReply = { status: 400, body: errorBody(400) };
const MISSING: ApiReply = { status: 404, body: errorBody(404) };

/** The answer to a POST to `/youtubei/v1/NAME`, or null where the site has no such name. */
export function answerApi(world: World, name: string, postData: string | null): ApiReply | null {
  const ask = parseBody(postData);
  switch (name) {
    case 'browse':
      return ask.continuation ? continued(world, ask.continuation) : browse(world, ask);
    case 'next':
      return ask.continuation ? continued(world, ask.continuation) : video(world, 'watch', ask.videoId, 'data');
    case 'player':
      return video(world, 'watch', ask.videoId, 'player');
    case 'reel/reel_item_watch':
      return video(world, 'short', ask.videoId, 'data');
    case 'search':
      return ok(world, { kind: 'search', query: ask.query ?? '' }, 'data');
    case 'navigation/resolve_url':
      return resolve(world, ask.url ?? '');
    default:
      return null;
  }
}

type Ask = Partial<Record<'browseId' | 'params' | 'continuation' | 'videoId' | 'query' | 'url', string>>;

/** The named texts of a request's body; none where it isn't an object in JSON. */
function parseBody(postData: string | null): Ask {
  let body: unknown;
  try {
    body = JSON.parse(postData ?? '');
  } catch {
    return {};
  }
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string'));
}

function browse(world: World, ask: Ask): ApiReply {
  if (ask.browseId === 'FEwhat_to_watch') return ok(world, { kind: 'home' }, 'data');
  if (!/^UC[\w-]{22}$/.test(ask.browseId ?? '')) return BAD;
  const channel = world.byId.get(ask.browseId ?? '');
  if (!channel) return MISSING;
  return ok(world, { kind: 'channel', channel, tab: readTabParams(ask.params ?? null) }, 'data');
}

function video(world: World, kind: 'watch' | 'short', id: string | undefined, part: 'data' | 'player'): ApiReply {
  if (!/^[\w-]{11}$/.test(id ?? '')) return BAD;
  const found = world.videoById.get(id ?? '');
  const owner = found && world.byId.get(found.ownerId);
  return found && owner ? ok(world, { kind, owner, video: found }, part) : MISSING;
}

function ok(world: World, page: Exclude<Page, { kind: 'missing' }>, part: 'data' | 'player'): ApiReply {
  const { data, player } = pageData(world, page);
  return { status: 200, body: part === 'player' ? (player ?? {}) : data };
}

function continued(world: World, token: string): ApiReply {
  const asked = readToken(token);
  if (asked === null) return BAD;
  if (asked.kind === 'about') {
    const channel = world.byId.get(asked.channelId);
    return channel ? { status: 200, body: withBrowseId(channel, aboutData(world, channel)) } : MISSING;
  }
  if (asked.kind === 'grid') {
    const channel = world.byId.get(asked.channelId);
    if (!channel) return MISSING;
    return { status: 200, body: withBrowseId(channel, gridContinuation(world, channel, asked.tab, asked.from)) };
  }
  const found = world.videoById.get(asked.videoId);
  const owner = found && world.byId.get(found.ownerId);
  if (!found || !owner) return MISSING;
  const body =
    asked.kind === 'comments'
      ? commentsData(world, owner, found, asked)
      : repliesData(world, owner, found, asked.commentId);
  return { status: 200, body: withLayout(owner, body) };
}

/** Where an address leads, for links that don't carry their command. */
function resolve(world: World, url: string): ApiReply {
  const page = URL.canParse(url) ? pageAt(world, new URL(url)) : null;
  if (page === null || page.kind === 'missing') return MISSING;
  if (page.kind !== 'channel') return { status: 200, body: { endpoint: pageData(world, page).endpoint } };
  return { status: 200, body: { endpoint: channelEndpoint(page.channel, page.tab) } };
}
