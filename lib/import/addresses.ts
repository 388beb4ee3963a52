import { type Sentence, sentence } from '../model/sentence';
import type { Platform } from '../platforms/platform';

/** What of a platform is needed to understand an address. */
export type AddressedPlatform = Pick<
  Platform,
  'id' | 'label' | 'matches' | 'otherHosts' | 'shortHosts' | 'addressOf' | 'profileUrl'
>;

/** A creator that an address or handle names. `alias` is an older kind of name that only its platform can resolve. */
export interface FoundCreator {
  /** As it stands in the list. */
  text: string;
  platform: string;
  handle: string | null;
  platformId: string | null;
  alias: string | null;
  /** The address to open. */
  url: string;
}

/** An item of the list that leads to no creator, and what to do about it. */
export interface UnknownItem {
  text: string;
  why: Sentence;
}

/** A list of handles and addresses, understood. `doubles` name a creator that another item before them names. */
export interface FoundCreators {
  found: FoundCreator[];
  unknown: UnknownItem[];
  doubles: FoundCreator[];
}

/** Items that are looked at; of longer lists the rest is named as one unknown item. */
export const MOST_ITEMS = 100_000;

/** The longest item that can be an address, in UTF-16 units. */
const LONGEST_ITEM = 2_048;

/**
 * The creators that a pasted list or a column of a table names, in any form: "@name", a bare name where `chosen` says of
 * which platform, full addresses, those of phones, shared ones. Nothing is asked of anybody: what only a request could
 * tell is unknown, and says so.
 */
export function creatorsIn(
  text: string,
  platforms: readonly AddressedPlatform[],
  chosen: AddressedPlatform | null,
): FoundCreators {
  const result: FoundCreators = { found: [], unknown: [], doubles: [] };
  const seen = new Set<string>();
  const hosts = hostsOf(platforms);
  const items = text.split(/[\s,;|]+/).filter((item) => item !== '');
  for (const item of items.slice(0, MOST_ITEMS)) {
    const bare = withoutSigns(item);
    if (bare === '') continue;
    const named = creatorIn(bare, platforms, hosts, chosen);
    if ('why' in named) {
      result.unknown.push({ text: item.slice(0, 200), why: named.why });
      continue;
    }
    const name = named.platformId ?? `@${(named.handle ?? named.alias ?? '').toLowerCase()}`;
    const key = `${named.platform} ${named.handle === null && named.alias !== null ? 'alias' : ''} ${name}`;
    if (seen.has(key)) result.doubles.push({ ...named, text: item });
    else result.found.push({ ...named, text: item });
    seen.add(key);
  }
  if (items.length > MOST_ITEMS) {
    const why = sentence('{n:#} more items: add them as a second list', { n: items.length - MOST_ITEMS });
    result.unknown.push({ text: '', why });
  }
  return result;
}

interface Hosts {
  /** The host that a platform is read on, by each host that serves its pages. */
  main: ReadonlyMap<string, string>;
  /** Platforms by the hosts of their shortened links. */
  short: ReadonlyMap<string, AddressedPlatform>;
}

function hostsOf(platforms: readonly AddressedPlatform[]): Hosts {
  const main = new Map<string, string>();
  const short = new Map<string, AddressedPlatform>();
  for (const platform of platforms) {
    const own = platform.matches.map((pattern) => pattern.split('/')[2] ?? '');
    const [first = ''] = own;
    for (const host of own) main.set(host, host);
    for (const host of platform.otherHosts) main.set(host, first);
    for (const host of platform.shortHosts) short.set(host, platform);
  }
  return { main, short };
}

/** The creator that an item names, or why it names none. */
function creatorIn(
  item: string,
  platforms: readonly AddressedPlatform[],
  hosts: Hosts,
  chosen: AddressedPlatform | null,
): Omit<FoundCreator, 'text'> | { why: Sentence } {
  if (item.length > LONGEST_ITEM) return { why: sentence('is longer than any address') };
  const address = parsedAddress(item, hosts);
  if (address === null) return byHandle(item, chosen);
  const short = hosts.short.get(address.hostname);
  if (short) {
    return {
      why: sentence(
        "is a shortened {platform} link, which can't be followed without a request: open it and save it there",
        { platform: short.label },
      ),
    };
  }
  const host = hosts.main.get(address.hostname);
  if (host === undefined) return NO_PLATFORM;
  const url = `https://${host}${address.pathname}${address.search}`;
  for (const platform of platforms) {
    const page = platform.addressOf(url);
    if (page === null) continue;
    if (page.kind === 'post') return { why: sentence('is a post: open it and save its creator there') };
    if (page.kind !== 'profile') {
      return { why: sentence("is no creator's page on {platform}", { platform: platform.label }) };
    }
    const { handle, platformId, alias } = page;
    const home = platforms.find(({ id }) => id === (page.creatorPlatform ?? platform.id)) ?? platform;
    // Of a name that only the platform can resolve, the address itself is all there is.
    const own = home.profileUrl({ handle, platformId }) ?? `https://${host}${address.pathname}`;
    return { platform: home.id, handle, platformId, alias: (handle ?? platformId) ? null : alias, url: own };
  }
  return NO_PLATFORM;
}

const NO_PLATFORM = { why: sentence('is no address of a platform that is read') };

/** A bare name can be anybody's: it counts for the chosen platform only, and where that could have such a handle. */
function byHandle(item: string, chosen: AddressedPlatform | null): Omit<FoundCreator, 'text'> | { why: Sentence } {
  if (chosen === null) return { why: sentence('is a handle without a platform: choose which') };
  const url = chosen.profileUrl({ handle: item.replace(/^@/, ''), platformId: null });
  const page = url === null ? null : chosen.addressOf(url);
  if (url === null || page?.kind !== 'profile' || page.handle === null) {
    return { why: sentence('is no handle on {platform}', { platform: chosen.label }) };
  }
  return { platform: chosen.id, handle: page.handle, platformId: null, alias: null, url };
}

/** An item as an address: with its scheme, or without one where its host is known. Null for what is none. */
function parsedAddress(item: string, hosts: Hosts): URL | null {
  const hasScheme = /^https?:\/\//i.test(item);
  const [first = ''] = item.split(/[/?#]/, 1);
  const host = first.toLowerCase();
  if (!hasScheme && !hosts.main.has(host) && !hosts.short.has(host) && !/^[\w-]+(?:\.[\w-]+)+\//.test(item))
    return null;
  try {
    return new URL(hasScheme ? item : `https://${item}`);
  } catch {
    return null; // no address at all
  }
}

/** An item without the brackets, quotes and full stops around it. A pattern for it would take for ever on a long run of them. */
function withoutSigns(item: string): string {
  let [start, end] = [0, item.length];
  while (start < end && '<([{"\'«“'.includes(item.charAt(start))) start++;
  while (end > start && '>)]}"\'»”.!?'.includes(item.charAt(end - 1))) end--;
  return item.slice(start, end);
}
