import type { Page } from '@playwright/test';
import type { Creator, KnownComment, KnownPost } from '../../lib/model/creator';
import { readValue } from '../../lib/model/facts';
import type { PostReading } from '../../lib/model/reading';
import { readStore } from '../../scripts/browser/extension-page';
import type { CreatorTruth, PostTruth } from '../sites/site';
import { expect } from './fixture';

/** The page that lists a creator's posts: on YouTube one of its own, elsewhere the profile. */
export function listUrl({ platform, profileUrl }: CreatorTruth): string {
  return platform === 'youtube' ? `${profileUrl}/videos` : profileUrl;
}

/** The creator as the extension knows it, undefined where it doesn't. `store` is a page of the extension. */
export async function stored(store: Page, { platform, handle }: CreatorTruth): Promise<Creator | undefined> {
  const rows = (await readStore(store, 'creators')) as Creator[];
  return rows.find((row) => row.platform === platform && row.profile.handle?.toLowerCase() === handle?.toLowerCase());
}

/** The creator's posts as the extension knows them. */
export async function postsOf(store: Page, truth: CreatorTruth): Promise<KnownPost[]> {
  const creator = await stored(store, truth);
  return creator ? ((await readStore(store, 'posts', { creatorId: creator.id })) as KnownPost[]) : [];
}

/**
 * Every number that was read holds the true one, and every post is this creator's, or one of `others` that was published
 * together with this creator.
 */
export function expectTrue(
  truth: CreatorTruth,
  creator: Creator | undefined,
  posts: readonly KnownPost[],
  others: readonly CreatorTruth[] = [],
): void {
  expect(creator, truth.profileUrl).toBeDefined();
  if (!creator) return;
  const followers = readValue(creator.profile.followers);
  if (truth.followers === null) expect(followers, truth.profileUrl).toBeNull();
  else expectHolds(followers, truth.followers, `followers of ${truth.profileUrl}`);
  expect(readValue(creator.profile.name), truth.profileUrl).toBe(truth.name);
  const together = others
    .flatMap((other) => other.videos)
    .filter((video) => truth.handle !== null && video.coauthors.includes(truth.handle));
  for (const { post } of posts) {
    const known = [...truth.videos, ...together].find((video) => video.id === post.id);
    expect(known, `${post.id} is of ${truth.profileUrl}`).toBeDefined();
    if (known) expectTruePost(known, post);
  }
}

/** Every fact of a post that was read is the true one. */
function expectTruePost(truth: PostTruth, post: PostReading): void {
  const views = readValue(post.views);
  if (views) expectHolds(views, truth.views, `views of ${post.url}`);
  const likes = readValue(post.likes);
  if (likes) expectHolds(likes, truth.likes ?? Number.NaN, `likes of ${post.url}`);
  const comments = readValue(post.comments);
  if (comments) expectHolds(comments, truth.comments ?? Number.NaN, `comments of ${post.url}`);
  const title = readValue(post.title);
  if (title !== null) expect(withPlainSpaces(title), post.url).toBe(withPlainSpaces(truth.title));
  const published = readValue(post.publishedAt);
  if (published === null) return;
  expect(published.earliest, `age of ${post.url}`).toBeLessThanOrEqual(Date.parse(truth.publishedAt));
  expect(published.latest, `age of ${post.url}`).toBeGreaterThanOrEqual(Date.parse(truth.publishedAt));
}

/** Every comment was written under the post that it is kept with, with this text and these likes. */
export function expectTrueComments(posts: readonly PostTruth[], comments: readonly KnownComment[]): void {
  const truths = new Map(
    posts.flatMap((post) =>
      post.commentsList
        .flatMap((comment) => [comment, ...comment.replies])
        .map((comment) => [comment.id, { postId: post.id, ...comment }]),
    ),
  );
  for (const { comment } of comments) {
    const truth = truths.get(comment.id);
    expect(truth, `comment ${comment.id}`).toMatchObject({ postId: comment.postId, text: comment.text });
    const likes = readValue(comment.likes);
    if (truth && likes) expectHolds(likes, truth.likes, `likes of comment ${comment.id}`);
    if (truth && comment.byCreator !== null) expect(comment.byCreator, comment.id).toBe(truth.byCreator);
  }
}

function expectHolds(count: { low: number; high: number } | null, truth: number, what: string): void {
  expect(count, what).not.toBeNull();
  expect(count?.low, what).toBeLessThanOrEqual(truth);
  expect(count?.high, what).toBeGreaterThanOrEqual(truth);
}

/** Pages show every run of spaces as one. */
function withPlainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
