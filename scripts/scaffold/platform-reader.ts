/** The platform's `index.ts`. */
export function indexFile(id: string, label: string): string {
  return `import { UNKNOWN_STYLE } from '../numbers/style';
import type { Platform } from '../platform';
import { profileUrl } from './address';
import { ${id}Page } from './page';
import { ${id}Traits } from './traits';

/** ${label}: profiles of www.${id}.example. */
export const ${id}: Platform = {
  ...${id}Page,
  label: '${label}',
  matches: ['https://www.${id}.example/*'],
  otherHosts: ['${id}.example'],
  shortHosts: [],
  namedBy: null,
  traits: ${id}Traits,
  profileUrl,
  countStyle: () => UNKNOWN_STYLE,
};
`;
}

/** The platform's `page.ts`. */
export function pageFile(id: string, label: string): string {
  return `import { attributeOf } from '../extract/dom';
import { numberReader } from '../numbers/number-reader';
import type { PlatformPage } from '../platform';
import { addressOf } from './address';
import { readRendered } from './rendered-page';

/** What runs in ${label}'s pages. */
export const ${id}Page: PlatformPage = {
  id: '${id}',
  navigationEvents: [],
  observed: [/^https:\\/\\/www\\.${id}\\.example\\/api\\//],
  addressOf,
  languageOf: (document) => attributeOf(document.documentElement, 'lang')?.slice(0, 35) ?? null,
  numbersOf: numberReader,
  readEmbedded: () => [],
  readReply: () => [],
  readRendered,
};
`;
}

/** The platform's `address.ts`. */
export function addressFile(id: string, label: string): string {
  return `import type { Identity } from '../../model/reading';
import type { PageAddress } from '../platform';

const HOST = 'www.${id}.example';

/** What a ${label} address says of its page; null for every host but www.${id}.example. */
export function addressOf(url: string): PageAddress | null {
  const path = pathOf(url);
  if (path === null) return null;
  if (path === '/') return { kind: 'feed' };
  const [, handle] = /^\\/@([\\w.]{1,100})\\/?$/.exec(path) ?? [];
  return handle === undefined ? { kind: 'other' } : { kind: 'profile', handle, platformId: null, alias: null };
}

/** The address of a creator's profile; null where only the id is known. */
export function profileUrl({ handle }: Identity): string | null {
  return handle === null ? null : \`https://\${HOST}/@\${encodeURIComponent(handle)}\`;
}

function pathOf(url: string): string | null {
  try {
    const { protocol, hostname, pathname } = new URL(url);
    return hostname === HOST && /^https?:$/.test(protocol) ? pathname : null;
  } catch {
    return null; // no address
  }
}
`;
}

/** The platform's `selectors.ts`. */
export function selectorsFile(): string {
  return `// Where things stand on the site's pages. Write here on which day a layout was last seen.

/** The profile's handle, with "@". */
export const HANDLE = 'main [itemprop="alternateName"]';

/** The profile's name. */
export const NAME = 'main h1';

/** The profile's follower count. */
export const FOLLOWERS = 'main [itemprop="followers"]';
`;
}

/** The platform's `rendered-page.ts`. */
export function renderedFile(): string {
  return `import type { ProfileReading } from '../../model/reading';
import { blankProfile } from '../extract/blank';
import { onlyOne, textIn } from '../extract/dom';
import { shownCountFact, textFact } from '../extract/facts';
import { finding } from '../extract/findings';
import { UNKNOWN_STYLE } from '../numbers/style';
import type { Finding, PageAddress, ReadContext } from '../platform';
import { FOLLOWERS, HANDLE, NAME } from './selectors';

/** What a rendered profile says, about whom it names itself; nothing on other pages. */
export function readRendered(document: Document, address: PageAddress, context: ReadContext): Finding[] {
  const handle = textIn(onlyOne(document, HANDLE))?.replace(/^@/, '') ?? null;
  if (address.kind !== 'profile' || handle === null) return [];
  const identity = { handle, platformId: null };
  const profile: ProfileReading = {
    ...blankProfile(identity),
    name: textFact(textIn(onlyOne(document, NAME)), 'page: name'),
    followers: shownCountFact(textIn(onlyOne(document, FOLLOWERS)), UNKNOWN_STYLE, 'page: followers', context),
  };
  return [finding('rendered', { kind: 'profile', ...identity, aliases: [] }, { state: 'ok', profile })];
}
`;
}

/** The platform's `traits.ts`. */
export function traitsFile(id: string, label: string): string {
  return `import type { PlatformTraits } from '../../model/traits';
import { PUBLISHED_TIER_SCHEMES } from '../tier-schemes';

/** What scoring must know about ${label}. */
export const ${id}Traits: PlatformTraits = {
  followersNoun: 'followers',
  tiers: {
    'field-guide': [
      { id: 'nano', from: 1_000 },
      { id: 'micro', from: 10_000 },
      { id: 'macro', from: 100_000 },
      { id: 'mega', from: 1_000_000 },
    ],
    ...PUBLISHED_TIER_SCHEMES,
  },
  engagementBasis: 'followers',
};
`;
}
