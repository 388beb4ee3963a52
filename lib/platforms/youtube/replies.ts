import { at, objectOf, parseJson } from '../extract/json';
import type { Finding, ReadContext, Reply } from '../platform';
import { pathParts } from './names';
import type { DataReader, ErrorReader } from './origin';

/** The requests whose replies are read, by the last part of their path. */
const READ = new Set(['browse', 'next', 'player', 'search', 'get_watch', 'reel_item_watch']);

/** What the body of a reply says: nothing for replies of other requests and for broken bodies. */
export function readReply(
  reply: Reply,
  context: ReadContext,
  readData: DataReader,
  readError: ErrorReader | undefined,
): Finding[] {
  const [prefix, ...path] = pathParts(reply.url);
  const name = path.at(-1) ?? '';
  if (prefix !== 'youtubei' || !READ.has(name)) return [];
  const data = parseJson(reply.body);
  if (typeof data !== 'object' || data === null) return [];
  const error = at(data, 'error.code');
  if (error !== undefined) return (name === 'browse' && readError?.(error)) || [];
  return partsOf(data).flatMap((part) => readData(part, { carrier: 'reply', loadedFor: null }, context));
}

interface Combined {
  playerResponse?: unknown;
  watchNextResponse?: unknown;
}

/** A combined reply carries the player's and the page's data as parts of one list. */
function partsOf(data: object): unknown[] {
  const isList = Array.isArray(data);
  const parts: unknown[] = isList ? [] : [data];
  for (const part of isList ? data : [data]) {
    const { playerResponse, watchNextResponse }: Combined = objectOf(part);
    if (playerResponse) parts.push(playerResponse);
    if (watchNextResponse) parts.push(watchNextResponse);
  }
  return parts;
}
