import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, handleOf, mediaIdOf, postPath, profilePath, shortcodeOf } from '@/lib/platforms/instagram/names';
import { SOUP } from './page-data';

describe('shortcodes', () => {
  it('are another writing of the media id', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 56n, max: 2n ** 63n }), (id) => {
        const code = codeOf(String(id));
        expect(code === null ? null : mediaIdOf(code)).toBe(id);
      }),
    );
    expect(mediaIdOf(SOUP.code)).toBe(BigInt(SOUP.pk));
  });

  it('of private accounts begin with the id, those of the first years say nothing', () => {
    expect(mediaIdOf(`${SOUP.code}abcdefghijklmnopqrstuvwxyz12`)).toBe(BigInt(SOUP.pk));
    expect(mediaIdOf('BXsFz')).toBeNull();
    for (const none of [null, '', '12', 'x', '9'.repeat(26)]) expect(codeOf(none)).toBeNull();
    for (const none of [null, 7, '', 'a b', 'abc', 'x'.repeat(61)]) expect(shortcodeOf(none)).toBeNull();
  });
});

describe('addresses', () => {
  it('name posts with or without their owner', () => {
    expect(postPath('/tilda.b/reel/DYabc_-1234/')).toEqual({
      handle: 'tilda.b',
      code: 'DYabc_-1234',
      isReel: true,
      rest: [],
    });
    expect(postPath('https://www.instagram.com/p/DYabc_-1234/c/18/r/19/?x=1')).toEqual({
      handle: null,
      code: 'DYabc_-1234',
      isReel: false,
      rest: ['c', '18', 'r', '19'],
    });
    for (const none of [
      null,
      '',
      '/p/',
      '//p/DYabc_-1234/',
      'https://evil.example/p/DYabc_-1234/',
      '/explore/p/DYabc_-1234/',
      'p/DYabc_-1234/',
    ]) {
      expect(postPath(none), String(none)).toBeNull();
    }
  });

  it('name profiles only by the handle alone', () => {
    expect(profilePath('/tilda.b/?hl=de')).toBe('tilda.b');
    for (const none of ['/', '#', '/explore/', '/tilda.b/followers/', '/a b/', null])
      expect(profilePath(none)).toBeNull();
  });

  it('handles are letters, digits, points and underscores', () => {
    for (const handle of ['tilda.b', '_x_', '65', 'X'.repeat(30)]) expect(handleOf(handle)).toBe(handle);
    for (const none of ['', 'ä', 'a-b', '@a', 'Reels', 'X'.repeat(31), 5, null]) expect(handleOf(none)).toBeNull();
  });
});
