/** Small objects in the forms of TikTok's data, about invented people. Each builder gives what whole pages hold. */

export const TILDA = { handle: 'tilda.brennkessel', id: '6700000000000000101', name: 'Tilda Brennkessel' };
export const ORLA = { handle: 'orla_quill', id: '6700000000000000202', name: 'Orla Quill' };
export const POST = '7300000000000000111';
export const OTHER_POST = '7300000000000000222';
export const PUBLISHED = 1_770_000_000;

export type Person = typeof TILDA;

/** A user as details and items have them. */
export function userData(person: Person = TILDA, more: object = {}) {
  return {
    id: person.id,
    uniqueId: person.handle,
    nickname: person.name,
    signature: 'Kettles, and what is in them.\nTalk: tilda@brennkessel.example',
    bioLink: { link: 'brennkessel.example/kettles', risk: 0 },
    verified: true,
    privateAccount: false,
    secret: false,
    language: 'en',
    ttSeller: false,
    commerceUserInfo: { commerceUser: false },
    isOrganization: 0,
    ...more,
  };
}

/** All counts of a profile: rounded in `stats`, exact in `statsV2`. */
export const PROFILE_STATS = {
  stats: {
    followerCount: 642_300,
    followingCount: 81,
    heart: 5_100_000,
    heartCount: 5_100_000,
    videoCount: 19,
    diggCount: 7,
    friendCount: 3,
  },
  statsV2: {
    followerCount: '642318',
    followingCount: '81',
    heart: '5127349',
    heartCount: '5127349',
    videoCount: '19',
    diggCount: '7',
    friendCount: '3',
  },
};

/** The details of a user. */
export function detailData({ user = userData(), ...more }: { user?: object } & Record<string, unknown> = {}) {
  return { userInfo: { user, ...PROFILE_STATS, itemList: [] as unknown[], ...more }, statusCode: 0, statusMsg: '' };
}

/** Counts of an item: all below 10,000 in full, above it rounded in both forms. */
export const ITEM_STATS = {
  stats: { diggCount: 31_700, commentCount: 158, shareCount: 3_472, playCount: 228_600, collectCount: '1869' },
  statsV2: {
    diggCount: '31700',
    commentCount: '158',
    shareCount: '3472',
    playCount: '228600',
    collectCount: '1869',
    repostCount: '0',
  },
};

/** One item, as documents and lists have them. */
export function itemData(id = POST, person: Person = TILDA, more: object = {}) {
  return {
    id,
    desc: `Kettle ${id} #tea`,
    createTime: String(PUBLISHED),
    author: userData(person),
    video: { id, duration: 64, height: 1024 },
    ...ITEM_STATS,
    authorStats: PROFILE_STATS.stats,
    authorStatsV2: { ...PROFILE_STATS.statsV2, followerCount: '642300', heart: '5100000', heartCount: '5100000' },
    isAd: false,
    adLabelVersion: 0,
    privateItem: false,
    ...more,
  };
}

/** One comment as replies have them. */
export function commentData(id: string, more: object = {}) {
  return {
    cid: id,
    aweme_id: POST,
    text: `What a kettle, ${id}`,
    create_time: PUBLISHED + 60,
    digg_count: 12_345,
    reply_comment_total: 0,
    reply_id: '0',
    author_pin: false,
    is_author_digged: false,
    user: { unique_id: 'pip.fennimore', nickname: 'Pip', uid: '6700000000000000303' },
    ...more,
  };
}

/** A count as search engines are told it. */
export function counter(interactionType: unknown, userInteractionCount: number) {
  return { '@type': 'InteractionCounter', interactionType, userInteractionCount };
}

/** What a profile's document tells search engines. */
export function linkedData(more: object = {}) {
  return {
    '@context': 'https://schema.org/',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: TILDA.name,
      description: 'Kettles, and what is in them.',
      alternateName: TILDA.handle,
      url: `https://www.tiktok.com/@${TILDA.handle}`,
      sameAs: ['brennkessel.example/kettles'],
      interactionStatistic: [
        counter({ '@type': 'http://schema.org/LikeAction' }, 5_127_349),
        counter({ '@type': 'http://schema.org/FollowAction' }, 642_318),
      ],
      disambiguatingDescription: 'verified',
      identifier: TILDA.handle,
      ...more,
    },
  };
}

/** The text that a document embeds, with the viewer beside the page's own scopes. */
export function embeddedText(scopes: object): string {
  const viewer = { uniqueId: 'viewer.nobody.keeps', nickname: 'The Viewer', id: '6700000000000000999' };
  return JSON.stringify({ __DEFAULT_SCOPE__: { 'webapp.app-context': { language: 'en', user: viewer }, ...scopes } });
}

export const PROFILE_URL = `https://www.tiktok.com/@${TILDA.handle}`;
export const POST_URL = `${PROFILE_URL}/video/${POST}`;

/** A reply to a request of the page. */
export function replyTo(path: string, data: unknown) {
  return { url: `https://www.tiktok.com/api/${path}`, body: typeof data === 'string' ? data : JSON.stringify(data) };
}
