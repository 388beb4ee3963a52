import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import {
  comment,
  commentsReply,
  legacyPost,
  legacyReply,
  media,
  profileReply,
  reel,
  reelsReply,
  SOUP,
  signedOutMedia,
  signedOutPosts,
  TILDA,
  timelineReply,
} from './page-data';
import { documentOf, profilePage, script } from './page-html';
import { POST, PROFILE, read, reply } from './read';

/** How what is read of several sources, in several forms, comes together. */

describe('bodies of replies', () => {
  const url = 'https://www.instagram.com/graphql/query';

  it.each(['for (;;);', 'for(;;);'])('come in several lines, each behind the guard %s', (guard) => {
    const body = [profileReply(), timelineReply(media(SOUP))].map((data) => guard + JSON.stringify(data));
    const reading = read(PROFILE, [{ url, body: body.join('\n') }]);
    expect(reading.profile && readValue(reading.profile.following)).toEqual(exactly(341));
    expect(reading.posts.map(({ id }) => id)).toEqual([SOUP.code]);
  });

  it('hold a whole reply as a text', () => {
    const body = JSON.stringify({ result: { response: JSON.stringify(profileReply()) } });
    expect(read(PROFILE, [{ url, body }]).profile?.platformId).toBe(TILDA.pk);
  });

  it('come from either of the platform’s hosts', () => {
    const old = 'https://i.instagram.com/api/v1/users/web_profile_info/?username=tilda.brennkessel';
    const { profile } = read(PROFILE, [{ url: old, body: JSON.stringify(legacyReply()) }]);
    expect(profile?.handle).toBe(TILDA.username);
    const comments = `https://i.instagram.com/api/v1/media/${SOUP.pk}/comments/?can_support_threading=true`;
    const body = JSON.stringify(commentsReply(comment({ id: '18000000000000001' })));
    expect(read(POST, [{ url: comments, body }]).comments).toMatchObject([{ postId: SOUP.code }]);
  });

  it('are read only for the requests that are named', () => {
    const body = JSON.stringify(profileReply());
    for (const other of ['https://www.instagram.com/ajax/bz', 'https://evil.example/graphql/query', '']) {
      expect(read(PROFILE, [{ url: other, body }]).profile).toBeNull();
    }
  });
});

describe('several sources', () => {
  it('a part of a post never overwrites the whole', () => {
    const whole = reply(timelineReply(media(SOUP, { media_type: 2, product_type: 'clips' })));
    const part = reply(reelsReply(reel(SOUP, { like_count: 2_417, comment_count: 86 })));
    for (const order of [
      [whole, part],
      [part, whole],
    ]) {
      const [post] = read(PROFILE, [reply(profileReply()), ...order]).posts;
      expect(post && readValue(post.caption)).toBe('Soup, slowly.\nDay two.');
      expect(post && readValue(post.publishedAt)?.earliest).toBe(Date.parse('2026-05-20T09:31:00Z'));
      expect(post?.kind).toBe('short');
    }
  });

  it('a date that is not given comes from the id, as a period', () => {
    const { posts } = read(PROFILE, [], documentOf(script(signedOutPosts(TILDA, signedOutMedia(SOUP)))));
    expect(posts.map(({ publishedAt }) => readValue(publishedAt))).toEqual([
      { earliest: Date.parse('2026-05-20T08:30:00Z'), latest: Date.parse('2026-05-23T09:30:00Z') },
    ]);
  });

  it('the header’s title is exact in the signs of the page’s language', () => {
    const words = ['Beiträge', 'Follower', 'Gefolgt'] as const;
    const body = profilePage({ followers: ['1,2 Mio.', '1.284.617'], posts: '6.429', words });
    const { profile } = read(PROFILE, [], documentOf(body, { lang: 'de' }));
    expect(profile && readValue(profile.followers)).toEqual(exactly(1_284_617));
    expect(profile && readValue(profile.postCount)).toEqual(exactly(6_429));
  });

  it('a header without a title has a wide interval, and a private one no links', () => {
    const { profile } = read(PROFILE, [], documentOf(profilePage({ followers: ['1.1M', null], isOpen: false })));
    expect(profile && readValue(profile.followers)).toEqual({ low: 1_050_000, high: 1_199_999 });
    expect(profile && readValue(profile.following)).toEqual(exactly(341));
  });

  it('a bio that is cut is no bio, and without one nothing says which text is the name', () => {
    const cut = profilePage().replace('<br>Every week.', '… <div role="button">more</div>');
    expect(read(PROFILE, [], documentOf(cut)).profile?.bio.state).toBe('not-found');
    const none = profilePage().replace(/<span dir="auto"><div role="button">.*?<\/div><\/span>/s, '');
    const { profile } = read(PROFILE, [], documentOf(none));
    expect([profile?.name.state, profile?.category.state]).toEqual(['not-found', 'not-found']);
    expect(profile && readValue(profile.followers)).toEqual(exactly(48_213));
  });

  it('a post of before 2024 tells of its owner what it knows', () => {
    const owner = {
      id: TILDA.pk,
      username: TILDA.username,
      full_name: TILDA.name,
      is_verified: true,
      edge_followed_by: { count: 48_213 },
      edge_owner_to_timeline_media: { count: 212 },
    };
    const { profile, posts } = read(POST, [reply({ data: { xdt_shortcode_media: legacyPost(SOUP, { owner }) } })]);
    expect(profile).toMatchObject({
      handle: TILDA.username,
      name: { value: TILDA.name },
      verified: { value: true },
      followers: { value: exactly(48_213) },
      postCount: { value: exactly(212) },
    });
    expect(posts.map(({ id }) => id)).toEqual([SOUP.code]);
  });

  it('the keys of before 2024 are read as those of today', () => {
    const { profile, posts } = read(PROFILE, [reply(legacyReply(TILDA, legacyPost(SOUP)))]);
    expect(profile && readValue(profile.followers)).toEqual(exactly(48_213));
    expect(profile?.platformId).toBe(TILDA.pk);
    expect(posts.map(({ likes, comments, kind }) => [readValue(likes), readValue(comments), kind])).toEqual([
      [exactly(2_417), exactly(86), 'photo'],
    ]);
  });
});
