import { clientAssets } from '../client-assets';
import type { SimulatedSite, SiteOptions, SiteReply, SiteRequest } from '../site';
import { answerApi } from './api';
import { ASSET_PATH, pageDocument } from './document';
import { pageAt } from './pages';
import { worldOf } from './truth/world';

const HOST = 'www.youtube.com';
const API_PATH = '/youtubei/v1/';

/** A site of invented channels that behaves like YouTube: its addresses, data, markup, navigation and lazy lists. */
export function youtubeSite(options: SiteOptions): SimulatedSite {
  const world = worldOf(options);
  const assets = clientAssets(import.meta.url);

  function respond(request: SiteRequest): SiteReply | null {
    const url = new URL(request.url);
    if (url.protocol !== 'https:' || url.hostname !== HOST) return null;
    if (request.method === 'POST') return apiReply(url, request.postData);
    if (request.method !== 'GET') return null;
    if (url.pathname.startsWith(ASSET_PATH)) return assets.get(url.pathname.slice(ASSET_PATH.length)) ?? null;
    if (request.resourceType !== 'document') return null;
    const page = pageAt(world, url);
    return page && pageDocument(world, page, url);
  }

  function apiReply(url: URL, postData: string | null): SiteReply | null {
    if (!url.pathname.startsWith(API_PATH)) return null;
    const reply = answerApi(world, url.pathname.slice(API_PATH.length), postData);
    if (reply === null) return null;
    const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
    return { status: reply.status, headers, body: JSON.stringify(reply.body) };
  }

  return { id: 'youtube', hosts: [HOST], start: `https://${HOST}/`, creators: world.channels, respond };
}
