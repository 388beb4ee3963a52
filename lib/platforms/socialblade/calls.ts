import type { PlatformId } from '../../model/reading';
import { at, parseJson } from '../extract/json';
import { CREATOR_PLATFORMS } from './creator-names';

/** Requests of the site's pages for a creator's data, several calls in one, some of them for other things. */
export const OBSERVED: readonly RegExp[] = [
  /^https:\/\/(?:www\.)?socialblade\.com\/api\/trpc\/(?:[\w.]{1,60},){0,20}(?:youtube|instagram|tiktok)\.[a-z]+(?:,[\w.]{1,60}){0,20}(?:\?|$)/,
];

/** One remote call of the page: what it asked of a platform's data, and what came back. */
export interface RemoteCall {
  platform: PlatformId;
  procedure: string;
  input: unknown;
  result: unknown;
}

/** The calls of a request ("/api/trpc/instagram.user,instagram.history?batch=1&input=…") with their results. */
export function callsIn(url: string, body: unknown): RemoteCall[] {
  if (!OBSERVED.some((pattern) => pattern.test(url))) return [];
  const { pathname, searchParams } = new URL(url);
  const isBatch = searchParams.get('batch') === '1';
  const inputs = parseJson(searchParams.get('input') ?? '{}');
  const names = (pathname.split('/').pop() ?? '').split(',');
  return names.flatMap((name, index) => {
    const input = at(isBatch ? at(inputs, String(index)) : inputs, 'json');
    return callOf(name, input, at(isBatch ? at(body, String(index)) : body, 'result.data.json')) ?? [];
  });
}

/** The call of a name ("instagram.user"); null without a result, and where it asks for no creator's data. */
export function callOf(name: string, input: unknown, result: unknown): RemoteCall | null {
  const [platform = '', procedure = ''] = name.split('.');
  const isCreators = CREATOR_PLATFORMS.some(({ id }) => id === platform);
  return isCreators && result !== undefined ? { platform, procedure, input, result } : null;
}
