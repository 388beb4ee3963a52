import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import { youtubePage } from '@/lib/platforms/youtube/page';
import { ENGLISH, GERMAN } from '../../support/read-context';
import { OTHER_VIDEO, TILDA, VIDEO } from './page-data';
import { app, commentHtml, commentsHtml, documentOf, type Generation, type WatchParts, watchPage } from './page-html';

const ADDRESS = { kind: 'post', postId: VIDEO } as const;
const read = (parts: WatchParts = {}, context = ENGLISH) =>
  youtubePage.readRendered(documentOf(app(watchPage(parts))), ADDRESS, context);

function videoIn(parts: WatchParts = {}, context = ENGLISH) {
  const [found] = read(parts, context).filter(({ state }) => state === 'ok');
  const [post] = found?.posts ?? [];
  if (found === undefined || post === undefined) throw new Error('no post');
  return { post, profile: found.profile };
}

describe.each<Generation>(['kebab', 'camel'])('a rendered watch page (%s)', (generation) => {
  it('has exact numbers in labels and tooltip', () => {
    const { post, profile } = videoIn({ generation });
    expect(readValue(post.title)).toBe('A kettle sings');
    expect(readValue(post.views)).toEqual(exactly(26_190_753));
    expect(readValue(post.likes)).toEqual(exactly(318_264));
    expect(readValue(post.likesHidden)).toBe(false);
    const published = readValue(post.publishedAt);
    expect(published?.earliest).toBeLessThanOrEqual(Date.UTC(2017, 2, 12));
    expect(published?.latest).toBeGreaterThanOrEqual(Date.UTC(2017, 2, 13) - 1);
    expect(post.author.handle).toBe(TILDA.handle);
    expect(profile && readValue(profile.followers)).toEqual({ low: 3_580_000, high: 3_589_999 });
    expect(profile && readValue(profile.name)).toBe(TILDA.name);
  });
});

describe('second sources', () => {
  it('the short forms, where labels and tooltip are gone', () => {
    const { post } = videoIn({ like: { label: null, text: '318k' }, tooltip: '' });
    expect(readValue(post.likes)).toEqual({ low: 318_000, high: 318_999 });
    expect(readValue(post.views)).toEqual({ low: 26_000_000, high: 26_999_999 });
    expect(post.publishedAt.state).toBe('read');
  });

  it('the tooltip, where the short forms are gone', () => {
    expect(readValue(videoIn({ info: [] }).post.views)).toEqual(exactly(26_190_753));
  });

  it('in German', () => {
    const { post } = videoIn(
      {
        like: { label: 'Dieses Video liken (bisher 123.456 positive Bewertungen)', text: '123.456' },
        info: ['26&nbsp;Mio. Aufrufe', 'vor 9 Jahren'],
        tooltip: '26.190.753 Aufrufe • 12.03.2017',
      },
      GERMAN,
    );
    expect(readValue(post.likes)).toEqual(exactly(123_456));
    expect(readValue(post.views)).toEqual(exactly(26_190_753));
  });
});

describe('what is not there', () => {
  it('hidden likes are not shown', () => {
    const { post } = videoIn({ like: { label: 'Like', text: 'Like' } });
    expect(post.likes.state).toBe('not-shown');
    expect(readValue(post.likesHidden)).toBe(true);
  });

  it('a button without its text says nothing', () => {
    const { post } = videoIn({ like: { label: 'Like', text: '' } });
    expect([post.likes.state, post.likesHidden.state]).toEqual(['not-found', 'not-found']);
  });

  it('viewers of a stream are no views', () => {
    const { post } = videoIn({
      info: ['12,345 watching now', 'Started streaming 2 hours ago'],
      tooltip: '12,345 watching now • Started streaming on 1 Jun 2026',
    });
    expect([post.kind, post.views.state]).toEqual(['live', 'not-shown']);
  });

  it('the description is not taken while it is folded, nor the length from the player', () => {
    const { post } = videoIn();
    expect([post.caption.state, post.durationSeconds.state]).toEqual(['not-found', 'not-found']);
  });
});

describe('whose numbers they are', () => {
  it.each<[string, WatchParts]>([
    ['the page has turned, the numbers have not', { pageId: OTHER_VIDEO }],
    ['the numbers have turned, the page has not', { metadataId: OTHER_VIDEO }],
    ['only the page names the video', { metadataId: null }],
  ])('is unknown where %s', (_, parts) => {
    expect(read(parts)).toEqual([]);
  });

  it('is told by the numbers’ own mark alone', () => {
    expect(videoIn({ pageId: null }).post.id).toBe(VIDEO);
  });

  it('is unknown in a layout that names no video', () => {
    expect(read({ pageId: null, metadataId: null })).toMatchObject([
      { subject: { kind: 'unnamed' }, state: 'layout-unknown', posts: [] },
    ]);
  });

  it('is said even if it is another than the address: the finding names it', () => {
    const found = read({ pageId: OTHER_VIDEO, metadataId: OTHER_VIDEO });
    expect(found.map(({ subject }) => subject)).toEqual([{ kind: 'post', postId: OTHER_VIDEO }]);
  });
});

describe('comments', () => {
  const commentsOf = (...comments: string[]) => {
    const found = read({ comments: commentsHtml('5,143', ...comments) });
    return {
      byVideo: found.filter(({ comments }) => comments.length > 0),
      count: found.flatMap(({ posts }) => posts)[0]?.comments,
    };
  };

  it('are read with author, text, likes and age', () => {
    const { byVideo, count } = commentsOf(
      commentHtml({ id: 'Ugx1', text: 'A <img alt="🫖"> please' }),
      commentHtml({ id: 'Ugx1.9T', author: TILDA.handle, likes: '', age: '6 months ago (edited)' }),
    );
    expect(byVideo).toMatchObject([{ subject: { kind: 'post', postId: VIDEO }, carrier: 'rendered' }]);
    const [first, second] = byVideo[0]?.comments ?? [];
    expect(first).toMatchObject({
      id: 'Ugx1',
      author: 'orla_quill',
      text: 'A 🫖 please',
      isReply: false,
      byCreator: false,
    });
    expect(first && readValue(first.likes)).toEqual({ low: 8_100, high: 8_199 });
    expect(first?.publishedAt.state).toBe('read');
    expect(second).toMatchObject({ isReply: true, byCreator: true });
    expect(second && readValue(second.likes)).toEqual(exactly(0));
    expect(count && readValue(count)).toEqual(exactly(5_143));
  });

  it('of the video before stay with that video, and so does the number over them', () => {
    const { byVideo, count } = commentsOf(
      commentHtml({ id: 'Ugx1', videoId: OTHER_VIDEO }),
      commentHtml({ id: 'Ugx2', videoId: VIDEO }),
    );
    expect(byVideo.map(({ subject, comments }) => [subject, comments.map(({ id }) => id)])).toEqual([
      [{ kind: 'post', postId: OTHER_VIDEO }, ['Ugx1']],
      [{ kind: 'post', postId: VIDEO }, ['Ugx2']],
    ]);
    expect(count?.state).toBe('not-found');
  });

  it('that don’t name their video are nobody’s', () => {
    const { byVideo } = commentsOf(commentHtml({ id: 'Ugx1' }).replace(/href="\/watch[^"]*"/, ''));
    expect(byVideo).toEqual([]);
  });

  it('that are turned off are not shown', () => {
    const comments =
      '<ytd-comments id="comments"><ytd-message-renderer>Comments are turned off.</ytd-message-renderer></ytd-comments>';
    expect(videoIn({ comments }).post.comments.state).toBe('not-shown');
    expect(videoIn({ comments: '<ytd-comments id="comments"></ytd-comments>' }).post.comments.state).toBe('not-found');
    expect(videoIn().post.comments.state).toBe('not-found');
  });
});
