import { describe, expect, it } from 'vitest';
import { historyUrl, platformOf } from '@/lib/platforms/registry';
import { addressOf } from '@/lib/platforms/socialblade/address';

const ID = 'UCtilda0000000000000brnn';
const nobody = { kind: 'profile', handle: null, platformId: null, alias: null };

describe('addressOf', () => {
  it.each([
    [`/youtube/channel/${ID}`, { platformId: ID, creatorPlatform: 'youtube' }],
    ['/youtube/handle/tilda', { handle: 'tilda', creatorPlatform: 'youtube' }],
    ['/youtube/handle/@tilda/monthly', { handle: 'tilda', creatorPlatform: 'youtube' }],
    ['/youtube/c/tilda', { alias: 'tilda', creatorPlatform: 'youtube' }],
    ['/youtube/user/tilda/realtime?x=1', { alias: 'tilda', creatorPlatform: 'youtube' }],
    ['/instagram/user/tilda.b', { handle: 'tilda.b', creatorPlatform: 'instagram' }],
    ['/tiktok/user/tilda/monthly', { handle: 'tilda', creatorPlatform: 'tiktok' }],
  ])('%s is a creator’s page', (path, names) => {
    expect(addressOf(`https://socialblade.com${path}`)).toEqual({ ...nobody, ...names });
    expect(addressOf(`https://www.socialblade.com${path}`)).toEqual({ ...nobody, ...names });
  });

  it.each([
    '/',
    '/youtube',
    '/youtube/top/100',
    '/youtube/channel/short',
    '/youtube/handle',
    '/youtube/handle/tilda/videos',
    '/twitch/user/tilda',
    '/instagram/handle/tilda',
    '/instagram/user/%',
  ])('%s is nobody’s', (path) => {
    expect(addressOf(`https://socialblade.com${path}`)).toEqual({ kind: 'other' });
  });

  it.each(['https://blog.socialblade.com/', 'https://socialblade.com.example/', 'no address'])(
    '%s is another site',
    (url) => {
      expect(addressOf(url)).toBeNull();
    },
  );
});

describe('historyUrl', () => {
  it.each([
    ['youtube', { handle: 'tilda', platformId: ID }],
    ['youtube', { handle: 'tilda', platformId: null }],
    ['instagram', { handle: 'tilda.b', platformId: '123' }],
    ['tiktok', { handle: 'tilda', platformId: null }],
  ])('%s: leads to a page that names the same creator', (platform, identity) => {
    const url = historyUrl(platform, identity) ?? '';
    expect(platformOf(url)?.addressOf(url)).toMatchObject({
      creatorPlatform: platform,
      ...(url.includes(ID) ? { platformId: ID } : { handle: identity.handle }),
    });
  });

  it('is null without the name that the site goes by', () => {
    expect(historyUrl('instagram', { handle: null, platformId: '123' })).toBeNull();
    expect(historyUrl('youtube', { handle: null, platformId: 'no id' })).toBeNull();
    expect(historyUrl('elsewhere', { handle: 'tilda', platformId: null })).toBeNull();
  });
});
