import type { Page } from '@playwright/test';
import { readValue } from '../../lib/model/facts';
import { sameHandle } from '../../lib/platforms/assemble';
import type { StoredAssessment } from '../../lib/store/database';
import type { CreatorTruth, PostTruth } from '../../tests/sites/site';
import { Card } from '../browser/card';
import type { Visit } from './plan';
import { storedAssessments, storedComments, storedPosts } from './stored';
import { waitFor } from './wait';

/** How far a person scrolls at a time to reach the comments, in CSS pixels, and how often at most. */
const SCROLL = 700;
const SCROLLS = 12;

/** Names of the tab of a profile that lists its posts, where a platform has one. */
const LIST_TAB = /^Videos$/;

/**
 * Visits a creator's profile as a person would, and opens the posts of the visit from there, down to their comments.
 * `store` is a page of the extension, in which what was read can be seen. Rejects where the extension misses something.
 */
export async function visitCreator(page: Page, store: Page, { creator, posts }: Visit): Promise<void> {
  await page.goto(creator.profileUrl);
  const { creatorId } = await waitForAssessment(store, creator);
  await openList(page);
  if (creator.videos.length > 0) {
    await waitFor(`the posts of ${creator.name}`, async () => {
      const rows = await storedPosts(store);
      return rows.find((row) => row.creatorId === creatorId) ?? null;
    });
  }
  const list = page.url();
  for (const post of posts) {
    await openPost(page, post);
    await waitForPost(page, store, post);
    await page.goBack();
    await page.waitForURL(list);
  }
  await (await Card.on(page)).waitForText((text) => text !== '');
}

/** How long a tab may take to change the address, in milliseconds; one that is open already changes nothing. */
const TAB_PATIENCE = 3_000;

/** Where a profile shows its posts in a tab of their own, opens that. */
async function openList(page: Page): Promise<void> {
  const tab = page.getByRole('tab', { name: LIST_TAB }).first();
  if (!(await tab.isVisible())) return;
  const before = page.url();
  await tab.click();
  await page.waitForURL((url) => url.href !== before, { timeout: TAB_PATIENCE }).catch(() => undefined);
}

/** By its link on the page, so that the page changes in place, as on the platform. */
async function openPost(page: Page, post: PostTruth): Promise<void> {
  const { pathname, search } = new URL(post.url);
  // Some platforms write whole addresses.
  const link = page.locator(`a[href^="${pathname}${search}"]:visible, a[href^="${post.url}"]:visible`).first();
  await link.click({ timeout: 10_000 });
  await page.waitForURL(post.url);
}

async function waitForPost(page: Page, store: Page, post: PostTruth): Promise<void> {
  await waitFor(`the likes of ${post.url}`, async () => {
    const known = (await storedPosts(store)).find((row) => row.post.id === post.id);
    return known && readValue(known.post.likes);
  });
  for (let scroll = 0; scroll < SCROLLS; scroll++) {
    await page.mouse.wheel(0, SCROLL);
    if (await hasComments(store, post)) return;
    await page.waitForTimeout(200);
  }
  await waitFor(`the comments of ${post.url}`, async () => (await hasComments(store, post)) || null);
}

async function hasComments(store: Page, post: PostTruth): Promise<boolean> {
  return (await storedComments(store)).some((row) => row.comment.postId === post.id);
}

function waitForAssessment(store: Page, { handle, name }: CreatorTruth): Promise<StoredAssessment> {
  return waitFor(`an assessment of ${name}`, async () => {
    const rows = await storedAssessments(store);
    return rows.find((row) => sameHandle(row.assessment.creator.handle, handle)) ?? null;
  });
}
