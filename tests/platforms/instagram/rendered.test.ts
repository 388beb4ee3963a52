import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import { comment, commentsReply, media, ORLA, openedReply, SOUP, STOVE, TILDA } from './page-data';
import {
  dialogComment,
  documentOf,
  grid,
  type HeaderParts,
  header,
  pageComment,
  postDialog,
  postPage,
  tile,
} from './page-html';
import { POST, PROFILE, read, reply } from './read';

/** Traps of the rendered page: tiles, and comments in a dialog and on a page. */

describe('the grid', () => {
  const at = (tiles: readonly string[], tab?: string) =>
    read(PROFILE, [], documentOf(`<main>${header()}${grid(tiles, tab)}</main>`)).posts;
  const own = `/${TILDA.username}`;

  it('gives the hovered tile’s likes and comments, and no date but the id’s', () => {
    const [post] = at([tile({ href: `${own}/p/${SOUP.code}/`, icons: ['Carousel'], counts: ['18.3K', '1,538'] })]);
    expect(post && readValue(post.likes)).toEqual({ low: 18_250, high: 18_399 });
    expect(post && readValue(post.comments)).toEqual(exactly(1_538));
  });

  it('takes no two numbers in one place for one', () => {
    const counts = ['<b>2.4K</b><b>2.4K</b>', '86'];
    const [post] = at([tile({ href: `${own}/p/${SOUP.code}/`, counts })]);
    expect([post?.likes.state, post?.comments.state]).toEqual(['not-found', 'not-found']);
  });

  it('leaves the views of the reels tab alone, and a number that may be either', () => {
    const tiles = [tile({ href: `${own}/reel/${STOVE.code}/`, counts: ['90.2K', '41'] })];
    expect(at(tiles, `${own}/reels/`).map(({ likes, comments }) => [likes.state, comments.state])).toEqual([
      ['not-found', 'not-found'],
    ]);
    const alone = [tile({ href: `${own}/p/${SOUP.code}/`, counts: ['86'] })];
    expect(at(alone).map(({ likes, comments }) => [likes.state, comments.state])).toEqual([['not-found', 'not-found']]);
  });

  it('takes 3 likes for what may be left of hidden ones, as in data', () => {
    const [post] = at([tile({ href: `${own}/p/${SOUP.code}/`, counts: ['3', '1,538'] })]);
    expect(post?.likes.state).toBe('unreadable');
    expect(post && readValue(post.comments)).toEqual(exactly(1_538));
  });

  it('takes no tile of somebody else, nor one that names nobody', () => {
    expect(at([tile({ href: `/${ORLA.username}/p/${SOUP.code}/` }), tile({ href: `/p/${STOVE.code}/` })])).toEqual([]);
  });
});

describe('the header', () => {
  const profileIn = (parts: HeaderParts) => read(PROFILE, [], documentOf(`<main>${header(parts)}</main>`)).profile;
  const beside = (number: string) => `${number}</span><span>7 new`;

  it('with two numbers in one place has none of them there', () => {
    const profile = profileIn({
      posts: beside('212'),
      followers: [beside('48.2K'), null],
      following: beside('341'),
    });
    for (const fact of ['postCount', 'followers', 'following'] as const) {
      expect({ fact, value: profile && readValue(profile[fact]) }).toEqual({ fact, value: null });
    }
  });

  it('keeps the number that a title gives whole', () => {
    expect(profileIn({ followers: [beside('48.2K'), '48,213'] })?.followers).toMatchObject({ raw: '48,213' });
  });
});

describe('comments', () => {
  const rows = [
    { id: '18000000000000001', text: 'Verified • Edited 2w, 99 likes' },
    {
      id: '18000000000000001',
      reply: '18000000000000002',
      author: TILDA.username,
      text: 'Cast iron, <a href="/orla_quillfeather/">@orla_quillfeather</a>',
    },
  ];
  const expected = [
    ['18000000000000001', ORLA.username, 'Verified • Edited 2w, 99 likes', exactly(12), false, false],
    ['18000000000000002', TILDA.username, 'Cast iron, @orla_quillfeather', exactly(12), true, true],
  ];

  it.each([
    ['a dialog', postDialog({ comments: rows.map(dialogComment).join('') })],
    ['a page', postPage({ comments: rows.map(pageComment).join('') })],
  ])('of %s are read by their own links', (_, body) => {
    const { comments, posts } = read(POST, [], documentOf(body));
    expect(
      comments.map(({ id, author, text, likes, isReply, byCreator }) => [
        id,
        author,
        text,
        readValue(likes),
        isReply,
        byCreator,
      ]),
    ).toEqual(expected);
    expect(posts.map(({ likes }) => readValue(likes))).toEqual([exactly(2_417)]);
  });

  it('of the post before are not this one’s', () => {
    const other = dialogComment({ id: '18000000000000009', code: STOVE.code });
    expect(read(POST, [], documentOf(postDialog({ comments: other }))).comments).toEqual([]);
  });

  it('of a reply that names no post wait until the page shows one of them', () => {
    const replies = [
      reply(commentsReply(comment({ id: '18000000000000001' }), comment({ id: '18000000000000003', author: TILDA }))),
    ];
    expect(read(POST, replies).comments).toEqual([]);
    const other = [reply(commentsReply(comment({ id: '18000000000000007' })))];
    const document = documentOf(postDialog({ comments: rows.map(dialogComment).join('') }));
    expect(read(POST, other, document).comments.map(({ id }) => id)).not.toContain('18000000000000007');
    const { comments } = read(POST, replies, document);
    expect(comments.map(({ id, postId, byCreator }) => [id, postId, byCreator])).toContainEqual([
      '18000000000000003',
      SOUP.code,
      true,
    ]);
    expect(comments).toHaveLength(3);
  });

  it('are placed by the request’s own address', () => {
    const url = `https://www.instagram.com/api/v1/media/${SOUP.pk}/comments/?can_support_threading=true`;
    const body = JSON.stringify({ comments: [comment({ id: '18000000000000001' })] });
    expect(read(POST, [{ url, body }]).comments.map(({ postId }) => postId)).toEqual([SOUP.code]);
    expect(read(`https://www.instagram.com/p/${STOVE.code}/`, [{ url, body }]).comments).toEqual([]);
  });

  it('go by the text of an id whose number has lost digits', () => {
    const url = `https://www.instagram.com/api/v1/media/${SOUP.pk}/comments/`;
    const { pk: _, ...rest } = comment({ id: '' });
    const named = JSON.stringify({ ...rest, strong_id__: '18000000000000003' });
    const unnamed = JSON.stringify(rest);
    const body = `{"comments":[${named.replace('{', '{"pk":18000000000000003,')},${unnamed.replace('{', '{"pk":18000000000000005,')}]}`;
    expect(read(POST, [{ url, body }]).comments.map(({ id }) => id)).toEqual(['18000000000000003']);
  });

  it('in the body of the opened post are its own, and the creator’s are marked', () => {
    const list = [comment({ id: '18000000000000001' }), comment({ id: '18000000000000002', author: TILDA })];
    const body = { data: { ...openedReply(media(SOUP)).data, ...commentsReply(...list).data } };
    expect(read(POST, [reply(body)]).comments.map(({ byCreator }) => byCreator)).toEqual([false, true]);
  });
});
