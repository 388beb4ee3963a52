import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import {
  commentData,
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
import { documentOf, feedHtml, profileHtml, tileHtml } from './page-html';
import { read } from './read';

const detail = (data: object = detailData()) => replyTo('user/detail/?uniqueId=tilda.brennkessel', data);
const embedded = (scopes: object) => documentOf('<div id="app"></div>', { embedded: embeddedText(scopes) });
const posts = (...items: object[]) => replyTo('post/item_list/?count=16', { itemList: items, hasMore: false });

describe('traps of a profile', () => {
  it('stats before statsV2: the exact number wins over the rounded one', () => {
    const { profile } = read(PROFILE_URL, [], embedded({ 'webapp.user-detail': detailData() }));
    expect(profile?.followers).toMatchObject({ value: exactly(642_318), raw: '642318' });
    expect(profile && readValue(profile.totalLikes)).toEqual(exactly(5_127_349));
  });

  it('stats alone (2024): an interval, as the site rounds', () => {
    const { profile } = read(PROFILE_URL, [detail(detailData({ statsV2: undefined }))]);
    expect(profile?.followers).toMatchObject({ value: { low: 642_250, high: 642_349 } });
    expect(profile?.following).toMatchObject({ value: exactly(81) });
  });

  it('overflow of 32 bits: never negative', () => {
    const stats = { ...PROFILE_STATS.stats, heart: 2_700_000_000, heartCount: -1_549_648_692 };
    const statsV2 = { ...PROFILE_STATS.statsV2, heart: '2745318604', heartCount: '2745318604' };
    const hearts = (more: object) => {
      const { profile } = read(PROFILE_URL, [detail(detailData({ ...more }))]);
      return profile && readValue(profile.totalLikes);
    };
    expect(hearts({ stats, statsV2 })).toEqual(exactly(2_745_318_604));
    expect(hearts({ stats, statsV2: undefined })).toEqual({ low: 2_650_000_000, high: 2_749_999_999 });
    expect(hearts({ stats: { ...stats, heart: undefined }, statsV2: undefined })).toBeNull();
  });

  it('title attribute: the label is no number', () => {
    const body = profileHtml({ labels: ['12 Following', '9.9M Followers', '5 Likes'] });
    expect(read(PROFILE_URL, [], documentOf(body)).profile?.followers).toMatchObject({ raw: '642.3K' });
  });

  it.each([
    ['2025-12', { title: TILDA.handle, subtitle: TILDA.name }],
    ['2026-05', { title: TILDA.name, subtitle: TILDA.handle }],
  ])('handle and name swapped: layout of %s', (_, header) => {
    const { profile } = read(PROFILE_URL, [], documentOf(profileHtml(header)));
    expect(profile).toMatchObject({ handle: TILDA.handle, name: { value: TILDA.name } });
  });

  it('a header that names somebody else gives nothing', () => {
    const body = profileHtml({ title: ORLA.handle, subtitle: ORLA.name });
    expect(read(PROFILE_URL, [], documentOf(body))).toMatchObject({ profile: null, posts: [], state: 'still-loading' });
  });

  it('a name that is another person’s handle: a tile proves whose page it is, and without one nothing does', () => {
    const header = { title: ORLA.handle, subtitle: TILDA.handle };
    const hers = documentOf(profileHtml(header, [tileHtml(OTHER_POST, ORLA)]));
    expect(read(PROFILE_URL, [], hers).profile).toBeNull();
    expect(read(`https://www.tiktok.com/@${ORLA.handle}`, [], hers).profile).toMatchObject({
      handle: ORLA.handle,
      name: { value: TILDA.handle },
    });
    expect(read(PROFILE_URL, [], documentOf(profileHtml(header, []))).profile).toBeNull();
  });

  it('suggested accounts: their follower texts are not the profile’s', () => {
    const body = profileHtml().replace('data-e2e="followers-count"', '');
    expect(read(PROFILE_URL, [], documentOf(body)).profile?.followers).toEqual({ state: 'not-found' });
  });

  it('likes-count of a profile: all hearts, never the likes of a post', () => {
    const reading = read(PROFILE_URL, [], documentOf(profileHtml()));
    expect(reading.profile?.totalLikes).toMatchObject({ raw: '5.1M' });
    expect(reading.posts.map(({ likes }) => likes.state)).toEqual(['not-shown', 'not-shown']);
  });

  it('views missing in the grid: not found, with the tile kept', () => {
    const reading = read(PROFILE_URL, [], documentOf(profileHtml()));
    expect(reading.posts.map(({ id }) => id)).toEqual([POST, OTHER_POST]);
    expect(reading.posts.map(({ views }) => views.state)).toEqual(['read', 'not-found']);
  });

  it('a badge on a tile: pinned by the one English word, and no other badge says anything', () => {
    const badges = ['Pinned', 'Just watched', 'Angepinnt', ''];
    const tiles = badges.map((badge, index) => tileHtml(`730000000000000100${index}`, TILDA, { badge }));
    const { posts } = read(PROFILE_URL, [], documentOf(profileHtml({}, tiles)));
    expect(posts.map(({ pinned }) => readValue(pinned))).toEqual([true, null, null, null]);
  });

  it('empty body: posts are unread, never none, and alone it says throttled', () => {
    const gate = replyTo('post/item_list/?secUid=x', '');
    expect(read(PROFILE_URL, [gate])).toMatchObject({ state: 'throttled', profile: null, posts: [] });
    const known = read(PROFILE_URL, [gate, detail()]);
    expect(known.state).toBe('ok');
    expect(known.profile?.postCount).toMatchObject({ value: exactly(19) });
  });

  it('no posts listed: an empty list in the document says nothing of posts', () => {
    expect(read(PROFILE_URL, [detail()])).toMatchObject({ posts: [], profile: { postCount: { value: exactly(19) } } });
  });

  it('banned or never there: the answer doesn’t tell which', () => {
    const nobody = { statusCode: 10221, statusMsg: 'user banned', userInfo: {} };
    expect(read(PROFILE_URL, [], embedded({ 'webapp.user-detail': nobody }))).toMatchObject({
      state: 'unavailable',
      profile: null,
    });
    expect(read(PROFILE_URL, [detail(nobody)]).state).toBe('unavailable');
    expect(read(PROFILE_URL, [replyTo('user/detail/?uniqueId=orla_quill', nobody)]).state).toBe('still-loading');
  });

  it('private by its code alone: said of nobody else', () => {
    const closed = { statusCode: 10222, statusMsg: '', userInfo: {} };
    expect(read(PROFILE_URL, [detail(closed)])).toMatchObject({ state: 'private', profile: null, posts: [] });
    expect(read(PROFILE_URL, [], embedded({ 'webapp.user-detail': closed })).state).toBe('private');
    expect(read(PROFILE_URL, [replyTo('user/detail/?uniqueId=orla_quill', closed)]).state).toBe('still-loading');
  });

  it.each(['privateAccount', 'secret'])('private by %s: its numbers stand, its posts are not shown', (key) => {
    const reading = read(PROFILE_URL, [detail(detailData({ user: userData(TILDA, { [key]: true }) }))]);
    expect(reading).toMatchObject({ state: 'private', profile: { followers: { value: exactly(642_318) } }, posts: [] });
  });

  it('private: a header without posts doesn’t make the page readable', () => {
    const user = userData(TILDA, { privateAccount: true });
    const embedded = embeddedText({ 'webapp.user-detail': detailData({ user }) });
    expect(read(PROFILE_URL, [], documentOf(profileHtml({}, []), { embedded })).state).toBe('private');
    expect(read(PROFILE_URL, [], documentOf(profileHtml(), { embedded })).state).toBe('ok');
  });

  it('stale data: what the first document holds is not the next profile’s', () => {
    const document = documentOf(profileHtml(), { embedded: embeddedText({ 'webapp.user-detail': detailData() }) });
    expect(read(`https://www.tiktok.com/@${ORLA.handle}`, [], document)).toMatchObject({ profile: null, posts: [] });
  });

  it('reposts and preloads belong to their authors', () => {
    const replies = [
      posts(itemData(POST), itemData(OTHER_POST, ORLA)),
      replyTo('repost/item_list/', { itemList: [itemData('7300000000000000333', ORLA)] }),
      replyTo('preload/item_list/', {
        itemList: [itemData('7300000000000000444', ORLA), itemData('7300000000000000555')],
      }),
      replyTo('recommend/item_list/', { itemList: [itemData('7300000000000000666', ORLA)] }),
    ];
    expect(read(PROFILE_URL, replies).posts.map(({ id }) => id)).toEqual([POST, '7300000000000000555']);
  });

  it('what items say of their author may be old: the profile’s own data go before it', () => {
    const authorStats = { ...PROFILE_STATS.stats, followingCount: 79 };
    const item = itemData(POST, { ...TILDA, name: 'Tilda of Old' }, { authorStats, authorStatsV2: undefined });
    const alone = read(PROFILE_URL, [posts(item)]).profile;
    expect(alone).toMatchObject({ name: { value: 'Tilda of Old', stale: true }, following: { stale: true } });
    const both = read(PROFILE_URL, [posts(item), detail()]).profile;
    expect(both).toMatchObject({ name: { value: TILDA.name }, following: { value: exactly(81) } });
    expect(both?.following).not.toHaveProperty('conflict');
  });

  it('the viewer is never kept', () => {
    const reading = read(PROFILE_URL, [], embedded({ 'webapp.user-detail': detailData() }));
    expect(JSON.stringify(reading)).not.toContain('viewer');
    expect(read('https://www.tiktok.com/@viewer.nobody.keeps', [], embedded({})).profile).toBeNull();
  });

  it('un-hydrated document: the data count alone', () => {
    expect(read(PROFILE_URL, [], embedded({ 'webapp.user-detail': detailData() }))).toMatchObject({ state: 'ok' });
  });

  it('bio link and e-mail: decoded from the data and from the page', () => {
    const links = { value: ['https://brennkessel.example/kettles'] };
    expect(read(PROFILE_URL, [detail()]).profile).toMatchObject({
      links,
      email: { value: 'tilda@brennkessel.example' },
    });
    expect(read(PROFILE_URL, [], documentOf(profileHtml())).profile).toMatchObject({ links });
    const relative = documentOf(profileHtml().replace('https://www.tiktok.com/link', '/link'));
    expect(read(PROFILE_URL, [], relative).profile).toMatchObject({ links });
  });

  it('bio link by way of another page of the site’s: where it leads isn’t told', () => {
    const linked = (path: string) =>
      read(PROFILE_URL, [], documentOf(profileHtml().replace('https://www.tiktok.com/link/v2', path))).profile?.links;
    expect(linked('https://www.tiktok.com/link/v7')?.state).toBe('unreadable');
    expect(linked('/away')?.state).toBe('unreadable');
    expect(linked('https://kettle.example/link/v2')).toMatchObject({
      value: ['https://kettle.example/link/v2?aid=1&scene=bio_url&target=brennkessel.example%2Fkettles'],
    });
  });

  it('bio on the page: as it stands, unless it may be the page’s own words for none', () => {
    const bioOf = (bio: string, lang?: string) =>
      read(PROFILE_URL, [], documentOf(profileHtml({ bio }), lang ? { lang } : {})).profile;
    const text = 'Kettles 🫖\nTalk: tilda@brennkessel.example';
    expect(bioOf(text)).toMatchObject({ bio: { value: text }, email: { value: 'tilda@brennkessel.example' } });
    expect(bioOf('No bio yet.')).toMatchObject({ bio: { state: 'not-shown' }, email: { state: 'not-shown' } });
    expect(bioOf('Noch keine Bio', 'de')).toMatchObject({
      bio: { state: 'unreadable' },
      email: { state: 'not-found' },
    });
    expect(bioOf('')).toMatchObject({ bio: { state: 'not-found' }, email: { state: 'not-found' } });
    const both = documentOf(profileHtml({ bio: 'Kettle' }, []), {
      embedded: embeddedText({ 'webapp.user-detail': detailData() }),
    });
    expect(read(PROFILE_URL, [], both).profile?.bio).toMatchObject({ value: userData().signature });
  });

  it('no bio and no link: not shown, never empty', () => {
    const user = userData(TILDA, { signature: '', bioLink: undefined });
    const notShown = { state: 'not-shown' };
    expect(read(PROFILE_URL, [detail(detailData({ user }))]).profile).toMatchObject({
      bio: notShown,
      email: notShown,
      links: notShown,
    });
  });

  it.each([
    ['Organization', { isOrganization: 1 }],
    ['Seller', { ttSeller: true }],
    ['Kitchenware', { commerceUserInfo: { commerceUser: true, category: 'Kitchenware' }, ttSeller: true }],
  ])('marked as %s', (category, more) => {
    const { profile } = read(PROFILE_URL, [detail(detailData({ user: userData(TILDA, more) }))]);
    expect(profile?.category).toMatchObject({ value: category });
  });
});

describe('traps of a post', () => {
  const video = (item: object = itemData()) =>
    embeddedText({ 'webapp.video-detail': { itemInfo: { itemStruct: item } } });

  it('statsV2 on a video page: rounded from 10,000 on, exact below', () => {
    const [post] = read(POST_URL, [], documentOf('', { embedded: video() })).posts;
    expect(post).toMatchObject({
      likes: { value: { low: 31_650, high: 31_749 } },
      views: { value: { low: 228_550, high: 228_649 } },
      comments: { value: exactly(158) },
      shares: { value: exactly(3_472) },
      saves: { value: exactly(1_869) },
      likesHidden: { value: false },
    });
  });

  it.each([
    [10216, 'private'],
    [10222, 'private'],
    [10204, 'unavailable'],
    [0, 'still-loading'],
    [99999, 'still-loading'],
  ])('withheld with code %i: %s', (statusCode, state) => {
    const withheld = embedded({ 'webapp.video-detail': { statusCode, statusMsg: 'kettle', itemInfo: {} } });
    expect(read(POST_URL, [], withheld)).toMatchObject({ state, profile: null, posts: [] });
    expect(read(POST_URL, [posts(itemData())], withheld)).toMatchObject({ state: 'ok', posts: [{ id: POST }] });
  });

  it('second video in the feed: only the item with this post’s player is read', () => {
    const { profile, posts } = read(POST_URL, [], documentOf(feedHtml()));
    expect(profile?.handle).toBe(TILDA.handle);
    expect(posts.map(({ id, likes }) => [id, likes.state === 'read' && likes.raw])).toEqual([[POST, '31.7K']]);
    const next = read(`https://www.tiktok.com/@${ORLA.handle}/video/${OTHER_POST}`, [], documentOf(feedHtml()));
    expect(next.posts).toMatchObject([{ likes: { raw: '35.3K' }, author: { handle: ORLA.handle } }]);
    expect(read(POST_URL, [], documentOf(feedHtml({ hasPlayer: false }))).posts).toEqual([]);
  });

  it('saves stand under undefined-count', () => {
    expect(read(POST_URL, [], documentOf(feedHtml())).posts).toMatchObject([{ saves: { value: exactly(1_869) } }]);
  });

  it('paid partnership: by the tag on the page, whatever the data say', () => {
    const paid = (isPaid: boolean) => {
      const { posts } = read(POST_URL, [], documentOf(feedHtml({ isPaid }), { embedded: video() }));
      return posts.map(({ paidPartnership }) => readValue(paidPartnership));
    };
    expect(paid(true)).toEqual([true]);
    expect(paid(false)).toEqual([false]);
  });

  it('no tag says nothing where the text that it stands under is not found', () => {
    const html = documentOf(feedHtml().replaceAll('video-desc', 'something-else'));
    expect(read(POST_URL, [], html).posts[0]?.paidPartnership).toEqual({ state: 'not-found' });
  });

  it('photo posts: kind by the number of pictures, without a length', () => {
    const kind = (images: object[]) => read(POST_URL, [posts(photo(images))]).posts[0];
    const photo = (images: object[]) => itemData(POST, TILDA, { imagePost: { images }, video: { duration: 0 } });
    expect(kind([{}])).toMatchObject({ kind: 'photo', url: `${PROFILE_URL}/photo/${POST}` });
    expect(kind([{}, {}])).toMatchObject({ kind: 'carousel', durationSeconds: { state: 'not-shown' } });
    expect(kind([])).toMatchObject({ kind: 'other' });
  });

  it('a time in seconds, as a text; one still to come is none', () => {
    const when = (createTime: unknown) => read(POST_URL, [posts(itemData(POST, TILDA, { createTime }))]).posts[0];
    const at = 1_770_000_000_000;
    expect(when('1770000000')?.publishedAt).toMatchObject({ value: { earliest: at, latest: at } });
    expect(when(1_770_000_000)?.publishedAt).toMatchObject({ value: { earliest: at, latest: at } });
    expect(when('1990000000')?.publishedAt).toEqual({ state: 'not-shown' });
    expect(when('0')?.publishedAt).toMatchObject({ state: 'unreadable' });
  });

  it('an author who is live at the time is skipped', () => {
    const author = { ...userData(), liveRoomInfo: { title: 'tea' } };
    expect(read(POST_URL, [posts(itemData(POST, TILDA, { author }))]).posts).toEqual([]);
  });

  it('opened out of a list: the item of that list is the post’s', () => {
    const { posts: found, state } = read(POST_URL, [posts(itemData(OTHER_POST), itemData(POST))]);
    expect([state, found.map(({ id }) => id)]).toEqual(['ok', [POST]]);
  });

  it('comments: answers, pictures without a text, and the creator’s own', () => {
    const { comments } = read(POST_URL, [
      posts(itemData()),
      replyTo('comment/list/?aweme_id=1', {
        comments: [
          commentData('7300000000000001001', { text: '', image_list: [{}] }),
          commentData('7300000000000001002', {
            user: { unique_id: TILDA.handle },
            reply_comment: [commentData('7300000000000001003', { reply_id: '7300000000000001002' })],
          }),
          commentData('7300000000000001004', { aweme_id: OTHER_POST }),
        ],
      }),
      replyTo('comment/list/reply/?item_id=1', {
        comments: [commentData('7300000000000001005', { reply_id: undefined })],
      }),
    ]);
    expect(comments.map(({ id, text, isReply, byCreator }) => [id.slice(-1), text === '', isReply, byCreator])).toEqual(
      [
        ['1', true, false, false],
        ['2', false, false, true],
        ['3', false, true, false],
        ['5', false, true, false],
      ],
    );
    expect(comments[0]).toMatchObject({ likes: { value: exactly(12_345) }, author: 'pip.fennimore', postId: POST });
  });
});
