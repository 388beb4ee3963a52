import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import {
  comment,
  KETTLE,
  legacyPost,
  legacyReply,
  media,
  ORLA,
  openedReply,
  profileReply,
  profileUser,
  reel,
  SOUP,
  STOVE,
  signedOutMedia,
  signedOutPost,
  streamed,
  TILDA,
  timelineReply,
} from './page-data';
import { documentOf, header, headerInOneSection, script } from './page-html';
import { POST, PROFILE, read, reply, SEARCH } from './read';

/** Other forms of the same data and pages, as they were seen in public projects, 2025 and 2026. */

const HOST = 'https://www.instagram.com';
const idsOf = ({ posts }: ReturnType<typeof read>) => posts.map(({ id }) => id);

describe('the author of a post', () => {
  const byIdAlone = (pk: string) => ({ user: null, owner_id: { pk, id: pk } });

  it('may be named by the id alone', () => {
    const replies = [reply(profileReply()), reply(timelineReply(media(SOUP, byIdAlone(TILDA.pk))))];
    const { posts } = read(PROFILE, replies);
    expect(posts.map(({ author, likes }) => [author.handle, readValue(likes)])).toEqual([
      [TILDA.username, exactly(2_417)],
    ]);
  });

  it('named by the id alone is nobody else', () => {
    const replies = [reply(profileReply()), reply(timelineReply(media(SOUP, byIdAlone(ORLA.pk))))];
    expect(idsOf(read(PROFILE, replies))).toEqual([]);
  });

  it('may be named as the owner', () => {
    const owned = media(SOUP, {
      user: undefined,
      owner: { pk: TILDA.pk, username: TILDA.username, is_verified: true },
    });
    const { posts, profile } = read(POST, [reply(openedReply(owned))]);
    expect(posts.map(({ author }) => author.handle)).toEqual([TILDA.username]);
    expect(profile && readValue(profile.verified)).toBe(true);
  });

  it('is the first that is named', () => {
    const both = media(SOUP, { owner: { pk: ORLA.pk, username: ORLA.username } });
    expect(read(POST, [reply(openedReply(both))]).posts.map(({ author }) => author.handle)).toEqual([TILDA.username]);
  });
});

describe('what is no post of Instagram', () => {
  it('is one on Threads', () => {
    const replies = [reply(profileReply()), reply(timelineReply(media(SOUP, { media_type: 19 }), media(STOVE)))];
    expect(idsOf(read(PROFILE, replies))).toEqual([STOVE.code]);
  });
});

describe('the form of a post', () => {
  it('may be a number that is written as a text', () => {
    const nodes = [
      media(SOUP, { media_type: '1' }),
      media(STOVE, { media_type: '2' }),
      media(KETTLE, { media_type: '8' }),
    ];
    const { posts } = read(PROFILE, [reply(timelineReply(...nodes))]);
    expect(posts.map(({ kind }) => kind)).toEqual(['photo', 'video', 'carousel']);
  });
});

describe('the keys of before 2024', () => {
  const changed = (more: object) => {
    const { user } = legacyReply(TILDA, legacyPost(SOUP)).data;
    return reply({ data: { user: { ...user, ...more } } });
  };

  it('mark what is pinned, and name sponsors', () => {
    const sponsors = { edges: [{ node: { sponsor: { id: '5', username: 'kettle.works' } } }] };
    const pinned = legacyPost(SOUP, {
      pinned_for_users: [{ id: TILDA.pk, username: TILDA.username }],
      edge_media_to_sponsor_user: sponsors,
    });
    const { posts } = read(PROFILE, [reply(legacyReply(TILDA, pinned, legacyPost(STOVE, { pinned_for_users: [] })))]);
    expect(posts.map((post) => [readValue(post.pinned), readValue(post.paidPartnership), post.sponsors])).toEqual([
      [true, true, ['kettle.works']],
      [false, null, []],
    ]);
  });

  it('say whether a private account lets the person in', () => {
    const states = [true, false].map((followed) =>
      read(PROFILE, [changed({ is_private: true, followed_by_viewer: followed })]),
    );
    expect(states.map((reading) => [reading.state, idsOf(reading)])).toEqual([
      ['ok', [SOUP.code]],
      ['private', []],
    ]);
  });

  it('have the category of a business beside the one that is shown', () => {
    const { profile } = read(PROFILE, [changed({ category_name: null, business_category_name: 'None' })]);
    expect(profile?.category.state).toBe('not-shown');
  });
});

describe('a profile', () => {
  it('shows no category that it hides', () => {
    const states = [false, true, null].map((shown) =>
      read(PROFILE, [reply(profileReply(TILDA, { should_show_category: shown }))]),
    );
    expect(states.map(({ profile }) => profile && readValue(profile.category))).toEqual([
      null,
      'Kitchen/cooking',
      'Kitchen/cooking',
    ]);
  });

  it('has the link beside the list once, and alone where the list is empty', () => {
    const linksOf = (more: object) => {
      const { profile } = read(PROFILE, [reply(profileReply(TILDA, more))]);
      return profile && readValue(profile.links);
    };
    const url = 'http://brennkessel.example';
    expect(linksOf({ bio_links: [{ url }], external_url: `${url}/` })).toEqual([url]);
    expect(linksOf({ bio_links: [], external_url: url })).toEqual([url]);
    expect(linksOf({ bio_links: [], external_url: '' })).toBeNull();
  });

  it('and its reels stand in a document under names of types', () => {
    const reels = streamed({
      fetch__XDTUserDict: { id: TILDA.pk, clips_connection: { edges: [{ node: { media: reel(SOUP) } }] } },
    });
    const document = documentOf(script(reels));
    expect(idsOf(read(PROFILE, [reply(profileReply())], document))).toEqual([SOUP.code]);
  });

  it('and a post come in replies of their own', () => {
    const user = { ...profileUser(), pk: Number(TILDA.pk) };
    const info = [{ url: `${HOST}/api/v1/users/${TILDA.pk}/info/`, body: JSON.stringify({ user, status: 'ok' }) }];
    const { profile } = read(PROFILE, info);
    expect(profile && [profile.platformId, readValue(profile.followers)]).toEqual([TILDA.pk, exactly(48_213)]);
    const items = { url: `${HOST}/api/v1/media/${SOUP.pk}/info/`, body: JSON.stringify({ items: [media(SOUP)] }) };
    expect(idsOf(read(POST, [items]))).toEqual([SOUP.code]);
  });
});

describe('lists of several people', () => {
  const listed = (key: string, node: object) => reply({ data: { [key]: { edges: [{ node }] } } });

  it.each([
    [
      'a signed-out search',
      `${HOST}/popular/soup/`,
      listed('xig_logged_out_popular_search_media_info', signedOutMedia(SOUP)),
    ],
    [
      'a tag, signed out',
      `${HOST}/explore/tags/soup/`,
      listed('xig_logged_out_popular_search_media_info', signedOutMedia(SOUP)),
    ],
    ['a place', `${HOST}/explore/locations/1/soupville/`, listed('xdt_location_get_web_info_tab', media(SOUP))],
    [
      'the reels of everybody',
      `${HOST}/reels/`,
      listed('xdt_api__v1__clips__home__connection_v2', { media: media(SOUP) }),
    ],
  ])('%s', (_, url, body) => {
    const reading = read(url, [body]);
    expect([reading.state, idsOf(reading)]).toEqual(['ok', [SOUP.code]]);
    const other = reading.pageKind === 'search' ? `${HOST}/` : SEARCH;
    expect(read(other, [body]).posts).toEqual([]);
  });
});

describe('a signed-out post that is withheld', () => {
  it.each([
    [3, 'age-gated'],
    [2, 'unavailable'],
    [undefined, 'unavailable'],
  ])('by a ruling of type %s is %s', (type, state) => {
    const withheld = signedOutPost(SOUP, null, { gating_ruling: { gating_type: type, title: 'Not for everybody' } });
    expect(read(POST, [], documentOf(script(withheld)))).toMatchObject({ state, posts: [] });
  });
});

describe('comments', () => {
  const [first, second] = [comment({ id: '18000000000000001' }), comment({ id: '18000000000000002', author: TILDA })];

  it('of a signed-out post come under its id alone', () => {
    const body = reply({
      data: { xig_polaris_media: { id: `POLARIS_${SOUP.pk}`, comments_connection: { edges: [{ node: first }] } } },
    });
    expect(read(POST, [body]).comments.map(({ id, postId }) => [id, postId])).toEqual([
      ['18000000000000001', SOUP.code],
    ]);
    expect(read(`${HOST}/p/${STOVE.code}/`, [body]).comments).toEqual([]);
  });

  it('of a signed-out post whose code stands inside are its own', () => {
    const inside = { ...media(SOUP), id: `POLARIS_${SOUP.pk}` };
    const data = {
      if_not_gated_logged_out: inside,
      comments_connection: { edges: [{ node: first }, { node: second }] },
    };
    const reading = read(POST, [], documentOf(script(streamed({ xig_polaris_media: data }))));
    expect(idsOf(reading)).toEqual([SOUP.code]);
    expect(reading.comments.map(({ byCreator }) => byCreator)).toEqual([false, true]);
  });

  it('are not the caption that comes with them', () => {
    const url = `${HOST}/api/v1/media/${SOUP.pk}/comments/?can_support_threading=true`;
    const caption = { ...comment({ id: '18000000000000009', author: TILDA }), type: 1 };
    const { comments } = read(POST, [{ url, body: JSON.stringify({ comments: [first], caption }) }]);
    expect(comments.map(({ id }) => id)).toEqual(['18000000000000001']);
  });

  it('in a list of answers are answers', () => {
    const url = `${HOST}/api/v1/media/${SOUP.pk}/comments/18000000000000001/child_comments/`;
    const body = JSON.stringify({ child_comments: [second], parent_comment: first });
    const { comments } = read(POST, [{ url, body }]);
    expect(comments.map(({ id, isReply }) => [id, isReply])).toEqual([
      ['18000000000000002', true],
      ['18000000000000001', false],
    ]);
  });
});

describe('a header in one section', () => {
  it.each(['', 'Tilda Brennkessel'])('with the name "%s" gives counts and bio', (name) => {
    const { profile } = read(PROFILE, [], documentOf(`<main>${headerInOneSection({ name })}</main>`));
    expect(profile).toMatchObject({
      handle: TILDA.username,
      postCount: { value: exactly(212) },
      followers: { value: exactly(48_213) },
      following: { value: exactly(341) },
      bio: { value: 'Soup and cast iron.\nEvery week.' },
    });
    // Nothing says which of its texts are these.
    expect([profile?.name.state, profile?.category.state]).toEqual(['not-found', 'not-found']);
  });
});

describe('Spanish as in Latin America', () => {
  it('is read with its own signs, by the name that the platform gives it', () => {
    const parts = { followers: ['1.2 M', '1,284,617'], words: ['publicaciones', 'seguidores', 'seguidos'] } as const;
    const document = documentOf(`<main>${header({ ...parts, followers: [...parts.followers] })}</main>`, {
      lang: 'es-la',
    });
    const { profile, language } = read(PROFILE, [], document);
    expect([language, profile && readValue(profile.followers)]).toEqual(['es-419', exactly(1_284_617)]);
  });
});
