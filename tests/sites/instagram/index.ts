import { clientAssets } from '../client-assets';
import type { SimulatedSite, SiteOptions, SiteReply, SiteRequest } from '../site';
import { answer } from './data/replies';
import { ASSET_PATH, pageDocument } from './document';
import { pageAt } from './pages';
import { worldOf } from './truth/world';

const HOST = 'www.instagram.com';
const API_PATH = '/graphql/query';

/** Names of requests whose bodies begin with a guard, as the platform writes some of them. */
const GUARDED = /Feed|Comments|HoverCard/;

/** A site of invented accounts that behaves like Instagram: its addresses, replies, markup, dialogs and grids. */
export function instagramSite(options: SiteOptions): SimulatedSite {
  const world = worldOf(options);
  const assets = clientAssets(import.meta.url);

  function respond(request: SiteRequest): SiteReply | null {
    const url = new URL(request.url);
    if (url.protocol !== 'https:' || url.hostname !== HOST) return null;
    if (request.method === 'POST') return url.pathname === API_PATH ? apiReply(request.postData) : null;
    if (request.method !== 'GET') return null;
    if (url.pathname.startsWith(ASSET_PATH)) return assets.get(url.pathname.slice(ASSET_PATH.length)) ?? null;
    if (request.resourceType !== 'document') return null;
    const page = pageAt(world, url);
    return page && pageDocument(world, page, url);
  }

  function apiReply(postData: string | null): SiteReply | null {
    const form = new URLSearchParams(postData ?? '');
    const name = form.get('fb_api_req_friendly_name') ?? '';
    const lines = answer(world, name, variablesOf(form));
    if (lines === null) return null;
    const guard = GUARDED.test(name) ? 'for (;;);' : '';
    const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' };
    return { status: 200, headers, body: lines.map((line) => guard + JSON.stringify(line)).join('\n') };
  }

  return { id: 'instagram', hosts: [HOST], start: `https://${HOST}/`, creators: world.accounts, respond };
}

function variablesOf(form: URLSearchParams): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(form.get('variables') ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {}; // A broken request asks for nothing.
  }
}
