import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import { readComments } from '@/lib/platforms/youtube/comments';
import { AT, ENGLISH, GERMAN } from '../../support/read-context';
import { commentsToken, OTHER_VIDEO, VIDEO } from './page-data';
import { type CommentParts, commentsData } from './watch-data';

const YEAR = 365.25 * 86_400_000;

function only(data: unknown, context = ENGLISH) {
  const [found, ...others] = readComments(data, 'reply', context);
  if (found === undefined || others.length > 0) throw new Error('not one finding');
  return found;
}

function one(parts: Partial<CommentParts>, context = ENGLISH) {
  const [comment] = only(commentsData([{ id: 'Ugx1', ...parts }]), context).comments;
  if (comment === undefined) throw new Error('no comment');
  return comment;
}

describe('a comment', () => {
  it('is joined out of list and entities', () => {
    const comment = one({ text: 'Which\nkettle?', author: '@orla_quill' });
    expect(comment).toMatchObject({
      id: 'Ugx1',
      postId: VIDEO,
      author: 'orla_quill',
      text: 'Which\nkettle?',
      isReply: false,
      byCreator: false,
    });
    expect(readValue(comment.likes)).toEqual(exactly(47));
    expect(readValue(comment.publishedAt)?.latest).toBeLessThan(AT - 1.99 * YEAR);
  });

  it.each([
    [' ', '0 likes', exactly(0)],
    [' ', '', exactly(0)],
    ['16k', '16k likes', { low: 16_000, high: 16_999 }],
    ['', '7 likes', exactly(7)],
    ['', '', null],
    ['many', '', null],
  ])('likes %j with the label %j', (likes, likesLabel, count) => {
    expect(readValue(one({ likes, likesLabel }).likes)).toEqual(count);
  });

  it('in German has all digits', () => {
    const comment = one({ likes: '16.381', likesLabel: '16.381 „Mag ich“-Bewertungen', age: 'vor 4 Jahren' }, GERMAN);
    expect(readValue(comment.likes)).toEqual(exactly(16_381));
    expect(comment.publishedAt.state).toBe('read');
  });

  it('whose key leads to another comment is left out', () => {
    const data = commentsData([{ id: 'Ugx1' }, { id: 'Ugx2', text: 'Copper.' }]);
    const [first, , second] = data.frameworkUpdates.entityBatchUpdate.mutations;
    if (first === undefined || second === undefined) throw new Error('no entities');
    Object.assign(first.payload, second.payload);
    expect(only(data).comments).toMatchObject([{ id: 'Ugx2', text: 'Copper.' }]);
  });

  it('may have an empty text', () => {
    expect(one({ text: '' }).text).toBe('');
  });

  it('of one without a handle keeps the shown name', () => {
    expect(one({ author: 'Orla Quill' }).author).toBe('Orla Quill');
    expect(one({ author: '' }).author).toBeNull();
    expect(one({ author: 'x'.repeat(500) }).author).toBeNull();
  });

  it('by the creator says so', () => {
    expect(one({ isCreator: true }).byCreator).toBe(true);
  });
});

describe('a list of comments', () => {
  it('keeps its order and the number over it', () => {
    const data = commentsData([{ id: 'Ugx2' }, { id: 'Ugx1' }], { count: ['2,345', ' Comments'] });
    const { comments, posts, state, subject } = only(data);
    expect(comments.map(({ id }) => id)).toEqual(['Ugx2', 'Ugx1']);
    expect(posts.map(({ id, comments: count }) => [id, readValue(count)])).toEqual([[VIDEO, exactly(2_345)]]);
    expect([state, subject]).toEqual(['ok', { kind: 'post', postId: VIDEO }]);
  });

  it('whose header has no number yet says nothing of it', () => {
    expect(only(commentsData([{ id: 'Ugx1' }], { count: ['Comments'] })).posts).toEqual([]);
  });

  it('of replies is known as such, by level or by id', () => {
    const data = commentsData([{ id: 'Ugx1.9T', level: 1 }], { asReplies: true });
    expect(only(data).comments).toMatchObject([{ isReply: true }]);
    const withoutLevel = JSON.parse(JSON.stringify(data).replace('"replyLevel":1', '"gone":1'));
    expect(only(withoutLevel).comments).toMatchObject([{ isReply: true }]);
  });

  it('of a thread includes the replies that are open', () => {
    const data = commentsData([{ id: 'Ugx1' }, { id: 'Ugx1.9T', level: 1 }]);
    const [first, second] = JSON.parse(JSON.stringify(data)).onResponseReceivedEndpoints[0]
      .reloadContinuationItemsCommand.continuationItems;
    first.commentThreadRenderer.replies = { commentRepliesRenderer: { subThreads: [second] } };
    const nested = {
      ...data,
      onResponseReceivedEndpoints: [{ reloadContinuationItemsCommand: { continuationItems: [first] } }],
    };
    expect(only(nested).comments.map(({ id, isReply }) => [id, isReply])).toEqual([
      ['Ugx1', false],
      ['Ugx1.9T', true],
    ]);
  });

  it('of two videos is taken apart', () => {
    const found = readComments(commentsData([{ id: 'Ugx1' }, { id: 'Ugx2', videoId: OTHER_VIDEO }]), 'reply', ENGLISH);
    expect(found.map(({ subject, comments }) => [subject, comments.map(({ id }) => id)])).toEqual([
      [{ kind: 'post', postId: VIDEO }, ['Ugx1']],
      [{ kind: 'post', postId: OTHER_VIDEO }, ['Ugx2']],
    ]);
  });
});

describe('what is missing', () => {
  const without = (key: string, options = {}) =>
    JSON.parse(JSON.stringify(commentsData([{ id: 'Ugx1' }], options)).replaceAll(`"${key}"`, '"gone"'));

  it.each(['entityKey', 'key', 'commentKey', 'commentSurfaceKey', 'watchEndpoint'])(
    '%s: another way leads there',
    (key) => {
      expect(only(without(key)).comments).toMatchObject([{ id: 'Ugx1', postId: VIDEO, author: 'orla_quill' }]);
    },
  );

  it('the video of each comment: the token for the next ones names it', () => {
    const key = 'publishedTimeCommand';
    expect(readComments(without(key), 'reply', ENGLISH)).toEqual([]);
    expect(only(without(key, { token: commentsToken(VIDEO) })).comments).toMatchObject([{ postId: VIDEO }]);
  });

  it.each(['commentEntityPayload', 'content', 'frameworkUpdates', 'onResponseReceivedEndpoints'])(
    '%s: no comment',
    (key) => {
      expect(readComments(without(key), 'reply', ENGLISH)).toEqual([]);
    },
  );

  it('the creator’s mark: unknown, not false', () => {
    expect(only(without('isCreator')).comments).toMatchObject([{ byCreator: null }]);
  });
});
