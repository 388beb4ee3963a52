import { readFileSync } from 'node:fs';
import { instagramSite } from '../instagram';
import type { SimulatedSite, SiteOptions, SiteReply, SiteRequest } from '../site';
import { tiktokSite } from '../tiktok';
import { isOpen } from '../youtube/truth/channel';
import { worldOf } from '../youtube/truth/world';
import { escaped } from './blade-page';
import { mainOf2024 } from './layout-2024';
import { mainOf2026 } from './layout-2026';
import { type HistoryTruth, historyOf, pageOf } from './truth';

const HOST = 'socialblade.com';
const CLIENT_PATH = '/client.js';

/** A site of follower histories. It has no creators of its own: those of the simulated platforms have a page each. */
export interface HistorySite extends SimulatedSite {
  histories: readonly HistoryTruth[];
}

/** Social Blade with the histories of the simulated platforms' open creators that show their followers. */
export function socialbladeSite(options: SiteOptions): HistorySite {
  const accounts = [instagramSite(options), tiktokSite(options)].flatMap(({ creators }) =>
    creators.filter(({ expectedState }) => expectedState === 'ok'),
  );
  const histories = [...worldOf(options).channels.filter(isOpen), ...accounts].flatMap((creator) => {
    const { handle, followers } = creator;
    return handle === null || followers === null ? [] : historyOf({ ...creator, handle, followers }, options.now);
  });
  const client = readFileSync(new URL('./client.js', import.meta.url), 'utf8');
  const byPath = new Map(
    histories.flatMap((truth) =>
      pathsOf(truth).map((path) => [decodeURIComponent(path).toLowerCase(), truth] as const),
    ),
  );

  function respond({ url, method, resourceType }: SiteRequest): SiteReply | null {
    const { protocol, hostname, pathname } = new URL(url);
    if (protocol !== 'https:' || hostname !== HOST || method !== 'GET') return null;
    if (pathname === CLIENT_PATH) return reply(client, 'text/javascript');
    if (pathname !== '/' && !/^\/(?:youtube\/(?:handle|channel)|(?:instagram|tiktok)\/user)\//.test(pathname))
      return null;
    if (resourceType !== 'document' && resourceType !== 'fetch') return null;
    const truth = byPath.get(decodeURIComponent(pathname).toLowerCase());
    if (pathname !== '/' && truth === undefined)
      return { ...reply(documentOf('Page not found', '', []), 'text/html'), status: 404 };
    return reply(documentOf(truth?.creator.name ?? 'Social Blade', truth ? mainOf(truth) : '', histories), 'text/html');
  }

  return { id: 'socialblade', hosts: [HOST], start: `https://${HOST}/`, creators: [], histories, respond };
}

/** The address of the page with a history. */
export function pageUrl({ creator }: Pick<HistoryTruth, 'creator'>): string {
  return `https://${HOST}${pathsOf({ creator })[0]}`;
}

/** The paths of a creator's page, the one that the site links to first. */
function pathsOf({ creator }: Pick<HistoryTruth, 'creator'>): string[] {
  if (creator.platform !== 'youtube') return [`/${creator.platform}/user/${encodeURIComponent(creator.handle)}`];
  return [`/youtube/channel/${creator.platformId}`, `/youtube/handle/${creator.handle}`];
}

function mainOf(truth: HistoryTruth): string {
  return truth.layout === '2024' ? mainOf2024(pageOf(truth)) : mainOf2026(pageOf(truth));
}

function documentOf(title: string, main: string, others: readonly HistoryTruth[]): string {
  const links = others.map((truth) => `<a href="${pageUrl(truth)}">${escaped(truth.creator.name)}</a>`).join(' ');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<link rel="icon" href="data:,"></head>
<body><main>${main}</main><nav>${links}</nav><script src="${CLIENT_PATH}"></script></body></html>`;
}

function reply(body: string, type: string): SiteReply {
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy':
      "default-src 'none'; script-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'",
  };
  return { status: 200, headers, body };
}
