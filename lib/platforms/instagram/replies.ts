import { parseJson } from '../extract/json';
import type { Finding, ReadContext, Reply } from '../platform';
import { readData } from './data';
import { codeOf, pathParts } from './names';
import { OBSERVED } from './observed';

/** What the platform writes before its JSON so that it can't be run as a script. */
const GUARD = /^\s*for ?\(;;\);/;

/** The most values that are read of one body; a page's own have up to a dozen. */
const MOST = 100;

/** What the body of a reply says: nothing for replies to other requests and for broken bodies. */
export function readReply(reply: Reply, context: ReadContext): Finding[] {
  if (!OBSERVED.some((pattern) => pattern.test(reply.url))) return [];
  const postId = postOfRequest(reply.url);
  return valuesIn(reply.body).flatMap((data) => readData(data, { carrier: 'reply', postId }, context));
}

/** The post that the address of a request for comments names: "/api/v1/media/ID/comments/". */
function postOfRequest(url: string): string | null {
  const [, , media, id, word] = pathParts(new URL(url).pathname) ?? [];
  return media === 'media' && word === 'comments' ? codeOf(id ?? null) : null;
}

/** The JSON values of a body: one, or several on a line each, with or without a guard before them. */
function valuesIn(body: string): unknown[] {
  const whole = parseJson(unguarded(body));
  if (whole !== undefined) return [whole];
  return body
    .split('\n', MOST)
    .map((line) => parseJson(unguarded(line)))
    .filter((value) => value !== undefined);
}

function unguarded(text: string): string {
  return text.replace(GUARD, '');
}
