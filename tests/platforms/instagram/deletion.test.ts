import { describe, expect, it } from 'vitest';
import { damaged, damagesToData, damagesToElements } from '../../support/deletion';
import {
  comment,
  commentsReply,
  KETTLE,
  legacyPost,
  legacyReply,
  media,
  ORLA,
  openedReply,
  profileReply,
  reel,
  reelsReply,
  SOUP,
  STOVE,
  searchReply,
  signedOutMedia,
  signedOutPost,
  signedOutPosts,
  signedOutProfile,
  TILDA,
  timelineReply,
} from './page-data';
import {
  dialogComment,
  documentOf,
  headerInOneSection,
  pageComment,
  postDialog,
  postPage,
  profileMeta,
  profilePage,
  route,
  script,
} from './page-html';
import { POST, PROFILE, read, reply, SEARCH } from './read';

/** Every key and attribute of every carrier, deleted or renamed: a fact comes from elsewhere or is unread. */

const opened = {
  data: {
    ...openedReply(media(SOUP)).data,
    ...commentsReply(
      comment({ id: '18000000000000001' }),
      comment({ id: '18000000000000002', author: TILDA, parent: '18000000000000001' }),
    ).data,
  },
};

const replies: [what: string, url: string, data: object, beside?: object[]][] = [
  ['a profile', PROFILE, profileReply()],
  ['a private profile', PROFILE, profileReply(TILDA, { is_private: true })],
  [
    'a timeline',
    PROFILE,
    timelineReply(
      media(SOUP, {
        timeline_pinned_user_ids: [TILDA.pk],
        is_paid_partnership: true,
        sponsor_tags: [{ username: 'kettle.works' }],
      }),
      media(STOVE, { like_and_view_counts_disabled: true, like_count: 3, comments_disabled: true, comment_count: 0 }),
      media(KETTLE, { coauthor_producers: [{ username: TILDA.username, pk: TILDA.pk }] }, ORLA),
    ),
    [profileReply()],
  ],
  [
    'a timeline with authors by id',
    PROFILE,
    timelineReply(
      media(SOUP, { user: null, owner_id: { pk: TILDA.pk, id: TILDA.pk } }),
      media(STOVE, { user: null, owner_id: { pk: ORLA.pk, id: ORLA.pk } }),
      media(KETTLE, { owner_id: { pk: TILDA.pk, id: TILDA.pk } }),
    ),
    [profileReply()],
  ],
  ['the reels tab', PROFILE, reelsReply(reel(SOUP), reel(STOVE, { like_count: -1 })), [profileReply()]],
  ['search results', SEARCH, searchReply(media(SOUP), media(STOVE, {}, ORLA))],
  ['a post with comments', POST, opened],
  [
    'further comments of a signed-out post',
    POST,
    {
      data: {
        xig_polaris_media: {
          id: `POLARIS_${SOUP.pk}`,
          comments_connection: {
            edges: ['18000000000000001', '18000000000000002'].map((id) => ({ node: comment({ id }) })),
          },
        },
      },
    },
  ],
  [
    'the keys of before 2024',
    PROFILE,
    legacyReply(
      TILDA,
      legacyPost(SOUP, { pinned_for_users: [{ id: TILDA.pk }] }),
      legacyPost(STOVE, { comments_disabled: true, edge_media_to_comment: { count: 0 } }),
    ),
  ],
];

describe('replies', () => {
  it.each(replies)('%s', (_, url, data, beside = []) => {
    const { runs, wrong } = damaged(() => read(url, [...beside, data].map(reply)), damagesToData(data));
    expect(wrong).toEqual([]);
    expect(runs).toBeGreaterThan(20);
  });
});

const inside = media(SOUP, {
  user: {
    pk: TILDA.pk,
    username: TILDA.username,
    polaris_ordered_timeline_connection: { edges: [{ node: signedOutMedia(STOVE) }] },
  },
});
const embedded: [what: string, url: string, scripts: object[]][] = [
  [
    'a signed-out profile',
    PROFILE,
    [signedOutProfile(), signedOutPosts(TILDA, signedOutMedia(SOUP), signedOutMedia(KETTLE))],
  ],
  [
    'a signed-out post',
    POST,
    [signedOutPost(SOUP, inside, { comments_connection: { edges: [{ node: comment({ id: '18000000000000001' }) }] } })],
  ],
];

describe('embedded data', () => {
  it.each(embedded)('%s', (_, url, scripts) => {
    const { runs, wrong } = damaged(
      () => read(url, [], documentOf(scripts.map(script).join(''))),
      damagesToData(scripts),
    );
    expect(wrong).toEqual([]);
    expect(runs).toBeGreaterThan(20);
  });
});

const rows = [
  { id: '18000000000000001' },
  { id: '18000000000000001', reply: '18000000000000002', author: TILDA.username },
];
const pages: [what: string, url: string, document: () => Document][] = [
  ['a profile', PROFILE, () => documentOf(profilePage(), { head: profileMeta() })],
  ['a header in one section', PROFILE, () => documentOf(`<main>${headerInOneSection({ name: TILDA.name })}</main>`)],
  ['a profile without links', PROFILE, () => documentOf(profilePage({ isOpen: false }))],
  [
    'a post’s dialog',
    POST,
    () => documentOf(profilePage() + postDialog({ comments: rows.map(dialogComment).join('') })),
  ],
  ['a post’s page', POST, () => documentOf(postPage({ comments: rows.map(pageComment).join('') }))],
  [
    'a throttled page',
    PROFILE,
    () => documentOf(route('PolarisLoggedOutDesktopWWWProfileRoute'), { head: profileMeta() }),
  ],
];

describe('rendered pages', () => {
  it.each(pages)('%s', (_, url, open) => {
    const document = open();
    const { runs, wrong } = damaged(() => read(url, [], document), damagesToElements(document));
    expect(wrong).toEqual([]);
    expect(runs).toBeGreaterThan(10);
  });
});
