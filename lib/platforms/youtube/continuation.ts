import { at, stringAt } from '../extract/json';
import { browsedId } from './channel-identity';
import { each } from './each';
import { channelId, videoId } from './names';

/** How much of a token is decoded: the id stands in its first 30 bytes. A multiple of four signs. */
const TOKEN_HEAD = 80;

/**
 * The channel to whose grid a continuation belongs. Its items don't name it, but the token with which the page asks for
 * the next ones carries the channel's id (URL-encoded base64 of a message whose first field is the id), and the reply's
 * context says which channel was browsed. Null where neither does, or where they disagree.
 */
export function channelOfContinuation(data: unknown, items: readonly unknown[]): string | null {
  const named = [browsedId(data), ...items.map((item) => channelInToken(tokenOf(item)))].filter((id) => id !== null);
  const [id = null, ...others] = new Set(named);
  return others.length === 0 ? id : null;
}

/** The token that an item of a list asks for the next ones with. */
function tokenOf(item: unknown): string | null {
  const renderer = at(item, 'continuationItemRenderer');
  const endpoint = at(renderer, 'continuationEndpoint') ?? at(renderer, 'button.buttonRenderer.command');
  return stringAt(endpoint, 'continuationCommand.token');
}

/** How a browse token begins after its length: the mark of its first field, of 24 signs, which is the channel's id. */
const CHANNEL_FIELD = '\x12\x18UC';
/** How far into a token that field begins at the latest. */
const CHANNEL_FIELD_AT = 12;
/** How a comments token begins: the mark of a field, and in it of one of 11 signs, which is the video's id. */
const VIDEO_FIELD = '\x12\r\x12\x0b';

/** The channel id at the beginning of a browse token, null in every other token. */
export function channelInToken(token: string | null): string | null {
  const head = decodeHead(token);
  const at = head.indexOf(CHANNEL_FIELD);
  return at < 0 || at > CHANNEL_FIELD_AT ? null : channelId(head.slice(at + 2, at + 26));
}

/** The video id at the beginning of a comments token, null in every other token. */
export function videoInToken(token: string | null): string | null {
  const head = decodeHead(token);
  return head.startsWith(VIDEO_FIELD) ? videoId(head.slice(4, 15)) : null;
}

/** The video that the comments of a reply belong to, as the tokens for the next comments name it. */
export function videoOfContinuation(items: readonly unknown[]): string | null {
  for (const item of items) {
    const id = videoInToken(tokenOf(item));
    if (id !== null) return id;
  }
  return null;
}

/** The first bytes of a token as signs, '' where it is none. */
function decodeHead(token: string | null): string {
  if (token === null) return '';
  const base64 = token.slice(0, TOKEN_HEAD).replaceAll('-', '+').replaceAll('_', '/').replace(/%.*$/, '');
  try {
    return atob(base64.slice(0, base64.length - (base64.length % 4)));
  } catch {
    return ''; // Not base64: not a token that is known.
  }
}

/** All items that a continuation reply brings, of any of its lists. */
export function continuationItems(data: unknown): unknown[] {
  const received = ['Actions', 'Endpoints', 'Commands'].flatMap((kind) => each(data, `onResponseReceived${kind}`));
  return received.flatMap((action) =>
    ['appendContinuationItemsAction', 'reloadContinuationItemsCommand'].flatMap((name) =>
      each(action, `${name}.continuationItems`),
    ),
  );
}
