import { clientAssets } from '../client-assets';
import type { SimulatedSite, SiteOptions, SiteReply, SiteRequest } from '../site';
import { answerApi } from './api';
import { ASSET_PATH, pageDocument } from './document';
import { pageAt } from './pages';
import { worldOf } from './truth/world';

const HOST = 'www.tiktok.com';

/** A site of invented creators that behaves like TikTok: its addresses, data, markup, navigation and lists. */
export function tiktokSite(options: SiteOptions): SimulatedSite {
  const world = worldOf(options);
  const assets = clientAssets(import.meta.url);

  function respond(request: SiteRequest): SiteReply | null {
    const url = new URL(request.url);
    if (url.protocol !== 'https:' || url.hostname !== HOST || request.method !== 'GET') return null;
    if (url.pathname.startsWith('/api/')) return request.resourceType === 'document' ? null : apiReply(url);
    if (url.pathname.startsWith(ASSET_PATH)) return assets.get(url.pathname.slice(ASSET_PATH.length)) ?? null;
    if (request.resourceType !== 'document') return null;
    const page = pageAt(world, url);
    return page && pageDocument(world, page, url);
  }

  function apiReply(url: URL): SiteReply | null {
    const body = answerApi(world, url);
    const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
    return body === null ? null : { status: 200, headers, body };
  }

  return { id: 'tiktok', hosts: [HOST], start: `https://${HOST}/`, creators: world.creators, respond };
}
