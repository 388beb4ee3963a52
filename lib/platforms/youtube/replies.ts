import { at, objectOf, parseJson } from '../extract/json';
import type { Finding, ReadContext, Reply } from '../platform';
import { OBSERVED } from './observed';
import type { DataReader, ErrorReader } from './origin';

/** What the body of a reply says: nothing for replies of other requests and for broken bodies. */
export function readReply(
  reply: Reply,
  context: ReadContext,
  readData: DataReader,
  readError: ErrorReader | undefined,
): Finding[] {
  if (!OBSERVED.some((pattern) => pattern.test(reply.url))) return [];
  const data = parseJson(reply.body);
  const error = at(data, 'error.code');
  if (error !== undefined) return (/\/browse\b/.test(reply.url) && readError?.(error)) || [];
  return partsOf(data).flatMap((part) => readData(part, { carrier: 'reply', loadedFor: null }, context));
}

interface Combined {
  playerResponse?: unknown;
  watchNextResponse?: unknown;
}

/** A combined reply carries the player's and the page's data beside its own, or as parts of one list. */
function partsOf(data: unknown): unknown[] {
  return [data].flat().flatMap((part) => {
    const { playerResponse, watchNextResponse }: Combined = objectOf(part);
    return [part, playerResponse, watchNextResponse];
  });
}
