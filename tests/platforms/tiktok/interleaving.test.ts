import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '@/lib/platforms/assemble';
import type { Finding } from '@/lib/platforms/platform';
import { tiktok } from '@/lib/platforms/tiktok';
import { ENGLISH } from '../../support/read-context';
import { commentData, detailData, embeddedText, itemData, ORLA, POST, replyTo, TILDA, userData } from './page-data';
import { documentOf, feedItemHtml, profileHtml, tileHtml, windowHtml } from './page-html';

/** Two people whose every number, text and id tells whose it is: hers are 1…, his 2…. */
const PEOPLE = [
  { person: TILDA, mark: '1' },
  { person: ORLA, mark: '2' },
] as const;
type Who = (typeof PEOPLE)[number];

const postId = (mark: string, index: number) => `73000000000000${mark}000${index}`;
const stats = (mark: string) => {
  const count = Number(`${mark}11`);
  const names = ['followerCount', 'followingCount', 'heart', 'heartCount', 'videoCount'];
  const itemNames = ['diggCount', 'commentCount', 'shareCount', 'playCount', 'collectCount'];
  const each = (value: unknown) => Object.fromEntries([...names, ...itemNames].map((name) => [name, value]));
  return {
    stats: each(count),
    statsV2: each(String(count)),
    authorStats: each(count),
    authorStatsV2: each(String(count)),
  };
};
const userOf = ({ person, mark }: Who) => userData(person, { signature: `bio ${mark}` });
const item = (who: Who, index: number) =>
  itemData(postId(who.mark, index), who.person, { ...stats(who.mark), author: userOf(who), desc: `post ${who.mark}` });
const urls = ({ person, mark }: Who) => [
  `https://www.tiktok.com/@${person.handle}`,
  `https://www.tiktok.com/@${person.handle}/video/${postId(mark, 0)}`,
];

const reply = (path: string, data: unknown) => tiktok.readReply(replyTo(path, data), ENGLISH);
const another = (who: Who): Who => (who === PEOPLE[0] ? PEOPLE[1] : PEOPLE[0]);

/** Everything that may arrive about a person, some of it with the other one's items in it. */
function arrivals(who: Who): Finding[][] {
  const { person, mark } = who;
  const comment = (owner: Who, id: string) =>
    commentData(`73000000000001${owner.mark}00${id}`, {
      aweme_id: postId(owner.mark, 0),
      text: `comment ${owner.mark}`,
    });
  const detail = detailData({ ...stats(mark), user: userOf(who) });
  const next = another(who);
  return [
    reply('user/detail/', detail),
    reply('post/item_list/', { itemList: [item(who, 0), item(next, 1), item(who, 2)] }),
    reply('post/item_list/', ''),
    reply('repost/item_list/', { itemList: [item(next, 3)] }),
    reply('preload/item_list/', { itemList: [item(next, 0), item(who, 4)] }),
    reply('recommend/item_list/', { itemList: [item(next, 5)] }),
    reply('search/general/full/', { data: [{ item: item(who, 6) }, { item: item(next, 6) }] }),
    reply('creator/item_list/', { itemList: [item(who, 8), item(next, 8)] }),
    reply('challenge/item_list/', { itemList: [item(next, 9), item(who, 9)] }),
    reply(`item/detail/?itemId=${postId(mark, 0)}`, { itemInfo: { itemStruct: item(who, 0) }, statusCode: 0 }),
    reply(`item/detail/?itemId=${postId(mark, 1)}`, { itemInfo: {}, statusCode: 10204 }),
    reply('comment/list/', { comments: [comment(who, '1'), comment(next, '2')] }),
    reply('user/detail/?uniqueId=nobody.there', { statusCode: 10221 }),
    tiktok.readEmbedded(
      documentOf('', {
        embedded: embeddedText({ 'webapp.user-detail': detail, 'webapp.updated-items': [item(next, 7)] }),
      }),
      ENGLISH,
    ),
    tiktok.readRendered(
      documentOf(
        profileHtml({ title: person.handle, subtitle: person.name, followers: `${mark}11` }, [
          tileHtml(postId(mark, 0), person, { views: `${mark}11` }),
          tileHtml(postId(next.mark, 1), next.person, { views: `${next.mark}11` }),
        ])
          .replace('>81<', `>${mark}11<`)
          .replace('5.1M', `${mark}11`),
      ),
      { kind: 'profile', handle: person.handle, platformId: null, alias: null },
      ENGLISH,
    ),
    tiktok.readRendered(
      documentOf(
        [who, next]
          .map((one) => feedItemHtml(postId(one.mark, 0), one.person))
          .join('')
          .replace(/>(?:31\.7K|158|1869|3472)</g, `>${mark}11<`)
          .replace(
            /(<article.*?)(<article.*)/s,
            (_, own: string, rest: string) => own + rest.replaceAll(`${mark}11`, `${next.mark}11`),
          ),
      ),
      { kind: 'post', postId: postId(mark, 0) },
      ENGLISH,
    ),
    tiktok.readRendered(
      documentOf(
        windowHtml({ person, beside: feedItemHtml(postId(next.mark, 0), next.person) })
          .replaceAll(POST, postId(mark, 0))
          .replace(/>(?:31\.7K|158|1869)</g, `>${mark}11<`),
      ),
      { kind: 'post', postId: postId(mark, 0) },
      ENGLISH,
    ),
  ];
}

const ALL = PEOPLE.flatMap(arrivals);

describe('replies and documents of two people, in any order and number', () => {
  it('never put one item under the other’s name', () => {
    const order = fc.array(fc.nat({ max: ALL.length - 1 }), { minLength: 1, maxLength: 30 });
    let read = 0;
    fc.assert(
      fc.property(order, fc.constantFrom(...PEOPLE), fc.nat({ max: 1 }), (indexes, who, page) => {
        const url = urls(who)[page] ?? '';
        const address = tiktok.addressOf(url) ?? { kind: 'other' as const };
        const findings = indexes.flatMap((index) => ALL[index] ?? []);
        const { profile, posts, comments } = assemble(tiktok, { url, address, context: ENGLISH }, findings);
        const facts = [profile, ...posts].flatMap((one) => Object.values(one ?? {}));
        for (const fact of facts) {
          if (fact === null || typeof fact !== 'object' || !('raw' in fact)) continue;
          expect(fact).not.toHaveProperty('conflict');
          if (/^\d{3}$/.test(fact.raw)) expect(fact.raw).toBe(`${who.mark}11`);
          else
            expect(fact.raw).not.toMatch(new RegExp(`(?:bio|post) ${another(who).mark}|${another(who).person.name}`));
        }
        if (profile) expect(profile.handle).toBe(who.person.handle);
        for (const post of posts) expect([post.author.handle, post.id[14]]).toEqual([who.person.handle, who.mark]);
        for (const comment of comments) expect(comment.text).toBe(`comment ${who.mark}`);
        read += posts.length;
      }),
      { numRuns: 1_000 },
    );
    expect(read).toBeGreaterThan(1_000);
  });
});
