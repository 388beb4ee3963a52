import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reading } from '@/lib/model/reading';
import { tiktok } from '@/lib/platforms/tiktok';
import { ENGLISH } from '../../support/read-context';
import {
  commentData,
  detailData,
  embeddedText,
  itemData,
  POST,
  POST_URL,
  PROFILE_URL,
  replyTo,
  TILDA,
} from './page-data';
import { documentOf, feedHtml, profileHtml } from './page-html';
import { read } from './read';

const PATHS = [
  'user/detail/',
  'post/item_list/',
  'comment/list/',
  'search/general/full/',
  'preload/item_list/',
  'item/detail/?itemId=1',
];

/** JSON of any kind under the keys that are read. */
const hostile = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, -1, 1e300, '', '-5', '\u0000', '9'.repeat(400), [], {}, [null], {
      toString: 1,
    }),
    fc.dictionary(
      fc.constantFrom(
        ...['__proto__', 'constructor', 'toString', 'length', 'itemList', 'item_list', 'data', 'item', 'comments'],
        ...['userInfo', 'user', 'uniqueId', 'id', 'author', 'stats', 'statsV2', 'heart', 'followerCount', 'video'],
        ...['duration', 'imagePost', 'images', 'createTime', 'desc', 'cid', 'aweme_id', 'text', 'reply_comment'],
      ),
      tie('value'),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
})).value;

describe('hostile JSON', () => {
  it('gives values that the schema allows, never an exception', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...PATHS), (data, path) => {
        const body = JSON.stringify(data);
        const document = documentOf('', {
          embedded: body.replaceAll('<', '\\u003c'),
          legacy: JSON.stringify({ UserModule: data, ItemModule: data }),
        });
        for (const url of [PROFILE_URL, POST_URL]) {
          const reading = read(url, [replyTo(path, body)], document);
          expect(Reading.safeParse(reading).success).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['deep', `${'{"itemList":['.repeat(3_000)}${']}'.repeat(3_000)}`],
    ['broken', '{"itemList":[{"id":'],
    ['no object', '"itemList"'],
    ['a prototype', '{"__proto__":{"itemList":[]},"itemList":{"__proto__":1}}'],
  ])('%s: nothing is read', (_, body) => {
    for (const path of PATHS) expect(read(PROFILE_URL, [replyTo(path, body)]).posts).toEqual([]);
  });

  it('an address that is none is nobody’s request', () => {
    for (const url of ['', 'api/post/item_list', 'api/user/detail/', 'https://kettle.example/api/post/item_list/']) {
      expect(tiktok.readReply({ url, body: JSON.stringify({ itemList: [itemData()] }) }, ENGLISH)).toEqual([]);
    }
  });
});

describe('hostile texts', () => {
  it('of 100 KB stand where they stood, and are no number', () => {
    const text = '=HYPERLINK("x")\u202e@1,'.repeat(6_000);
    const item = itemData(POST, TILDA, {
      desc: text,
      createTime: text,
      stats: { playCount: text },
      statsV2: undefined,
    });
    const { posts, comments } = read(POST_URL, [
      replyTo('post/item_list/', { itemList: [item] }),
      replyTo('comment/list/', { comments: [commentData('7300000000000001001', { text, user: { unique_id: text } })] }),
    ]);
    expect(posts).toMatchObject([{ caption: { value: text }, views: { state: 'unreadable' } }]);
    expect(comments).toMatchObject([{ text, author: null }]);
  });

  it('in handles and ids name nobody', () => {
    const replies = ['a/b', '@x', 'a b', '', 'x'.repeat(500)].map((handle) =>
      replyTo('post/item_list/', { itemList: [itemData(POST, { ...TILDA, handle }), itemData('../../x')] }),
    );
    expect(read(POST_URL, replies).posts).toEqual([]);
  });
});

describe('reading', () => {
  it('changes nothing in the document', () => {
    for (const [url, body] of [
      [PROFILE_URL, profileHtml()],
      [POST_URL, feedHtml()],
    ] as const) {
      const document = documentOf(body, { embedded: embeddedText({ 'webapp.user-detail': detailData() }) });
      const before = document.toString();
      expect(read(url, [], document).state).toBe('ok');
      expect(document.toString()).toBe(before);
    }
  });
});
