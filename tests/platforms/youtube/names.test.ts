import { describe, expect, it } from 'vitest';
import {
  channelId,
  channelIdInUrl,
  handleInUrl,
  handleOf,
  namesInUrl,
  parameterOf,
  videoId,
  videoIdInUrl,
} from '@/lib/platforms/youtube/names';
import { TILDA, VIDEO } from './page-data';

describe('ids and handles', () => {
  it.each([
    [TILDA.platformId, TILDA.platformId],
    ['UCtooShort', null],
    ['HCtildaBrennkessel000001', null],
    [`${TILDA.platformId}x`, null],
    ['', null],
    [null, null],
  ])('channelId(%j)', (text, id) => {
    expect(channelId(text)).toBe(id);
  });

  it.each([
    [VIDEO, VIDEO],
    ['tilda-vid', null],
    ['tilda vid01', null],
    [null, null],
  ])('videoId(%j)', (text, id) => {
    expect(videoId(text)).toBe(id);
  });

  it.each([
    ['@tilda.brennkessel', 'tilda.brennkessel'],
    ['@Bo\u0308rte', 'B\u00f6rte'],
    ['tilda.brennkessel', null],
    ['@', null],
    ['@two words', null],
    ['@tilda@orla', null],
    [`@${'x'.repeat(101)}`, null],
    [null, null],
  ])('handleOf(%j)', (text, handle) => {
    expect(handleOf(text)).toBe(handle);
  });
});

describe('addresses', () => {
  it('tells what an address names', () => {
    expect(handleInUrl('http://www.youtube.com/@%E6%B9%AF')).toBe('湯');
    expect(handleInUrl('/@tilda.brennkessel/videos')).toBe(TILDA.handle);
    expect(handleInUrl(`/channel/${TILDA.platformId}`)).toBeNull();
    expect(channelIdInUrl(`https://www.youtube.com/channel/${TILDA.platformId}`)).toBe(TILDA.platformId);
    expect(channelIdInUrl('/@tilda.brennkessel')).toBeNull();
    expect(namesInUrl('http://www.youtube.com/c/TildaKettles').alias).toBe('TildaKettles');
    expect(namesInUrl('/user/tildakettles').alias).toBe('tildakettles');
    expect(namesInUrl('/c').alias).toBeNull();
    expect(videoIdInUrl(`/watch?v=${VIDEO}&lc=x`)).toBe(VIDEO);
    expect(videoIdInUrl(`/shorts/${VIDEO}`)).toBe(VIDEO);
    expect(videoIdInUrl('https://kettle.example/')).toBeNull();
    expect(videoIdInUrl(null)).toBeNull();
  });

  it('gives nothing for what is no address', () => {
    expect(handleInUrl('http://%')).toBeNull();
    expect(handleInUrl('/@%ff')).toBeNull();
    expect(parameterOf('http://%', 'v')).toBeNull();
  });
});

describe('parameterOf', () => {
  it.each([
    ['/watch?v=a&lc=b.c', 'lc', 'b.c'],
    ['https://www.youtube.com/watch?v=a%20b#lc=d', 'v', 'a b'],
    ['/watch?v=a', 'lc', null],
    ['/watch#x?v=a', 'v', null],
    ['/watch', 'v', null],
    ['', 'v', null],
  ])('in %s %s is %s', (url, name, value) => {
    expect(parameterOf(url, name)).toBe(value);
  });
});
