import { describe, expect, it } from 'vitest';
import { OBSERVED } from '@/lib/platforms/tiktok/observed';

const isObserved = (url: string) => OBSERVED.some((pattern) => pattern.test(url));

describe('observed requests', () => {
  it.each([
    'post/item_list/?secUid=x',
    'comment/list/?aweme_id=1',
    'comment/list/reply/?item_id=1',
    'user/detail/?uniqueId=x',
    'repost/item_list/',
    'favorite/item_list/',
    'search/general/full/?keyword=x',
    'preload/item_list/',
    'recommend/item_list/',
    'creator/item_list/?secUid=x',
    'challenge/item_list/newtab/',
    'explore/item_list?count=16',
    'item/detail/?itemId=1',
  ])('%s', (path) => {
    expect(isObserved(`https://www.tiktok.com/api/${path}`)).toBe(true);
  });

  it('of the host for the United States, too', () => {
    expect(isObserved('https://us.tiktok.com/api/post/item_list/?secUid=x')).toBe(true);
    expect(isObserved('https://us.tiktok.com/api/item/detail/?itemId=1')).toBe(true);
    expect(isObserved('https://us.tiktok.com/api/im/list/')).toBe(false);
  });

  it.each([
    'https://www.tiktok.com/passport/web/account/info/',
    'https://www.tiktok.com/api/im/list/',
    'https://www.tiktok.com/api/music/detail/',
    'https://www.tiktok.com/api/item/details/',
    'https://mon.tiktok.com/api/post/item_list/',
    'https://kettle.example/?https://www.tiktok.com/api/post/item_list/',
  ])('not %s', (url) => {
    expect(isObserved(url)).toBe(false);
  });
});
