import { readdirSync, readFileSync } from 'node:fs';
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
  const assets = clientAssets();

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

const TYPES: Record<string, string> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/** The site's own script and style, which are files beside this one. */
function clientAssets(): ReadonlyMap<string, SiteReply> {
  const folder = new URL('./client/', import.meta.url);
  const names = readdirSync(folder).filter((name) => /\.(?:js|css)$/.test(name));
  return new Map(
    names.map((name) => {
      const type = TYPES[name.split('.').pop() ?? ''] ?? 'text/plain';
      return [
        name,
        { status: 200, headers: { 'content-type': type }, body: readFileSync(new URL(name, folder), 'utf8') },
      ];
    }),
  );
}
