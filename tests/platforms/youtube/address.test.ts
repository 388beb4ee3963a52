import { describe, expect, it } from 'vitest';
import { addressOf, postUrl, profileUrl } from '@/lib/platforms/youtube/address';
import { TILDA, VIDEO } from './page-data';

const profile = (known: object) => ({ kind: 'profile', handle: null, platformId: null, alias: null, ...known });
const tilda = profile({ handle: TILDA.handle });

describe('addressOf', () => {
  it.each([
    ['https://www.youtube.com/@tilda.brennkessel', tilda],
    ['https://www.youtube.com/@tilda.brennkessel/', tilda],
    ['https://www.youtube.com/@tilda.brennkessel/videos', tilda],
    ['https://www.youtube.com/@tilda.brennkessel/shorts?view=0', tilda],
    ['https://www.youtube.com/@tilda.brennkessel/search?query=tea#top', tilda],
    ['https://www.youtube.com/%40tilda.brennkessel', tilda],
    ['https://www.youtube.com/@%E6%B9%AF%E6%B2%B8%E3%81%8B%E3%81%97/videos', profile({ handle: '湯沸かし' })],
    ['https://www.youtube.com/@湯沸かし', profile({ handle: '湯沸かし' })],
    ['https://www.youtube.com/@Bo%CC%88rte', profile({ handle: 'B\u00f6rte' })],
    [`https://www.youtube.com/channel/${TILDA.platformId}/videos`, profile({ platformId: TILDA.platformId })],
    ['https://www.youtube.com/channel/no-such-id', profile({ platformId: 'no-such-id' })],
    ['https://www.youtube.com/c/TildaKettles/videos', profile({ alias: 'TildaKettles' })],
    ['https://www.youtube.com/user/tildakettles', profile({ alias: 'tildakettles' })],
    [`https://www.youtube.com/watch?v=${VIDEO}&list=PLx&t=9s`, { kind: 'post', postId: VIDEO }],
    [`https://www.youtube.com/watch?app=desktop&v=${VIDEO}`, { kind: 'post', postId: VIDEO }],
    [`https://www.youtube.com/shorts/${VIDEO}`, { kind: 'post', postId: VIDEO }],
    [`https://www.youtube.com/live/${VIDEO}?si=x`, { kind: 'post', postId: VIDEO }],
    ['https://www.youtube.com/results?search_query=%40tilda', { kind: 'search' }],
    ['https://www.youtube.com/', { kind: 'feed' }],
    ['https://www.youtube.com', { kind: 'feed' }],
    ['https://www.youtube.com/feed/subscriptions', { kind: 'feed' }],
    ['https://www.youtube.com/shorts', { kind: 'feed' }],
    ['https://www.youtube.com/watch', { kind: 'other' }],
    ['https://www.youtube.com/watch?v=short', { kind: 'other' }],
    ['https://www.youtube.com/live', { kind: 'other' }],
    ['https://www.youtube.com/channel', { kind: 'other' }],
    ['https://www.youtube.com/@', { kind: 'other' }],
    ['https://www.youtube.com/@%ff', { kind: 'other' }],
    ['https://www.youtube.com/@a%2Fb', { kind: 'other' }],
    [`https://www.youtube.com/@${'x'.repeat(5_000)}`, { kind: 'other' }],
    ['https://www.youtube.com/playlist?list=PLx', { kind: 'other' }],
    ['https://www.youtube.com/hashtag/tea', { kind: 'other' }],
    [`https://www.youtube.com/embed/${VIDEO}`, { kind: 'other' }],
    ['https://www.youtube.com/about', { kind: 'other' }],
  ])('%s', (url, address) => {
    expect(addressOf(url)).toEqual(address);
  });

  it.each([
    'https://m.youtube.com/@tilda.brennkessel',
    'https://music.youtube.com/channel/UCtildaBrennkessel000001',
    'https://studio.youtube.com/channel/UCtildaBrennkessel000001',
    'https://www.youtube.com.kettle.example/@tilda.brennkessel',
    'https://kettle.example/https://www.youtube.com/@tilda.brennkessel',
    'https://youtu.be/tilda-vid01',
    'ftp://www.youtube.com/@tilda.brennkessel',
    'javascript:alert(1)',
    'www.youtube.com/@tilda.brennkessel',
    '',
  ])('%s is not a page of this platform', (url) => {
    expect(addressOf(url)).toBeNull();
  });
});

describe('profileUrl', () => {
  it.each([
    [{ handle: TILDA.handle, platformId: TILDA.platformId }, 'https://www.youtube.com/@tilda.brennkessel'],
    [{ handle: '湯沸かし', platformId: null }, 'https://www.youtube.com/@%E6%B9%AF%E6%B2%B8%E3%81%8B%E3%81%97'],
    [{ handle: null, platformId: TILDA.platformId }, `https://www.youtube.com/channel/${TILDA.platformId}`],
    [{ handle: null, platformId: null }, null],
  ])('%j', (identity, url) => {
    expect(profileUrl(identity)).toBe(url);
  });

  it('leads back to the same handle', () => {
    expect(addressOf(profileUrl({ handle: '湯沸かし', platformId: null }) ?? '')).toEqual(
      profile({ handle: '湯沸かし' }),
    );
  });
});

describe('postUrl', () => {
  it.each([
    ['short', `https://www.youtube.com/shorts/${VIDEO}`],
    ['video', `https://www.youtube.com/watch?v=${VIDEO}`],
    ['live', `https://www.youtube.com/watch?v=${VIDEO}`],
  ])('%s', (kind, url) => {
    expect(postUrl(VIDEO, kind)).toBe(url);
  });
});
