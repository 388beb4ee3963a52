import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/model/reading';
import { damaged, damagesToData, damagesToElements, differences } from '../../support/deletion';
import {
  commentData,
  detailData,
  embeddedText,
  itemData,
  linkedData,
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
import { documentOf, feedHtml, feedItemHtml, linkedHtml, profileHtml, tileHtml, windowHtml } from './page-html';
import { read } from './read';

const photo = { imagePost: { images: [{}, {}] }, video: { duration: 0 }, isPinnedItem: true, adLabelVersion: 2 };
const items = [itemData(), itemData('7300000000000000777', TILDA, photo), itemData(OTHER_POST, ORLA)];
const comments = [
  commentData('7300000000000001001', { reply_comment: [commentData('7300000000000001002')] }),
  commentData('7300000000000001003', { aweme_id: OTHER_POST }),
];
const legacy = {
  UserModule: {
    users: { [TILDA.handle]: userData(), [ORLA.handle]: userData(ORLA) },
    stats: {
      [TILDA.handle]: PROFILE_STATS.stats,
      [ORLA.handle]: { followerCount: 12, followingCount: 13, heart: 14, heartCount: 14, videoCount: 15 },
    },
  },
  ItemModule: { [POST]: itemData(POST, TILDA, { author: TILDA.handle }), [OTHER_POST]: itemData(OTHER_POST, ORLA) },
};

const linked = linkedData();

/** A carrier of data: its objects, and how the page is read as they stand. */
type Carrier = [name: string, data: object, read: () => Reading];

const reply = (path: string, data: object, url = PROFILE_URL): Carrier => [
  `${path} on ${url}`,
  data,
  () => read(url, [replyTo(path, data)]),
];
const embedded = (scopes: object, url: string): Carrier => [
  `${Object.keys(scopes)} on ${url}`,
  scopes,
  () => read(url, [], documentOf('', { embedded: embeddedText(scopes) })),
];

const CARRIERS: Carrier[] = [
  reply('user/detail/?uniqueId=x', detailData()),
  reply('post/item_list/', { itemList: items }),
  reply('post/item_list/', { itemList: items }, POST_URL),
  reply(`item/detail/?itemId=${POST}`, { statusCode: 0, itemInfo: { itemStruct: itemData() } }, POST_URL),
  reply('comment/list/', { comments }, POST_URL),
  reply('comment/list/reply/', { comments: comments.slice(1) }, `${PROFILE_URL}/video/${OTHER_POST}`),
  reply('search/general/full/', { data: items.map((item) => ({ item })) }, 'https://www.tiktok.com/search?q=kettle'),
  embedded({ 'webapp.user-detail': detailData(), 'webapp.updated-items': items }, PROFILE_URL),
  embedded(
    { 'webapp.video-detail': { itemInfo: { itemStruct: items[1] } } },
    `${PROFILE_URL}/photo/7300000000000000777`,
  ),
  ['what search engines are told', linked, () => read(PROFILE_URL, [], documentOf(linkedHtml(linked)))],
  ['older documents', legacy, () => read(PROFILE_URL, [], documentOf('', { legacy: JSON.stringify(legacy) }))],
];

const RENDERED: [name: string, html: string, url: string][] = [
  ['a profile of 2025-12', profileHtml(), PROFILE_URL],
  [
    'a profile of 2026-05',
    profileHtml({ title: 'orla_quill', subtitle: TILDA.handle }, [tileHtml(POST), tileHtml(OTHER_POST, ORLA)]),
    PROFILE_URL,
  ],
  ['a video page', feedHtml({ isPaid: true }), POST_URL],
  ['a post over a page', windowHtml({ beside: feedItemHtml(OTHER_POST, ORLA, { likes: '35.3K' }) }), POST_URL],
];

/** What a reading has of facts that were read: a whole page must have some, or nothing could go wrong. */
function readFacts({ profile, posts, comments: below }: Reading): number {
  return [profile, ...posts, ...below].flatMap((item) =>
    Object.values(item ?? {}).filter((value) => (value as { state?: string } | null)?.state === 'read'),
  ).length;
}

describe('a key or attribute deleted or renamed gives another source or nothing, never another value', () => {
  it.each(CARRIERS)('%s', (_, data, readNow) => {
    expect(readFacts(readNow())).toBeGreaterThan(1);
    const { runs, wrong } = damaged(readNow, damagesToData(data));
    expect(wrong).toEqual([]);
    expect(runs).toBeGreaterThan(20);
  });

  it.each(RENDERED)('rendered: %s', (_, html, url) => {
    const document = documentOf(html);
    const readNow = () => read(url, [], document);
    expect(readFacts(readNow())).toBeGreaterThan(1);
    const { runs, wrong } = damaged(readNow, damagesToElements(document.body));
    expect(wrong).toEqual([]);
    expect(runs).toBeGreaterThan(10);
  });

  it('is judged: another number, another person and an item out of nowhere are wrong', () => {
    const truth = read(PROFILE_URL, [replyTo('user/detail/', detailData())]);
    const swapped = { ...PROFILE_STATS, statsV2: { ...PROFILE_STATS.statsV2, followerCount: '81' } };
    const other = read(PROFILE_URL, [
      replyTo('user/detail/', detailData({ ...swapped, user: userData({ ...TILDA, name: 'Somebody' }) })),
      replyTo('post/item_list/', { itemList: [itemData()] }),
    ]);
    expect(differences(truth, other)).toEqual([
      expect.stringMatching(/^name .* became "Somebody"$/),
      expect.stringMatching(/^followers .* became \{"low":81,"high":81\}$/),
      `post ${POST} appeared`,
    ]);
  });
});
