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
const detail = (data: object) => replyTo(`user/detail/?uniqueId=${TILDA.handle}`, data);
const postOf = (more: object) =>
  read(POST_URL, [replyTo('post/item_list/', { itemList: [itemData(POST, TILDA, more)] })]).posts[0];

describe('marks of paid posts', () => {
  it('adLabelVersion 2: a paid partnership', () => {
    expect(postOf({ adLabelVersion: 2 })?.paidPartnership).toMatchObject({ value: true });
  });

  it.each([
    ['no label', { adLabelVersion: 0 }],
    ['another label', { adLabelVersion: 1 }],
    ['a text', { adLabelVersion: '2' }],
    ['a shop’s label, whose author earns a commission', { adLabelVersion: 2, isECVideo: 1 }],
    ['leave to show the post as an advertisement', { adLabelVersion: undefined, adAuthorization: true, isAd: true }],
  ])('%s: nothing is said', (_, more) => {
    expect(postOf(more)?.paidPartnership).toEqual({ state: 'not-found' });
  });
});

describe('fields in another form', () => {
  it('imagePost null: a video like any other', () => {
    expect(postOf({ imagePost: null })).toMatchObject({
      kind: 'video',
      url: POST_URL,
      durationSeconds: { value: 64 },
    });
  });

  it('a photo post’s title, apart from its caption', () => {
    const images = [{}, {}];
    expect(postOf({ imagePost: { images, title: 'Nine kettles' } })?.title).toMatchObject({ value: 'Nine kettles' });
    expect(postOf({ imagePost: { images, title: '' } })?.title).toEqual({ state: 'not-shown' });
    expect(postOf({})?.title).toEqual({ state: 'not-shown' });
  });

  it('no caption: not shown, never empty', () => {
    expect(postOf({ desc: '' })?.caption).toEqual({ state: 'not-shown' });
    expect(postOf({ desc: undefined })?.caption).toEqual({ state: 'not-found' });
  });
});

describe('zeros that can’t be', () => {
  const zero = { playCount: 0, diggCount: 31 };

  it('no views and yet likes: the views are unread', () => {
    const views = (stats: object) => postOf({ stats, statsV2: undefined })?.views;
    expect(views(zero)).toEqual({ state: 'unreadable', raw: '0', source: 'data: stats.playCount' });
    expect(views({ playCount: 0, diggCount: 0 })).toMatchObject({ value: exactly(0) });
    expect(views({ playCount: 0 })).toMatchObject({ value: exactly(0) });
    expect(views({ playCount: 31, diggCount: 31 })).toMatchObject({ value: exactly(31) });
  });

  it('an author without posts who published this one: none of their counts is believed', () => {
    const nothing = { followerCount: 0, followingCount: 0, heart: 0, heartCount: 0, videoCount: 0 };
    const item = itemData(POST, TILDA, { authorStats: nothing, authorStatsV2: undefined });
    const { profile, posts } = read(POST_URL, [replyTo('related/item_list/', { itemList: [item] })]);
    expect(profile).toMatchObject({ handle: TILDA.handle, name: { value: TILDA.name } });
    for (const key of ['followers', 'following', 'postCount', 'totalLikes'] as const) {
      expect(profile?.[key]).toEqual({ state: 'not-found' });
    }
    expect(posts).toMatchObject([{ comments: { value: exactly(158) } }]);
  });
});

describe('private accounts', () => {
  const closed = userData(TILDA, { privateAccount: true, secret: true });
  const stats = {
    stats: { ...PROFILE_STATS.stats, videoCount: 0 },
    statsV2: { ...PROFILE_STATS.statsV2, videoCount: '0' },
  };

  it('0 posts is what strangers are told, whatever there are', () => {
    const { state, profile } = read(PROFILE_URL, [detail(detailData({ user: closed, ...stats }))]);
    expect(state).toBe('private');
    expect(profile).toMatchObject({ postCount: { state: 'not-shown' }, followers: { value: exactly(642_318) } });
    const open = read(PROFILE_URL, [detail(detailData(stats))]).profile;
    expect(open?.postCount).toMatchObject({ value: exactly(0) });
  });

  it('those who may see the posts are told their number', () => {
    const { profile } = read(PROFILE_URL, [detail(detailData({ user: closed }))]);
    expect(profile?.postCount).toMatchObject({ value: exactly(19) });
  });

  it('the code beside a user tells it, too', () => {
    const data = { ...detailData(stats), statusCode: 10222, statusMsg: 'kettle' };
    expect(read(PROFILE_URL, [detail(data)])).toMatchObject({
      state: 'private',
      profile: { handle: TILDA.handle, postCount: { state: 'not-shown' } },
    });
    expect(read(PROFILE_URL, [], embedded({ 'webapp.user-detail': data })).state).toBe('private');
  });
});

describe('codes in place of what was asked for', () => {
  it.each([
    [10202, 'unavailable'],
    ['10221', 'unavailable'],
    [209002, 'login-wall'],
  ])('of a user: %s is %s', (statusCode, state) => {
    expect(read(PROFILE_URL, [detail({ statusCode, userInfo: {} })])).toMatchObject({ state, profile: null });
  });

  it('in the other spelling, which replies have beside the one or alone', () => {
    expect(read(PROFILE_URL, [detail({ status_code: 10221, userInfo: {} })]).state).toBe('unavailable');
    expect(read(PROFILE_URL, [detail({ ...detailData(), status_code: 0, status_msg: '' })]).state).toBe('ok');
    const replies = [replyTo(`item/detail/?itemId=${POST}`, { status_code: 10204, status_msg: 'status_self_see' })];
    expect(read(POST_URL, replies).state).toBe('private');
  });

  it.each([
    ['item_privacy_authorization&status_self_see', 'private'],
    ['cross_border_violation', 'unavailable'],
    [undefined, 'unavailable'],
  ])('of a post: 10204 with %s is %s', (statusMsg, state) => {
    const withheld = { statusCode: 10204, statusMsg, itemInfo: {} };
    expect(read(POST_URL, [], embedded({ 'webapp.video-detail': withheld })).state).toBe(state);
  });
});

describe('one post by itself', () => {
  const itemDetail = { itemInfo: { itemStruct: itemData() }, statusCode: 0, statusMsg: '' };

  it('a reply with its details', () => {
    const replies = [replyTo(`item/detail/?itemId=${POST}`, itemDetail)];
    expect(read(POST_URL, replies)).toMatchObject({ state: 'ok', posts: [{ id: POST, comments: { raw: '158' } }] });
    expect(read(`https://www.tiktok.com/@${ORLA.handle}/video/${OTHER_POST}`, replies).posts).toEqual([]);
  });

  it('a reply that it is withheld: said of the post that was asked for alone', () => {
    const replies = [replyTo(`item/detail/?itemId=${POST}`, { statusCode: 10216, itemInfo: {} })];
    expect(read(POST_URL, replies)).toMatchObject({ state: 'private', posts: [] });
    expect(read(`${PROFILE_URL}/video/${OTHER_POST}`, replies).state).toBe('still-loading');
    expect(read(PROFILE_URL, replies).state).toBe('still-loading');
  });

  it('kept for grown-ups: said of the post that the details name, unless they are all there', () => {
    const kept = { id: POST, isContentClassified: true, ContentClassificationReason: 209007 };
    const video = (itemStruct: object) =>
      embedded({ 'webapp.video-detail': { statusCode: 0, itemInfo: { itemStruct } } });
    expect(read(POST_URL, [], video(kept))).toMatchObject({ state: 'age-gated', profile: null, posts: [] });
    expect(read(POST_URL, [], video(itemData(POST, TILDA, kept)))).toMatchObject({
      state: 'ok',
      posts: [{ id: POST }],
    });
    expect(read(`${PROFILE_URL}/video/${OTHER_POST}`, [], video(kept)).state).toBe('still-loading');
    expect(read(POST_URL, [], video({ ...kept, isContentClassified: false })).state).toBe('still-loading');
  });

  it('the data of documents for phones', () => {
    const phone = embedded({ 'webapp.reflow.video.detail': itemDetail });
    expect(read(POST_URL, [], phone)).toMatchObject({ state: 'ok', posts: [{ id: POST, saves: { raw: '1869' } }] });
  });
});

describe('lists of other requests', () => {
  const list = { itemList: [itemData(), itemData(OTHER_POST, ORLA)], hasMorePrevious: true };

  it.each([
    'creator/item_list/?secUid=x',
    'related/item_list/?itemID=1',
    'collection/item_list/?collectionId=1',
    'mix/item_list/?mixId=1',
    'music/item_list/?musicID=1',
    'challenge/item_list/newtab/?challengeID=1',
    'explore/item_list/?categoryType=1',
  ])('%s: every post by its own author', (path) => {
    expect(read(PROFILE_URL, [replyTo(path, list)]).posts.map(({ id }) => id)).toEqual([POST]);
    expect(read(POST_URL, [replyTo(path, list)]).posts.map(({ id }) => id)).toEqual([POST]);
  });

  it('lists and details from the host for the United States', () => {
    const reply = (path: string, data: object) => ({
      url: `https://us.tiktok.com/api/${path}`,
      body: JSON.stringify(data),
    });
    const replies = [reply('user/detail/?uniqueId=x', detailData()), reply('post/item_list/', list)];
    expect(read(PROFILE_URL, replies)).toMatchObject({ profile: { platformId: TILDA.id }, posts: [{ id: POST }] });
  });

  it('creator/item_list without a body says throttled, as the other list of a creator’s posts', () => {
    expect(read(PROFILE_URL, [replyTo('creator/item_list/?secUid=x', '')]).state).toBe('throttled');
  });

  it('explore and tag pages show what their lists hold; lists beside a post belong to no feed', () => {
    const feed = (address: string, path: string) =>
      read(`https://www.tiktok.com/${address}`, [replyTo(path, list)]).posts.map(({ id }) => id);
    expect(feed('explore', 'explore/item_list/')).toEqual([POST, OTHER_POST]);
    expect(feed('tag/kettle', 'challenge/item_list/')).toEqual([POST, OTHER_POST]);
    expect(feed('foryou', 'related/item_list/')).toEqual([]);
  });
});
