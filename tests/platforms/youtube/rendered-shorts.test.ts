import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import { youtubePage } from '@/lib/platforms/youtube/page';
import { ENGLISH } from '../../support/read-context';
import { type ShortParts, shortsPage } from './more-html';
import { OTHER_VIDEO, TILDA, VIDEO } from './page-data';
import { app, commentHtml, documentOf } from './page-html';

const ADDRESS = { kind: 'post', postId: VIDEO } as const;
const read = (parts: ShortParts = {}) => youtubePage.readRendered(documentOf(app(shortsPage(parts))), ADDRESS, ENGLISH);

function only(parts: ShortParts = {}) {
  const [found] = read(parts);
  const [post] = found?.posts ?? [];
  if (found === undefined || post === undefined) throw new Error('no post');
  return { found, post };
}

describe('the rendered player of Shorts', () => {
  it('has title, owner and exact likes of the Short on the screen', () => {
    const { found, post } = only();
    expect(found).toMatchObject({ subject: ADDRESS, state: 'ok', profile: { handle: TILDA.handle } });
    expect(post).toMatchObject({ id: VIDEO, kind: 'short', author: { handle: TILDA.handle } });
    expect(readValue(post.title)).toBe('Tea in ten seconds');
    expect(readValue(post.likes)).toEqual(exactly(41_207));
    expect(readValue(post.comments)).toEqual(exactly(1_204));
  });

  it('shows neither views nor age', () => {
    expect([only().post.views.state, only().post.publishedAt.state]).toEqual(['not-shown', 'not-shown']);
  });

  it('says where likes are hidden', () => {
    const { post } = only({ like: { label: 'Like', text: 'Like' } });
    expect([post.likes.state, readValue(post.likesHidden)]).toEqual(['not-shown', true]);
  });

  it('without a number on the button has no number of comments', () => {
    expect(only({ comments: '<div id="comments-button">Comments</div>' }).post.comments.state).toBe('not-found');
    expect(only({ comments: '' }).post.comments.state).toBe('not-found');
  });

  it('of several owners names none', () => {
    const { found, post } = only({ owners: ['tilda.brennkessel', 'orla_quill'] });
    expect([found.profile, post.author.handle]).toEqual([null, null]);
  });

  it.each<[string, ShortParts]>([
    ['that nothing names', { names: '' }],
    [
      'whose links name two',
      { names: `<a href="/shorts/${VIDEO}"></a><a href="/shorts/${OTHER_VIDEO}">the video of this Short</a>` },
    ],
    ['while none is on the screen', { attributes: '' }],
    ['while two are', { after: '<ytd-reel-video-renderer is-active></ytd-reel-video-renderer>' }],
  ])('reads nothing of a Short %s', (_, parts) => {
    expect(read(parts)).toEqual([]);
  });

  it('names the Short that it shows, not the one of the address', () => {
    expect(only({ names: `<a href="/shorts/${OTHER_VIDEO}"></a>` }).found.subject).toEqual({
      kind: 'post',
      postId: OTHER_VIDEO,
    });
  });

  it('has comments, each under the video that its link names', () => {
    const found = read({ after: commentHtml({ id: 'Ugx1' }) + commentHtml({ id: 'Ugx2', videoId: OTHER_VIDEO }) });
    const ids = found.map(({ subject, comments }) => [subject, comments.map(({ id }) => id)]);
    expect(ids.slice(1)).toEqual([
      [ADDRESS, ['Ugx1']],
      [{ kind: 'post', postId: OTHER_VIDEO }, ['Ugx2']],
    ]);
  });
});
