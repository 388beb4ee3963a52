/** Bodies of replies and embedded data as Instagram writes them, with invented people. Each builder takes what differs. */

export interface Person {
  username: string;
  pk: string;
  name: string;
}

export const TILDA: Person = { username: 'tilda.brennkessel', pk: '55500010011', name: 'Tilda Brennkessel' };
export const ORLA: Person = { username: 'orla_quillfeather', pk: '55500010022', name: 'Orla Quillfeather' };

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What names a post: its media id and its shortcode, and when it was out, a minute after its upload began. */
export interface MediaId {
  pk: string;
  code: string;
  taken: number;
}

/** The names of a post as the platform would give them to an upload at this time. */
export function idAt(iso: string, serial = 7): MediaId {
  const id = ((BigInt(Date.parse(iso)) - 1_314_220_021_721n) << 23n) + BigInt(serial);
  let code = '';
  for (let rest = id; rest > 0n; rest >>= 6n) code = SIGNS.charAt(Number(rest & 63n)) + code;
  return { pk: String(id), code, taken: Date.parse(iso) / 1000 + 60 };
}

export const SOUP = idAt('2026-05-20T09:30:00Z');
export const STOVE = idAt('2026-05-11T17:05:00Z');
export const KETTLE = idAt('2026-04-28T06:45:00Z');

export const seconds = (iso: string) => Date.parse(iso) / 1000;

const userOf = ({ username, pk }: Person) => ({ username, pk, id: pk, is_verified: false });

/** Form A: the data of a signed-in profile. */
export function profileUser(person: Person = TILDA, more: object = {}): object {
  return {
    pk: person.pk,
    id: person.pk,
    username: person.username,
    full_name: person.name,
    biography: `Soup and cast iron.\nWrite to hello@brennkessel.example`,
    bio_links: [
      { url: 'https://brennkessel.example/soup', title: 'Soup', link_type: 'external' },
      { url: 'https://kettle.example/', title: '', link_type: 'external' },
    ],
    external_url: 'https://brennkessel.example/soup',
    category: 'Kitchen/cooking',
    is_verified: true,
    is_private: false,
    account_type: 3,
    follower_count: 48_213,
    following_count: 341,
    media_count: 212,
    friendship_status: { following: false },
    ...more,
  };
}

/** The body of the profile's reply, with the person who looks beside it. */
export const profileReply = (person: Person = TILDA, more: object = {}) => ({
  data: {
    user: profileUser(person, more),
    viewer: { user: { ...userOf(ORLA), pk: '99900010099', follower_count: 3 } },
  },
  extensions: { is_final: true },
});

/** Form B: one post of a timeline. */
export function media(id: MediaId, more: object = {}, owner: Person = TILDA): object {
  return {
    __typename: 'XDTMediaDict',
    code: id.code,
    pk: id.pk,
    id: `${id.pk}_${owner.pk}`,
    taken_at: id.taken,
    caption: { text: 'Soup, slowly.\nDay two.', pk: '17900000000000001', created_at: id.taken },
    like_count: 2_417,
    comment_count: 86,
    like_and_view_counts_disabled: false,
    comments_disabled: null,
    media_type: 1,
    product_type: 'feed',
    view_count: null,
    play_count: null,
    usertags: null,
    coauthor_producers: [],
    is_paid_partnership: false,
    sponsor_tags: null,
    timeline_pinned_user_ids: [],
    user: userOf(owner),
    carousel_media: null,
    ...more,
  };
}

/** The body of a timeline's reply. */
export const timelineReply = (...nodes: object[]) => ({
  data: {
    xdt_api__v1__feed__user_timeline_graphql_connection: {
      edges: nodes.map((node) => ({ node, cursor: 'c' })),
      page_info: { has_next_page: false, end_cursor: null },
    },
  },
});

/** Form C: the reels tab. */
export const reelsReply = (...items: object[]) => ({
  data: { xdt_api__v1__clips__user__connection_v2: { edges: items.map((item) => ({ node: { media: item } })) } },
});

/** A reel as the reels tab has it: a part of what is known of it. */
export const reel = (id: MediaId, more: object = {}, owner: Person = TILDA) => ({
  pk: id.pk,
  code: id.code,
  media_type: 2,
  product_type: 'clips',
  play_count: 90_210,
  like_count: 3_310,
  comment_count: 41,
  like_and_view_counts_disabled: false,
  comments_disabled: false,
  user: { pk: owner.pk, id: owner.pk },
  ...more,
});

/** Form D: search results. */
export const searchReply = (...items: object[]) => ({
  data: { xdt_fbsearch__top_serp_graphql: { edges: [{ node: { __typename: 'XDTTopSerpMediaGridUnit', items } }] } },
});

/** The home feed, which the page loads on any of its pages. */
export const feedReply = (...items: object[]) => ({
  data: { xdt_api__v1__feed__timeline__connection: { edges: items.map((item) => ({ node: { media: item } })) } },
});

/** A hover card over a name. */
export const hoverReply = (person: Person, more: object = {}) => ({
  data: { xig_user_by_igid_v2: { user_dict: profileUser(person, more) } },
});

/** Form E: a post's own page, signed in. */
export const openedReply = (item: object) => ({ data: { xdt_api__v1__media__shortcode__web_info: { items: [item] } } });

export interface CommentParts {
  id: string;
  text?: string;
  likes?: number;
  author?: Person;
  parent?: string;
}

export const comment = ({ id, text = 'Which pot is that?', likes = 4, author = ORLA, parent }: CommentParts) => ({
  pk: id,
  text,
  created_at: seconds('2026-05-21T10:00:00Z'),
  comment_like_count: likes,
  child_comment_count: 0,
  parent_comment_id: parent ?? null,
  user: userOf(author),
});

/** A list of comments, which names no post. */
export const commentsReply = (...nodes: object[]) => ({
  data: {
    xdt_api__v1__media__media_id__comments__connection: { edges: nodes.map((node) => ({ node })), page_info: {} },
  },
});

/** Form F: a profile, signed out: who it is in one script, its posts in another. */
export const signedOutProfile = (person: Person = TILDA, more: object = {}) =>
  streamed({
    xig_user_by_username: {
      pk: person.pk,
      id: '17841400000000001',
      username: person.username,
      full_name: person.name,
      biography: 'Soup and cast iron.',
      bio_links: [],
      is_private: false,
      is_verified: false,
      follower_count: 48_213,
      following_count: 341,
      all_media_count: null,
      ...more,
    },
  });

export const signedOutPosts = (person: Person, ...nodes: object[]) =>
  streamed({
    xig_user_by_username: {
      pk: person.pk,
      polaris_ordered_timeline_connection: { edges: nodes.map((node) => ({ node })) },
    },
  });

export const signedOutMedia = (id: MediaId, more: object = {}, owner: Person = TILDA) => ({
  __typename: 'XIGPolarisVideoMedia',
  pk: id.pk,
  code: id.code,
  caption: { text: 'Soup, slowly.' },
  media_type: 2,
  product_type: 'clips',
  user: { pk: owner.pk, username: owner.username, id: '17841400000000001' },
  id: `POLARIS_${id.pk}`,
  ...more,
});

/** Form E, signed out, with the owner's timeline nested in it. */
export const signedOutPost = (id: MediaId, inside: object | null, more: object = {}) =>
  streamed({
    xig_polaris_media: {
      code: id.code,
      gating_ruling: null,
      comments_connection: { edges: [] },
      if_not_gated_logged_out: inside,
      ...more,
    },
  });

/** Data of a document, deep where the platform puts them. */
export const streamed = (data: object) => ({
  require: [
    [
      'ScheduledServerJS',
      'handle',
      null,
      [
        {
          __bbox: {
            require: [
              ['RelayPrefetchedStreamCache', 'next', [], ['adp_1', { __bbox: { complete: true, result: { data } } }]],
            ],
          },
        },
      ],
    ],
  ],
});

/** Form G: the keys of before 2024. */
export const legacyReply = (person: Person = TILDA, ...nodes: object[]) => ({
  data: {
    user: {
      id: person.pk,
      username: person.username,
      full_name: person.name,
      biography: 'Soup and cast iron.',
      bio_links: [],
      external_url: null,
      category_name: 'Kitchen/cooking',
      is_verified: false,
      is_private: false,
      edge_followed_by: { count: 48_213 },
      edge_follow: { count: 341 },
      edge_owner_to_timeline_media: { count: 212, edges: nodes.map((node) => ({ node })) },
    },
  },
});

export const legacyPost = (id: MediaId, more: object = {}, owner: Person = TILDA) => ({
  __typename: 'GraphImage',
  id: id.pk,
  shortcode: id.code,
  owner: { id: owner.pk, username: owner.username },
  taken_at_timestamp: id.taken,
  edge_media_preview_like: { count: 2_417 },
  edge_liked_by: { count: 2_417 },
  edge_media_to_comment: { count: 86 },
  edge_media_to_caption: { edges: [{ node: { text: 'Soup, slowly.' } }] },
  comments_disabled: false,
  edge_media_to_tagged_user: { edges: [{ node: { user: { username: ORLA.username } } }] },
  ...more,
});
