import type { CreatorTruth, PostTruth, SimulatedSite } from '../site';

/** The present of the sites that tests look at, in milliseconds since 1970. */
export const NOW = Date.parse('2026-11-20T12:00:00Z');

/** Where the simulated YouTube is. */
export const ORIGIN = 'https://www.youtube.com';

/** What the site answers to a GET. */
export function get(site: SimulatedSite, url: string, resourceType = 'document') {
  return site.respond({ url, method: 'GET', postData: null, resourceType });
}

/** The document at an address, empty where there is none. */
export function html(site: SimulatedSite, url: string): string {
  return String(get(site, url)?.body ?? '');
}

/** What a data request answers, with its status beside it. */
export function post(site: SimulatedSite, name: string, body: object): { status: number | undefined; data: unknown } {
  const url = `${ORIGIN}/youtubei/v1/${name}?prettyPrint=false`;
  const reply = site.respond({ url, method: 'POST', postData: JSON.stringify(body), resourceType: 'fetch' });
  return { status: reply?.status, data: reply === null ? null : JSON.parse(String(reply.body)) };
}

/** The object that a document embeds as this global, read as a browser would: up to the script's end. */
export function embedded(document: string, name: string): unknown {
  const start = document.indexOf(`var ${name} = `);
  if (start < 0) return undefined;
  const from = start + `var ${name} = `.length;
  return JSON.parse(document.slice(from, document.indexOf('</script>', from)).replace(/;$/, ''));
}

/** Everything in data under this key, at any depth, in order. */
export function allAt(data: unknown, key: string): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => [...(name === key ? [value] : []), ...allAt(value, key)]);
}

/** The value at a path of keys, or undefined. */
export function at(data: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([name]) => name === String(key))?.[1];
  }, data);
}

/** The creators whose profile is an ordinary page, under a handle. */
export function readable(site: SimulatedSite): CreatorTruth[] {
  return site.creators.filter((creator) => creator.expectedState === 'ok' && creator.handle !== null);
}

/** The creator that stands for a case named with these words. */
export function creatorFor(site: SimulatedSite, words: string): CreatorTruth {
  const found = site.creators.find((creator) => creator.case.includes(words));
  if (!found) throw new Error(`nobody stands for ${words}`);
  return found;
}

/** The newest post. */
export function newest(creator: CreatorTruth): PostTruth {
  const video = creator.videos[0];
  if (!video) throw new Error(`${creator.name} has no videos`);
  return video;
}

/** The items of a tab over all of its continuations, and the tokens of those. */
export function gridOf(
  site: SimulatedSite,
  creator: CreatorTruth,
  tab: 'videos' | 'shorts',
): { items: unknown[]; tokens: string[] } {
  const items: unknown[] = [];
  const tokens: string[] = [];
  let data = embedded(html(site, `${ORIGIN}/@${creator.handle}/${tab}`), 'ytInitialData');
  for (let page = 0; page < MOST_PAGES; page++) {
    const lists = allAt(data, page === 0 ? 'contents' : 'continuationItems');
    const grid = lists.find((list) => allAt(list, 'richItemRenderer').length > 0);
    items.push(...allAt(grid, 'richItemRenderer'));
    const token = allAt(grid, 'token')[0];
    if (token === undefined) return { items, tokens };
    tokens.push(String(token));
    data = post(site, 'browse', { continuation: token }).data;
  }
  throw new Error('a grid without an end');
}

const MOST_PAGES = 20;

/** The id of a post that an item shows. */
export function idOf(item: unknown): string {
  const id = allAt(item, 'videoId')[0] ?? allAt(item, 'contentId')[0];
  return String(id);
}
