/** The test of the platform's addresses. */
export function addressTestFile(id: string): string {
  return `import { describe, expect, it } from 'vitest';
import { addressOf, profileUrl } from '@/lib/platforms/${id}/address';

const HOME = 'https://www.${id}.example';

describe('addressOf', () => {
  it.each([
    ['/', { kind: 'feed' }],
    ['/@tilda.brennkessel', { kind: 'profile', handle: 'tilda.brennkessel', platformId: null, alias: null }],
    ['/about', { kind: 'other' }],
  ])('%s', (path, address) => {
    expect(addressOf(HOME + path)).toEqual(address);
  });

  it.each(['https://elsewhere.example/@tilda', 'ftp://www.${id}.example/@tilda', 'no address', ''])(
    'knows nothing of %s',
    (url) => {
      expect(addressOf(url)).toBeNull();
    },
  );
});

describe('profileUrl', () => {
  it('leads back to the profile', () => {
    const url = profileUrl({ handle: 'tilda', platformId: null });
    expect(addressOf(url ?? '')).toMatchObject({ kind: 'profile', handle: 'tilda' });
  });

  it('is none without a handle', () => {
    expect(profileUrl({ handle: null, platformId: '1' })).toBeNull();
  });
});
`;
}

/** The test of the platform's reader: on its simulated site, and where something is missing. */
export function renderedTestFile(id: string): string {
  return `// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ${id} } from '@/lib/platforms/${id}';
import { readPage } from '@/lib/platforms/read-page';
import { ${id}Site } from '../../sites/${id}';
import { AT } from '../../support/read-context';

const site = ${id}Site({ now: AT });

function read(url: string, html: string) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readPage(${id}, { url, document, replies: [], capturedAt: AT });
}

function pageOf(url: string): string {
  return String(site.respond({ url, method: 'GET', postData: null, resourceType: 'document' })?.body);
}

describe('a profile', () => {
  it.each(site.profiles)('of $handle is read as it truly is', ({ profileUrl, handle, name, followers }) => {
    const { state, profile } = read(profileUrl, pageOf(profileUrl));
    expect(state).toBe('ok');
    expect(profile).toMatchObject({ handle, name: { state: 'read', value: name } });
    const count = profile?.followers;
    if (count?.state !== 'read') throw new Error('the followers were not read');
    expect(count.value.low).toBeLessThanOrEqual(followers ?? Number.NaN);
    expect(count.value.high).toBeGreaterThanOrEqual(followers ?? Number.NaN);
  });

  it('without its count has none, never 0', () => {
    const [creator] = site.profiles;
    const url = creator?.profileUrl ?? '';
    const { profile } = read(url, pageOf(url).replaceAll('itemprop="followers"', 'itemprop="other"'));
    expect(profile?.followers).toEqual({ state: 'not-found' });
  });

  it('that shows another creator than its address gives nobody’s numbers', () => {
    const [first, second] = site.profiles;
    expect(read(first?.profileUrl ?? '', pageOf(second?.profileUrl ?? '')).profile).toBeNull();
  });
});
`;
}

/** The simulated site: two invented creators, one of whom has next to no followers. */
export function siteFile(id: string, label: string): string {
  return `import type { CreatorTruth, SimulatedSite, SiteOptions, SiteReply, SiteRequest } from '../site';

const HOST = 'www.${id}.example';

/** A site of which some profiles can be read, but no posts yet. */
export interface ${label}Site extends SimulatedSite {
  profiles: readonly CreatorTruth[];
}

/**
 * A site of invented creators at ${label}'s addresses. All that it shows is the same at any time. They stand in \`creators\`,
 * whom the demo and the end-to-end tests visit, once they have posts that can be read.
 */
export function ${id}Site(_options: SiteOptions): ${label}Site {
  const profiles = [
    creator({ handle: 'osric.fennimore', name: 'Osric Fennimore', followers: 20_400, case: 'ordinary' }),
    creator({ handle: 'petra.quillhaven', name: 'Petra Quillhaven', followers: 7, case: 'tiny' }),
  ];

  function respond({ url, method }: SiteRequest): SiteReply | null {
    const { protocol, hostname, pathname } = new URL(url);
    if (protocol !== 'https:' || hostname !== HOST || method !== 'GET') return null;
    if (pathname === '/') return page('<h1>${label}</h1>');
    const found = profiles.find(({ handle }) => pathname === \`/@\${handle}\`);
    return found ? page(profileOf(found)) : { ...page('<h1>Nobody here</h1>'), status: 404 };
  }

  return { id: '${id}', hosts: [HOST], start: \`https://\${HOST}/\`, creators: [], profiles, respond };
}

function creator(truth: Pick<CreatorTruth, 'handle' | 'name' | 'followers' | 'case'>): CreatorTruth {
  return {
    ...truth,
    platform: '${id}',
    platformId: null,
    profileUrl: \`https://\${HOST}/@\${truth.handle}\`,
    isVerified: false,
    bio: '',
    links: [],
    expectedState: 'ok',
    videos: [],
  };
}

function profileOf({ handle, name, followers }: CreatorTruth): string {
  return \`<h1>\${name}</h1><p itemprop="alternateName">@\${handle}</p><p itemprop="followers">\${followers}</p>\`;
}

function page(main: string): SiteReply {
  const body = \`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${label}</title>
<link rel="icon" href="data:,"></head><body><main>\${main}</main></body></html>\`;
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
`;
}
