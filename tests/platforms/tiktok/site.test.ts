import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Count } from '@/lib/model/count';
import type { Fact } from '@/lib/model/fact';
import { exactly, readValue } from '@/lib/model/facts';
import type { Reply } from '@/lib/platforms/platform';
import { readPage } from '@/lib/platforms/read-page';
import { tiktok } from '@/lib/platforms/tiktok';
import type { PostTruth, SiteLanguage } from '../../sites/site';
import { tiktokSite } from '../../sites/tiktok';
import { allPages, creatorFor, fetched, html, NOW } from '../../sites/tiktok/probe';
import { secretId } from '../../sites/tiktok/truth/creator';

const LANGUAGES = ['en', 'de', 'ja', 'ar', 'pt'] as SiteLanguage[]; // more than the option's type names

function expectHolds(fact: Fact<Count>, truth: number | null | undefined) {
  const count = readValue(fact);
  const value = truth ?? -1;
  if (value < 10_000) return expect(count).toEqual(exactly(value));
  expect(count?.low).toBeLessThanOrEqual(value);
  expect(count?.high).toBeGreaterThanOrEqual(value);
}

describe.each(LANGUAGES)('the simulated site in %s', (language) => {
  const site = tiktokSite({ now: NOW, language });
  const read = (url: string, replies: Reply[] = [], document = html(site, url)) =>
    readPage(tiktok, { url, document: parseHTML(document).document, replies, capturedAt: NOW, language });

  it.each(site.creators.map((creator) => [creator.case, creator] as const))('profile: %s', (_, creator) => {
    const handle = creator.handle ?? '';
    const reading = read(creator.profileUrl, allPages(site, 'post/item_list', { secUid: secretId(handle) }));
    if (creator.expectedState === 'layout-unknown') {
      // Only time tells such a page from one that is still loading.
      expect(reading).toMatchObject({ state: 'still-loading', profile: null, posts: [] });
      return;
    }
    expect(reading.state).toBe(creator.expectedState);
    if (creator.followers === null) {
      expect(reading).toMatchObject({ profile: null, posts: [] });
      return;
    }
    expect(reading.profile).toMatchObject({
      handle,
      platformId: creator.platformId,
      name: { value: creator.name },
      followers: { value: exactly(creator.followers) },
      postCount: { value: exactly(creator.videos.length) },
      verified: { value: creator.isVerified },
    });
    expect(reading.profile?.bio).toMatchObject(creator.bio === '' ? { state: 'not-shown' } : { value: creator.bio });
    const isShown = creator.expectedState === 'ok' && !creator.case.includes('machines');
    expect(reading.posts.map(({ id }) => id)).toEqual(isShown ? creator.videos.map(({ id }) => id) : []);
    reading.posts.forEach((post, index) => {
      const truth = creator.videos[index] as PostTruth; // equal lists, as was just seen
      for (const key of ['views', 'likes', 'comments', 'shares', 'saves'] as const) expectHolds(post[key], truth[key]);
      expect(post).toMatchObject({ kind: truth.kind, url: truth.url, caption: { value: truth.caption } });
      expect(readValue(post.pinned) ?? false).toBe(truth.isPinned);
      expect(readValue(post.publishedAt)?.earliest).toBe(Date.parse(truth.publishedAt));
    });
  });

  it('post with its comments and their answers', () => {
    const creator = creatorFor(site, 'ordinary, micro');
    const [, post] = creator.videos;
    if (post === undefined) throw new Error('no posts');
    const answers = post.commentsList.filter(({ replies }) => replies.length > 0);
    const reading = read(post.url, [
      ...allPages(site, 'comment/list', { aweme_id: post.id }),
      ...answers.map(({ id }) => fetched(site, 'comment/list/reply', { item_id: post.id, comment_id: id })),
      fetched(site, 'preload/item_list', { from: post.id }),
      fetched(site, 'recommend/item_list', { from: post.id }),
    ]);
    expect(reading).toMatchObject({ state: 'ok', profile: { handle: creator.handle }, posts: [{ id: post.id }] });
    const truth = post.commentsList.flatMap((comment) => [comment, ...comment.replies]);
    expect(reading.comments).toHaveLength(truth.length);
    for (const { id, text, likes, author, byCreator } of truth) {
      const comment = reading.comments.find((one) => one.id === id);
      expect(comment).toMatchObject({ text, author, likes: { value: exactly(likes) } });
      expect(comment?.byCreator ?? false).toBe(byCreator);
    }
    expect(truth.some(({ byCreator }) => byCreator)).toBe(true);
    expect(truth.some(({ text }) => text === '')).toBe(true);
  });

  it('reposts and other people’s posts never count as the creator’s', () => {
    const { handle, profileUrl, videos } = creatorFor(site, 'reposts');
    const reposts = fetched(site, 'repost/item_list', { secUid: secretId(handle) });
    expect(JSON.parse(reposts.body).itemList).toHaveLength(6);
    const { posts } = read(profileUrl, [reposts, ...allPages(site, 'post/item_list', { secUid: secretId(handle) })]);
    expect(posts.map(({ id }) => id)).toEqual(videos.map(({ id }) => id));
  });

  it('after navigation inside the page the first document’s data are nobody’s', () => {
    const first = creatorFor(site, 'ordinary, micro');
    const next = creatorFor(site, 'ordinary, macro');
    const reading = read(
      next.profileUrl,
      [fetched(site, 'user/detail', { uniqueId: next.handle })],
      html(site, first.profileUrl),
    );
    expect(reading.profile).toMatchObject({ handle: next.handle, followers: { value: exactly(next.followers ?? -1) } });
    expect(read(next.profileUrl, [], html(site, first.profileUrl))).toMatchObject({ profile: null, posts: [] });
  });
});
