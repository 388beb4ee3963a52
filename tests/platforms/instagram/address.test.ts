import { describe, expect, it } from 'vitest';
import { addressOf, postUrl, profileUrl } from '@/lib/platforms/instagram/address';

const ORIGIN = 'https://www.instagram.com';
const profile = { kind: 'profile', handle: 'tilda.b', platformId: null, alias: null };
const post = { kind: 'post', postId: 'DYabc_-1234' };

describe('addressOf', () => {
  it.each<[path: string, expected: object]>([
    ['/tilda.b/', profile],
    ['/tilda.b', profile],
    ['/tilda.b/reels/', profile],
    ['/tilda.b/tagged/?hl=de#top', profile],
    ['/tilda.b/followers/', profile],
    ['/p/DYabc_-1234/', post],
    ['/reel/DYabc_-1234/', post],
    ['/reels/DYabc_-1234/', post],
    ['/tv/DYabc_-1234/', post],
    ['/tilda.b/p/DYabc_-1234/', post],
    ['/tilda.b/reel/DYabc_-1234/?igsh=x', post],
    ['/p/DYabc_-1234/c/18000000000000001/', post],
    ['/', { kind: 'feed' }],
    ['/?hl=ja', { kind: 'feed' }],
    ['/explore/', { kind: 'feed' }],
    ['/reels/', { kind: 'feed' }],
    ['/reels/audio/1234567890/', { kind: 'feed' }],
    ['/explore/search/keyword/?q=soup', { kind: 'search' }],
    ['/explore/tags/soup/', { kind: 'search' }],
    ['/popular/soup/', { kind: 'search' }],
    ...[
      'stories/tilda.b',
      'accounts/login',
      'direct/inbox',
      'about',
      'legal/terms',
      'share/reel/BAabc_-123',
      'share/p/_abc-1234',
      'share/_abc-1234',
      's/aGlnaGxpZ2h0OjE4',
      'oauth/authorize',
      'lite',
      'web/x',
      'p',
      'Accounts',
      'a b',
      '%E0',
    ].map((path) => [`/${path}/`, { kind: 'other' }] satisfies [string, object]),
    [`/${'x'.repeat(31)}/`, { kind: 'other' }],
  ])('%s', (path, expected) => {
    expect(addressOf(ORIGIN + path)).toEqual(expected);
  });

  it.each([
    'https://instagram.com/tilda.b/',
    'https://help.instagram.com/',
    'https://www.instagram.com.evil.example/',
    'ftp://www.instagram.com/',
    '',
    '//',
    'tilda',
  ])('%s is another’s', (url) => {
    expect(addressOf(url)).toBeNull();
  });
});

it('addresses lead back to where they came from', () => {
  expect(profileUrl({ handle: 'tilda.b', platformId: null })).toBe(`${ORIGIN}/tilda.b/`);
  expect(profileUrl({ handle: null, platformId: '1' })).toBeNull();
  for (const kind of ['photo', 'short']) expect(addressOf(postUrl('DYabc_-1234', kind))).toEqual(post);
});
