import { describe, expect, it } from 'vitest';
import { exactly } from '@/lib/model/facts';
import {
  detailData,
  embeddedText,
  itemData,
  ORLA,
  OTHER_POST,
  POST,
  POST_URL,
  PROFILE_STATS,
  PROFILE_URL,
  replyTo,
  TILDA,
  userData,
} from './page-data';
import { documentOf } from './page-html';
import { read } from './read';

const embedded = (scopes: object) => documentOf('<div id="app"></div>', { embedded: embeddedText(scopes) });

describe('other carriers', () => {
  it('the state of older documents: authors by handle alone', () => {
    const legacy = JSON.stringify({
      AppContext: { user: { uniqueId: 'viewer.nobody.keeps' } },
      UserModule: {
        users: { [TILDA.handle]: userData(), [ORLA.handle]: userData(ORLA) },
        stats: { [TILDA.handle]: PROFILE_STATS.stats },
      },
      ItemModule: { [POST]: itemData(POST, TILDA, { author: TILDA.handle, statsV2: undefined }) },
    });
    const { profile, posts: found } = read(PROFILE_URL, [], documentOf('', { legacy }));
    expect(profile).toMatchObject({ platformId: TILDA.id, followers: { value: { low: 642_250, high: 642_349 } } });
    expect(found).toMatchObject([{ id: POST, shares: { value: exactly(3_472) } }]);
  });

  it('an item of older documents names its author beside it', () => {
    const beside = { author: TILDA.handle, authorId: TILDA.id, nickname: TILDA.name, statsV2: undefined };
    const legacy = JSON.stringify({ ItemModule: { [POST]: itemData(POST, TILDA, beside) } });
    const { profile } = read(POST_URL, [], documentOf('', { legacy }));
    expect(profile).toMatchObject({ handle: TILDA.handle, platformId: TILDA.id, name: { value: TILDA.name } });
  });

  it('searches: every post by its own author, and no profile', () => {
    const url = 'https://www.tiktok.com/search?q=kettle';
    const replies = [
      replyTo('search/general/full/', {
        data: [
          { type: 1, item: itemData() },
          { type: 4, user_list: [{}] },
        ],
      }),
      replyTo('search/item/full/', { item_list: [itemData(OTHER_POST, ORLA)] }),
      replyTo('recommend/item_list/', { itemList: [itemData('7300000000000000666', ORLA)] }),
    ];
    const reading = read(url, replies);
    expect(reading).toMatchObject({ pageKind: 'search', state: 'ok', profile: null });
    expect(reading.posts.map(({ id, author }) => [id, author.handle])).toEqual([
      [POST, TILDA.handle],
      [OTHER_POST, ORLA.handle],
    ]);
  });

  it('feeds are nobody’s: every post by its own author, and nothing of a search before', () => {
    const document = embedded({ 'webapp.updated-items': [itemData()], 'webapp.user-detail': detailData() });
    const replies = [
      replyTo('recommend/item_list/', { itemList: [itemData(OTHER_POST, ORLA)] }),
      replyTo('search/item/full/', { item_list: [itemData('7300000000000000666', ORLA)] }),
      replyTo('preload/item_list/', { itemList: [itemData('7300000000000000777', ORLA)] }),
    ];
    const reading = read('https://www.tiktok.com/foryou', replies, document);
    expect(reading).toMatchObject({ pageKind: 'feed', state: 'ok', profile: null });
    expect(reading.posts.map(({ id }) => id).sort()).toEqual([POST, OTHER_POST]);
    expect(read('https://www.tiktok.com/discover', [], embedded({})).state).toBe('not-a-creator-page');
  });

  it('For You items in a document are their authors’', () => {
    const document = embedded({ 'webapp.updated-items': [itemData(), itemData(OTHER_POST, ORLA)] });
    expect(read(PROFILE_URL, [], document).posts.map(({ id }) => id)).toEqual([POST]);
  });

  it.each(['live/detail/', 'im/item_detail/', 'user/settings/', 'comment/publish/'])('%s is not read', (path) => {
    expect(read(POST_URL, [replyTo(path, { itemList: [itemData()], ...detailData() })])).toMatchObject({
      posts: [],
      profile: null,
    });
  });
});
