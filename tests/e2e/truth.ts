import type { Page } from '@playwright/test';
import type { Creator, KnownPost } from '../../lib/model/creator';
import { readValue } from '../../lib/model/facts';
import { readStore } from '../../scripts/browser/extension-page';
import type { CreatorTruth } from '../sites/site';
import { expect } from './fixture';

/** The page that lists a creator's posts: on YouTube one of its own, elsewhere the profile. */
export function listUrl({ platform, profileUrl }: CreatorTruth): string {
  return platform === 'youtube' ? `${profileUrl}/videos` : profileUrl;
}

/** The creator as the extension knows it, undefined where it doesn't. `store` is a page of the extension. */
export async function stored(store: Page, { handle }: CreatorTruth): Promise<Creator | undefined> {
  const rows = (await readStore(store, 'creators')) as Creator[];
  return rows.find((row) => row.profile.handle?.toLowerCase() === handle?.toLowerCase());
}

/** The creator's posts as the extension knows them. */
export async function postsOf(store: Page, truth: CreatorTruth): Promise<KnownPost[]> {
  const creator = await stored(store, truth);
  const rows = (await readStore(store, 'posts')) as KnownPost[];
  return rows.filter((row) => row.creatorId === creator?.id);
}

/** Every number that was read holds the true one, and every post is this creator's. */
export function expectTrue(truth: CreatorTruth, creator: Creator | undefined, posts: readonly KnownPost[]): void {
  expect(creator, truth.profileUrl).toBeDefined();
  if (!creator) return;
  const followers = readValue(creator.profile.followers);
  if (truth.followers === null) expect(followers, truth.profileUrl).toBeNull();
  else expectHolds(followers, truth.followers, `followers of ${truth.profileUrl}`);
  expect(readValue(creator.profile.name), truth.profileUrl).toBe(truth.name);
  for (const { post } of posts) {
    const known = truth.videos.find((video) => video.id === post.id);
    expect(known, `${post.id} is of ${truth.profileUrl}`).toBeDefined();
    const views = readValue(post.views);
    if (known && views) expectHolds(views, known.views, `views of ${post.url}`);
  }
}

function expectHolds(count: { low: number; high: number } | null, truth: number, what: string): void {
  expect(count, what).not.toBeNull();
  expect(count?.low, what).toBeLessThanOrEqual(truth);
  expect(count?.high, what).toBeGreaterThanOrEqual(truth);
}
