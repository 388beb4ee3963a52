import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import {
  comment,
  commentsReply,
  feedReply,
  hoverReply,
  KETTLE,
  media,
  ORLA,
  openedReply,
  profileReply,
  SOUP,
  STOVE,
  searchReply,
  signedOutMedia,
  signedOutPost,
  signedOutProfile,
  TILDA,
  timelineReply,
} from './page-data';
import { documentOf, header, postPage, profileMeta, profilePage, route, script } from './page-html';
import { POST, PROFILE, read, reply, SEARCH } from './read';

/** The traps of the pages, each read as a whole page as the extension reads it. */

const postIn = (data: unknown, url = PROFILE) => {
  const [post] = read(url, [reply(data)]).posts;
  if (!post) throw new Error('no post was read');
  return post;
};

describe('likes', () => {
  it('3 with the flag are hidden, and the comments stay', () => {
    const post = postIn(timelineReply(media(SOUP, { like_and_view_counts_disabled: true, like_count: 3 })));
    expect([post.likes.state, readValue(post.likesHidden)]).toEqual(['not-shown', true]);
    expect(readValue(post.comments)).toEqual(exactly(86));
  });

  it('−1 is hidden, with or without the flag', () => {
    for (const flag of [true, undefined]) {
      const post = postIn(timelineReply(media(SOUP, { like_and_view_counts_disabled: flag, like_count: -1 })));
      expect([post.likes.state, readValue(post.likesHidden)]).toEqual(['not-shown', true]);
    }
  });

  it('3 without the flag may be either, so it is unreadable; 3 with the flag off is 3', () => {
    const doubtful = media(SOUP, { like_and_view_counts_disabled: undefined, like_count: 3 });
    expect(postIn(timelineReply(doubtful)).likes.state).toBe('unreadable');
    expect(readValue(postIn(timelineReply(media(SOUP, { like_count: 3 }))).likes)).toEqual(exactly(3));
  });

  it('of a summary in the meta tags are never taken', () => {
    const head =
      `<meta property="og:title" content="Tilda (@${TILDA.username}) • Instagram photo">` +
      `<meta property="og:url" content="${POST}"><meta property="og:description" content="152K likes, 784 comments - ${TILDA.username} on April 19, 2026">`;
    const item = media(SOUP, { like_and_view_counts_disabled: true, like_count: 3 });
    const [post] = read(POST, [reply(openedReply(item))], documentOf('', { head })).posts;
    expect(post?.likes.state).toBe('not-shown');
  });

  it('"and 1,233 others" are not all of them', () => {
    const [post] = read(POST, [], documentOf(postPage({ likes: '1,233 others' }))).posts;
    expect(post?.likes.state).toBe('not-found');
  });
});

describe('other counts', () => {
  it('plays are not views', () => {
    const post = postIn(timelineReply(media(SOUP, { media_type: 2, product_type: 'clips', play_count: 90_210 })));
    expect(post.views.state).toBe('not-shown');
    const shown = media(SOUP, { media_type: 2, product_type: 'clips', play_count: 90_210, view_count: 47_000 });
    expect(readValue(postIn(timelineReply(shown)).views)).toEqual(exactly(47_000));
  });

  it('all_media_count null is not shown, not 0', () => {
    const { profile } = read(PROFILE, [], documentOf(script(signedOutProfile())));
    expect(profile?.postCount.state).toBe('not-shown');
    expect(profile && readValue(profile.followers)).toEqual(exactly(48_213));
  });

  it('comments are the post’s own count, not those that are loaded', () => {
    const replies = [reply(openedReply(media(SOUP))), reply(commentsReply(comment({ id: '18000000000000001' })))];
    expect(read(POST, replies).posts.map(({ comments }) => readValue(comments))).toEqual([exactly(86)]);
  });

  it('comments that are turned off are no 0', () => {
    const post = postIn(timelineReply(media(SOUP, { comments_disabled: true, comment_count: 0 })));
    expect(post.comments.state).toBe('not-shown');
  });

  it('negative, broken and too great numbers are unreadable', () => {
    for (const count of [-5, 1.5, 2 ** 60, '7', [7], {}]) {
      expect(postIn(timelineReply(media(SOUP, { comment_count: count }))).comments.state).toBe('unreadable');
    }
  });
});

describe('the summary in meta tags', () => {
  it('gives way to data, whatever it says', () => {
    const document = documentOf(script(signedOutProfile()), { head: profileMeta() });
    const { profile } = read(PROFILE, [], document);
    expect(profile?.following).toMatchObject({ state: 'read', value: exactly(341) });
    expect(profile?.following).not.toHaveProperty('stale');
    expect(profile?.following).not.toHaveProperty('conflict');
  });

  it('alone is marked stale, wide, and no whole page', () => {
    const { profile, state } = read(PROFILE, [], documentOf('', { head: profileMeta() }));
    expect(state).toBe('still-loading');
    expect(profile?.followers).toMatchObject({ stale: true, value: { low: 47_500, high: 48_999 } });
    expect(profile?.postCount).toMatchObject({ stale: true, value: exactly(210) });
  });

  it('never stands in for a number whose place on the page was not understood', () => {
    const head = profileMeta();
    const shown = (following: string) =>
      read(PROFILE, [], documentOf(`<main>${header({ following })}</main>`, { head })).profile;
    expect(shown('339')).toMatchObject({ following: { value: exactly(339) } });
    expect(shown('3/39')?.following.state).not.toBe('read');
  });

  it('is read in Chinese, too, with its words behind the numbers', () => {
    const description = `48K 位粉丝、已关注 339 人、 210 篇帖子 - 查看 Tilda (@${TILDA.username}) 的 Instagram 照片和视频。`;
    const document = documentOf('', { head: profileMeta({ description }), lang: 'zh-CN' });
    expect(read(PROFILE, [], document).profile).toMatchObject({
      followers: { stale: true, value: { low: 47_500, high: 48_999 } },
      following: { stale: true, value: exactly(339) },
      postCount: { stale: true, value: exactly(210) },
    });
  });

  it('of another account is not this one’s', () => {
    const head = profileMeta({ handle: ORLA.username });
    expect(read(PROFILE, [], documentOf('', { head })).profile).toBeNull();
  });
});

describe('whose it is', () => {
  it('a hover card is somebody else’s profile', () => {
    const replies = [reply(profileReply()), reply(hoverReply(ORLA, { follower_count: 9 }))];
    for (const order of [replies, [...replies].reverse()]) {
      const { profile } = read(PROFILE, order);
      expect(profile?.handle).toBe(TILDA.username);
      expect(profile && readValue(profile.followers)).toEqual(exactly(48_213));
    }
  });

  it('the person who looks is never read', () => {
    const text = JSON.stringify(read('https://www.instagram.com/orla_quillfeather/', [reply(profileReply())]));
    expect(text).not.toContain('99900010099');
  });

  it('the nested timeline of a post’s owner is not the opened post', () => {
    const timeline = { edges: [{ node: signedOutMedia(STOVE) }, { node: signedOutMedia(KETTLE) }] };
    const inside = media(SOUP, {
      user: { pk: TILDA.pk, username: TILDA.username, polaris_ordered_timeline_connection: timeline },
    });
    const reading = read(POST, [], documentOf(script(signedOutPost(SOUP, inside))));
    expect(reading.posts.map(({ id }) => id)).toEqual([SOUP.code]);
    expect(readValue(reading.posts[0]?.likes ?? { state: 'not-found' })).toEqual(exactly(2_417));
    expect(reading.profile?.handle).toBe(TILDA.username);
  });

  it('the tagged are no authors', () => {
    const tagged = media(SOUP, { usertags: { in: [{ user: { username: TILDA.username, pk: TILDA.pk } }] } }, ORLA);
    expect(read(PROFILE, [reply(profileReply()), reply(timelineReply(tagged))]).posts).toEqual([]);
  });

  it('a post published together belongs to both, and names both', () => {
    const together = media(SOUP, { coauthor_producers: [{ username: TILDA.username, pk: TILDA.pk }] }, ORLA);
    const { posts } = read(PROFILE, [reply(profileReply()), reply(timelineReply(together))]);
    expect(posts.map(({ author, coauthors }) => [author.handle, coauthors])).toEqual([
      [ORLA.username, [TILDA.username]],
    ]);
  });

  it('the home feed on a profile: only the creator’s own posts', () => {
    const feed = reply(feedReply(media(STOVE, {}, ORLA), media(SOUP)));
    expect(read(PROFILE, [reply(profileReply()), feed]).posts.map(({ id }) => id)).toEqual([SOUP.code]);
  });

  it('the home feed on a search page is no result of it', () => {
    const replies = [reply(feedReply(media(STOVE, {}, ORLA))), reply(searchReply(media(SOUP)))];
    const { posts, profile, state } = read(SEARCH, replies);
    expect([state, profile]).toEqual(['ok', null]);
    expect(posts.map(({ id, author }) => [id, author.handle])).toEqual([[SOUP.code, TILDA.username]]);
    expect(read('https://www.instagram.com/', replies).posts.map(({ id }) => id)).toEqual([STOVE.code]);
  });

  it('what a document embeds of the page before is dropped after navigation', () => {
    const document = documentOf(script(signedOutProfile(ORLA, { follower_count: 9 })) + profilePage(), {
      head: profileMeta({ handle: ORLA.username }),
    });
    const { profile } = read(PROFILE, [], document);
    expect(profile?.handle).toBe(TILDA.username);
    expect(profile && readValue(profile.followers)).toEqual(exactly(48_213));
  });

  it('a new handle of the same account is joined by its id', () => {
    const before = { ...TILDA, username: 'tilda_old' };
    const replies = [reply(profileReply()), reply(timelineReply(media(SOUP, {}, before)))];
    expect(read(PROFILE, replies).posts.map(({ id }) => id)).toEqual([SOUP.code]);
  });

  it('a handle in other letters is the same', () => {
    const url = `https://www.instagram.com/${TILDA.username.toUpperCase()}/`;
    expect(read(url, [reply(profileReply())]).profile?.handle).toBe(TILDA.username);
  });

  it('advertisements are dropped', () => {
    const ads = [{ product_type: 'ad' }, { ad_action: 'x' }, { link: 'https://www.facebook.com/ads/ig_redirect' }];
    const items = ads.map((ad) => media(SOUP, ad));
    expect(read(PROFILE, [reply(profileReply()), reply(timelineReply(...items))]).posts).toEqual([]);
  });
});

describe('marks', () => {
  it('pinned ones are marked', () => {
    const nodes = [media(SOUP, { timeline_pinned_user_ids: [TILDA.pk] }), media(STOVE)];
    const { posts } = read(PROFILE, [reply(timelineReply(...nodes))]);
    expect(posts.map(({ pinned }) => readValue(pinned))).toEqual([true, false]);
  });

  it('paid partnerships name their sponsors, in either form', () => {
    for (const tags of [[{ username: 'kettle.works' }], [{ sponsor: { username: 'kettle.works' } }]]) {
      const post = postIn(timelineReply(media(SOUP, { is_paid_partnership: null, sponsor_tags: tags })));
      expect([readValue(post.paidPartnership), post.sponsors]).toEqual([true, ['kettle.works']]);
    }
    expect(postIn(timelineReply(media(SOUP, { is_paid_partnership: undefined }))).paidPartnership.state).toBe(
      'not-found',
    );
  });
});

describe('states', () => {
  it('a route without data is throttled, not empty', () => {
    const reading = read(PROFILE, [], documentOf(route('PolarisLoggedOutDesktopWWWProfileRoute')));
    expect(reading).toMatchObject({ state: 'throttled', profile: null, posts: [] });
    const named = documentOf(route('PolarisLoggedOutDesktopWWWProfileRoute'), { head: profileMeta() });
    expect(read(PROFILE, [], named).state).toBe('throttled');
  });

  it.each([
    ['PolarisErrorRoute', 'not-found'],
    ['PolarisCAAIGLoginHomepageRoute', 'login-wall'],
  ])('%s is %s', (name, state) => {
    expect(read(PROFILE, [], documentOf(route(name)))).toMatchObject({ state, profile: null });
  });

  it('private accounts have counts and no posts, unless they let the person in', () => {
    const closed = profileReply(TILDA, { is_private: true });
    expect(read(PROFILE, [reply(closed)])).toMatchObject({ state: 'private', posts: [] });
    expect(read(PROFILE, [reply(closed)], documentOf(`<main>${header({ isOpen: false })}</main>`)).state).toBe(
      'private',
    );
    const open = profileReply(TILDA, { is_private: true, friendship_status: { following: true } });
    expect(read(PROFILE, [reply(open)]).state).toBe('ok');
  });

  it('whether an account is private is unknown where the data don’t say', () => {
    const unsaid = profileReply(TILDA, { is_private: undefined });
    expect(read(PROFILE, [reply(unsaid)])).toMatchObject({
      state: 'still-loading',
      profile: { handle: TILDA.username },
    });
    expect(read(PROFILE, [reply(unsaid), reply(timelineReply(media(SOUP)))]).state).toBe('ok');
  });

  it('an account without posts is whole', () => {
    const { state, profile } = read(PROFILE, [reply(profileReply(TILDA, { media_count: 0 }))]);
    expect([state, profile && readValue(profile.postCount)]).toEqual(['ok', exactly(0)]);
  });

  it('a withheld post is unavailable', () => {
    const withheld = signedOutPost(SOUP, null, { gating_ruling: { reason: 'sensitive' } });
    expect(read(POST, [], documentOf(script(withheld))).state).toBe('unavailable');
  });

  it('empty and broken replies say nothing', () => {
    for (const body of ['', '{', '<html>', 'null', '[]', 'for (;;);']) {
      const url = 'https://www.instagram.com/graphql/query';
      expect(read(PROFILE, [{ url, body }])).toMatchObject({ state: 'still-loading', profile: null });
    }
  });

  it('a layout that nobody knows is said to be one', () => {
    const text = 'Something altogether new, '.repeat(20);
    expect(read(PROFILE, [], documentOf(`<main><div>${text}</div></main>`)).state).toBe('layout-unknown');
  });
});
