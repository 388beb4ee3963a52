import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/model/reading';
import { htmlMutants, jsonMutants, judge, type Mutant } from './deletion';
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

const photo = { imagePost: { images: [{}, {}] }, video: { duration: 0 }, isPinnedItem: true, adAuthorization: true };
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

/** A carrier: its whole text, its mutants, and how a text is read on a page. */
type Carrier = [name: string, whole: string, mutants: (text: string) => Mutant[], read: (text: string) => Reading];

const reply = (path: string, data: unknown, url = PROFILE_URL): Carrier => [
  `${path} on ${url}`,
  JSON.stringify(data),
  jsonMutants,
  (text) => read(url, [replyTo(path, text)]),
];
const embedded = (scopes: object, url: string): Carrier => [
  `${Object.keys(scopes)} on ${url}`,
  embeddedText(scopes),
  jsonMutants,
  (text) => read(url, [], documentOf('', { embedded: text })),
];
const rendered = (name: string, html: string, url: string): Carrier => [
  name,
  html,
  htmlMutants,
  (text) => read(url, [], documentOf(text)),
];

const CARRIERS: Carrier[] = [
  reply('user/detail/?uniqueId=x', detailData()),
  reply('post/item_list/', { itemList: items }),
  reply('post/item_list/', { itemList: items }, POST_URL),
  reply('comment/list/', { comments }, POST_URL),
  reply('comment/list/reply/', { comments: comments.slice(1) }, `${PROFILE_URL}/video/${OTHER_POST}`),
  reply('search/general/full/', { data: items.map((item) => ({ item })) }, 'https://www.tiktok.com/search?q=kettle'),
  embedded({ 'webapp.user-detail': detailData(), 'webapp.updated-items': items }, PROFILE_URL),
  embedded(
    { 'webapp.video-detail': { itemInfo: { itemStruct: items[1] } } },
    `${PROFILE_URL}/photo/7300000000000000777`,
  ),
  [
    'older documents',
    JSON.stringify(legacy),
    jsonMutants,
    (text) => read(PROFILE_URL, [], documentOf('', { legacy: text })),
  ],
  rendered('rendered profile of 2025-12', profileHtml(), PROFILE_URL),
  rendered(
    'rendered profile of 2026-05',
    profileHtml({ title: 'orla_quill', subtitle: TILDA.handle }, [tileHtml(POST), tileHtml(OTHER_POST, ORLA)]),
    PROFILE_URL,
  ),
  rendered('rendered video page', feedHtml({ isPaid: true }), POST_URL),
];

describe('a key or attribute deleted or renamed', () => {
  it.each(CARRIERS)('gives another source or nothing, never another value: %s', (_, whole, mutantsOf, readText) => {
    const truth = readText(whole);
    expect(judge(truth, truth).same).toBeGreaterThan(5);
    const mutants = mutantsOf(whole);
    expect(mutants.length).toBeGreaterThan(20);
    const wrong = mutants.flatMap(({ what, text }) =>
      judge(truth, readText(text)).wrong.map((fact) => `${what}: ${fact}`),
    );
    expect(wrong).toEqual([]);
    expect(mutants.some(({ text }) => judge(truth, readText(text)).unread > 0)).toBe(true);
  });

  it('is judged: another number, another person and an item out of nowhere are wrong', () => {
    const truth = read(PROFILE_URL, [replyTo('user/detail/', detailData())]);
    const swapped = { ...PROFILE_STATS, statsV2: { ...PROFILE_STATS.statsV2, followerCount: '81' } };
    const other = read(PROFILE_URL, [
      replyTo('user/detail/', detailData({ ...swapped, user: userData({ ...TILDA, name: 'Somebody' }) })),
      replyTo('post/item_list/', { itemList: [itemData()] }),
    ]);
    const { wrong } = judge(truth, other);
    expect(wrong.map((fact) => fact.split(':')[0])).toEqual(
      expect.arrayContaining(['profile.followers', 'profile.name', `post ${POST}.likes`]),
    );
  });
});
