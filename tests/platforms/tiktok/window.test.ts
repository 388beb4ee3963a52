import { describe, expect, it } from 'vitest';
import { exactly } from '@/lib/model/facts';
import { ORLA, OTHER_POST, POST, POST_URL, PROFILE_URL, TILDA } from './page-data';
import { documentOf, feedHtml, feedItemHtml, windowHtml } from './page-html';
import { read } from './read';

const OTHER_URL = `https://www.tiktok.com/@${ORLA.handle}/video/${OTHER_POST}`;

describe('a post opened over another page', () => {
  it('is read by the address that stands in it', () => {
    const { state, profile, posts } = read(POST_URL, [], documentOf(windowHtml()));
    expect([state, profile?.handle]).toEqual(['ok', TILDA.handle]);
    expect(posts).toMatchObject([
      {
        id: POST,
        url: POST_URL,
        kind: 'video',
        likes: { value: { low: 31_650, high: 31_749 } },
        comments: { value: exactly(158) },
        saves: { value: exactly(1_869) },
        shares: { state: 'not-found' },
        views: { state: 'not-shown' },
        paidPartnership: { state: 'not-found' },
      },
    ]);
  });

  it('photo posts have no player', () => {
    const [post] = read(`${PROFILE_URL}/photo/${POST}`, [], documentOf(windowHtml({ form: 'photo' }))).posts;
    expect(post).toMatchObject({ kind: 'other', url: `${PROFILE_URL}/photo/${POST}`, likes: { raw: '31.7K' } });
  });

  it('a count without a name is of saves beside shares alone: else it may be of shares', () => {
    const unnamed = windowHtml().replace('favorite-count', 'undefined-count');
    const [post] = read(POST_URL, [], documentOf(unnamed)).posts;
    expect(post).toMatchObject({
      likes: { raw: '31.7K' },
      saves: { state: 'not-found' },
      shares: { state: 'not-found' },
    });
    const named = unnamed.replace('browse-comment-count', 'share-count');
    expect(read(POST_URL, [], documentOf(named)).posts).toMatchObject([
      { saves: { raw: '1869' }, shares: { raw: '158' } },
    ]);
  });

  it('the player is another post’s: nothing is read', () => {
    const ahead = windowHtml().replace(`xgwrapper-4-${POST}`, `xgwrapper-4-${OTHER_POST}`);
    expect(read(POST_URL, [], documentOf(ahead)).posts).toEqual([]);
  });

  it('the address in it is ahead or behind: nothing is read', () => {
    expect(read(OTHER_URL, [], documentOf(windowHtml())).posts).toEqual([]);
    expect(read(PROFILE_URL, [], documentOf(windowHtml())).posts.map(({ likes }) => likes.state)).toEqual([
      'not-shown',
      'not-shown',
    ]);
  });

  it.each([
    ['its likes are gone, and another post’s are beside it', windowHtml().replace('browse-like-count', 'gone')],
    ['it stands among the posts of a feed', windowHtml().replace('data-e2e="browse-video-link"', '')],
  ])('%s: nothing is read of another', (_, html) => {
    const beside = feedItemHtml(OTHER_POST, ORLA, { likes: '35.3K' });
    expect(read(POST_URL, [], documentOf(`${html}${beside}`)).posts).toEqual([]);
    const link = `<p data-e2e="browse-video-link">${POST_URL}</p>`;
    expect(read(POST_URL, [], documentOf(`${beside}${link}`)).posts).toEqual([]);
    const bare = feedItemHtml(OTHER_POST, ORLA, { hasPlayer: false });
    expect(read(POST_URL, [], documentOf(`${bare}${link}`)).posts).toEqual([]);
  });

  it('a feed behind it gives nothing of its own', () => {
    const behind = documentOf(
      windowHtml({ beside: feedHtml({ likes: '35.3K' }).replaceAll(POST, '7300000000000000888') }),
    );
    expect(read(POST_URL, [], behind).posts).toMatchObject([{ likes: { raw: '31.7K' }, saves: { raw: '1869' } }]);
  });
});

describe('the tag on the page', () => {
  const paid = (tag: string) => {
    const html = feedHtml({ isPaid: true }).replace('Bezahlte Partnerschaft', tag);
    return read(POST_URL, [], documentOf(html)).posts[0]?.paidPartnership;
  };

  it.each(['Paid partnership', 'Sponsored', 'タイアップ投稿'])('%s', (tag) => {
    expect(paid(tag)).toMatchObject({ value: true, raw: tag });
  });

  it.each(['Promotional content', 'Creator earns commission'])('%s is another tag: no partnership', (tag) => {
    expect(paid(tag)).toMatchObject({ state: 'unreadable', raw: tag });
  });
});
