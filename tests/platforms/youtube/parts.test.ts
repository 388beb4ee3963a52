import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Finding, PageReaders } from '@/lib/platforms/platform';
import { contextOf } from '@/lib/platforms/read-page';
import { youtube } from '@/lib/platforms/youtube';
import { youtubeBase } from '@/lib/platforms/youtube/base';
import { channelPart } from '@/lib/platforms/youtube/channel-part';
import { youtubePage } from '@/lib/platforms/youtube/page';
import { postPart } from '@/lib/platforms/youtube/post-part';
import { youtubeSite } from '../../sites/youtube';
import { html, NOW, ORIGIN, post } from '../../sites/youtube/probe';

const PARTS: Readonly<Record<string, PageReaders>> = { channel: channelPart, post: postPart };

const site = youtubeSite({ now: NOW, language: 'en' });
const context = contextOf(youtube, { url: ORIGIN, document: null, replies: [], capturedAt: NOW, language: 'en' });

const documents = new Map<string, Document>();

/** A page of the site. Readers change nothing in it, so each is made once. */
function documentAt(url: string): Document {
  const document = documents.get(url) ?? parseHTML(html(site, url)).document;
  documents.set(url, document);
  return document;
}

/** All that readers find in a document at an address. */
function foundBy({ readEmbedded, readRendered }: PageReaders, url: string): Finding[] {
  const document = documentAt(url);
  const embedded = readEmbedded(document, context);
  const address = youtubePage.addressOf(url) ?? { kind: 'other' };
  return [...embedded, ...readRendered(document, address, context, embedded)];
}

const channels = site.creators.flatMap(({ profileUrl }) =>
  ['', '/videos', '/shorts', '/streams'].map((tab) => profileUrl + tab),
);
const posts = site.creators.flatMap(({ videos }) => videos.slice(0, 2).map(({ url }) => url));
const search = `${ORIGIN}/results?search_query=kettle`;

describe('a part of the reader', () => {
  it('reads pages of its kinds as the whole reader does', () => {
    expect(posts.length).toBeGreaterThan(10);
    for (const url of [...channels, ...posts, search]) {
      const address = youtubePage.addressOf(url);
      const name = address === null ? null : youtubeBase.partAt?.(address);
      const part = PARTS[name ?? ''];
      expect(part, url).toBeDefined();
      if (part) expect(foundBy(part, url), url).toEqual(foundBy(youtubePage, url));
    }
  });

  it('finds no channel and no video on pages of the other kind', () => {
    const says = (found: readonly Finding[]) =>
      found.filter(({ profile, posts }) => profile !== null || posts.length > 0);
    for (const url of posts) expect(says(foundBy(channelPart, url)), url).toEqual([]);
    for (const url of channels) expect(says(foundBy(postPart, url)), url).toEqual([]);
  });

  it('reads the replies of its requests as the whole reader does', () => {
    const ids = site.creators.flatMap(({ videos }) => videos.slice(0, 1).map(({ id }) => id));
    const requests = [
      ...ids.flatMap((videoId) => [['next', { videoId }] as const, ['player', { videoId }] as const]),
      ...site.creators.map(({ platformId }) => ['browse', { browseId: platformId }] as const),
      ['search', { query: 'kettle' }] as const,
    ];
    let said = 0;
    for (const [name, request] of requests) {
      const url = `${ORIGIN}/youtubei/v1/${name}?prettyPrint=false`;
      const reply = { url, body: JSON.stringify(post(site, name, request).data) };
      const found = youtubePage.readReply(reply, context);
      expect(PARTS[youtubeBase.partOfReply?.(url) ?? '']?.readReply(reply, context), name).toEqual(found);
      said += found.length;
    }
    expect(said).toBeGreaterThan(ids.length);
  });

  it('is named for every address that it is given at load, and none besides', () => {
    const named = (youtube.parts ?? []).map(({ name }) => name);
    expect(named).toEqual(Object.keys(PARTS));
    for (const url of [`${ORIGIN}/`, `${ORIGIN}/feed/trending`, `${ORIGIN}/gaming`]) {
      const address = youtubePage.addressOf(url);
      expect(address && youtubeBase.partAt?.(address), url).toBeNull();
    }
  });
});
