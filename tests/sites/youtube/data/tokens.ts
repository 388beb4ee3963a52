import type { TabId } from '../wording/words';

/** What a continuation token asks for. Tokens hold the id of what they continue, as the platform's do. */
export type Continuation =
  | { kind: 'grid'; channelId: string; tab: TabId; from: number }
  | { kind: 'about'; channelId: string }
  | { kind: 'comments'; videoId: string; sort: 'top' | 'newest'; from: number }
  | { kind: 'replies'; videoId: string; commentId: string };

const TABS: readonly TabId[] = ['featured', 'videos', 'shorts', 'streams', 'posts'];

/** The number of the field that every token of a grid begins with: "4qmFsg…". */
const GRID_FIELD = 80_226_972;

/** The token for a continuation: length-delimited fields, in base64 fit for an address. */
export function tokenFor(continuation: Continuation): string {
  if (continuation.kind === 'grid') {
    const { channelId, tab, from } = continuation;
    const inner = Buffer.concat([field(2, channelId), field(3, Buffer.from(`${tab} ${from}`).toString('base64url'))]);
    return encode(field(GRID_FIELD, inner));
  }
  if (continuation.kind === 'about') {
    const detail = Buffer.from('about').toString('base64url');
    return encode(field(GRID_FIELD, Buffer.concat([field(2, continuation.channelId), field(3, detail)])));
  }
  const detail =
    continuation.kind === 'comments'
      ? `${continuation.sort} ${continuation.from} comments-section`
      : `comment-replies-item-${continuation.commentId}`;
  return encode(Buffer.concat([field(2, field(2, continuation.videoId)), Buffer.from([0x18, 6]), field(6, detail)]));
}

/** What a token asks for, or null where it is none of ours. */
export function readToken(token: string): Continuation | null {
  const fields = readFields(decode(token));
  const grid = readFields(fields.get(GRID_FIELD) ?? Buffer.alloc(0));
  const channelId = grid.get(2);
  const detail = grid.get(3);
  if (channelId && detail) return readGrid(channelId.toString(), decode(detail.toString()).toString());
  const videoId = readFields(fields.get(2) ?? Buffer.alloc(0)).get(2);
  const asked = fields.get(6);
  return videoId && asked ? readWatch(videoId.toString(), asked.toString()) : null;
}

function readGrid(channelId: string, detail: string): Continuation | null {
  if (detail === 'about') return { kind: 'about', channelId };
  const parts = /^(\w+) (\d+)$/.exec(detail);
  const tab = TABS.find((candidate) => candidate === parts?.[1]);
  return tab ? { kind: 'grid', channelId, tab, from: Number(parts?.[2]) } : null;
}

function readWatch(videoId: string, detail: string): Continuation | null {
  const comments = /^(top|newest) (\d+) comments-section$/.exec(detail);
  if (comments) {
    return { kind: 'comments', videoId, sort: comments[1] === 'newest' ? 'newest' : 'top', from: Number(comments[2]) };
  }
  const replies = /^comment-replies-item-(.+)$/.exec(detail);
  return replies?.[1] ? { kind: 'replies', videoId, commentId: replies[1] } : null;
}

/** The opaque `params` of a channel's tab. */
export function tabParams(tab: TabId): string {
  return encode(field(2, tab));
}

/** The tab that `params` stand for; the first one where they are missing or strange. */
export function readTabParams(params: string | null): TabId {
  const tab = readFields(decode(params ?? ''))
    .get(2)
    ?.toString();
  return TABS.find((candidate) => candidate === tab) ?? 'featured';
}

/** A field of a protocol buffer: its number, its length, its bytes. */
function field(number: number, value: string | Buffer): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; rest > 0 || bytes.length === 0; rest = Math.floor(rest / 128)) {
    bytes.push((rest % 128) + (rest >= 128 ? 128 : 0));
  }
  return Buffer.from(bytes);
}

/** The fields of a protocol buffer that hold bytes, by number. Ends at the first thing that it doesn't know. */
function readFields(bytes: Buffer): Map<number, Buffer> {
  const fields = new Map<number, Buffer>();
  let at = 0;
  const next = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte % 128) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = next();
    const lengthOrValue = next();
    if (tag % 8 === 0) continue;
    if (tag % 8 !== 2) break;
    fields.set(Math.floor(tag / 8), bytes.subarray(at, at + lengthOrValue));
    at += lengthOrValue;
  }
  return fields;
}

/** Base64 as it stands in addresses, its padding escaped. */
function encode(bytes: Buffer): string {
  return encodeURIComponent(bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_'));
}

function decode(text: string): Buffer {
  return Buffer.from(text.replaceAll('%3D', ''), 'base64url');
}
