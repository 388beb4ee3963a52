import type { Page } from '@playwright/test';
import { mean, median } from 'simple-statistics';
import type { Assessment, EngagementRate } from '../../lib/model/assessment';
import type { KnownPost } from '../../lib/model/creator';
import { Card } from '../../scripts/browser/card';
import { readStore } from '../../scripts/browser/extension-page';
import type { CreatorTruth, PostTruth, SiteLanguage } from '../sites/site';
import { expect, SOON, test } from './fixture';
import { stored } from './truth';

const LANGUAGES: readonly SiteLanguage[] = ['en', 'de', 'ja', 'ar'];

const HOUR = 3_600_000;

/** How many posts a rate looks at. */
const POSTS = 12;

/** What one post adds to the rate that its platform is shown by, computed from the truth alone; null where it hides likes. */
type Ratio = (post: PostTruth, followers: number) => number | null;

const byFollowers: Ratio = ({ likes, comments }, followers) =>
  likes === null ? null : (100 * (likes + (comments ?? 0))) / followers;
const byViews: Ratio = ({ likes, comments, views }) =>
  likes === null ? null : (100 * (likes + (comments ?? 0))) / views;
const byViewsWithShares: Ratio = ({ likes, comments, views, shares, saves }) =>
  likes === null ? null : (100 * (likes + (comments ?? 0) + (shares ?? 0) + (saves ?? 0))) / views;

/** The formula of each platform, its statistic, and whether posts have to be opened for likes. */
const RATES: Readonly<Record<string, { ratio: Ratio; of: (values: number[]) => number; isOpened: boolean }>> = {
  youtube: { ratio: byViews, of: mean, isOpened: true },
  instagram: { ratio: byFollowers, of: median, isOpened: false },
  tiktok: { ratio: byViewsWithShares, of: mean, isOpened: false },
};

/** The posts that a rate looks at, the newest first: not pinned, not streams, older than three days. */
function ratedPosts({ videos }: CreatorTruth, now: number): PostTruth[] {
  return videos
    .filter(
      ({ kind, isPinned, publishedAt }) => kind !== 'live' && !isPinned && now - Date.parse(publishedAt) > 72 * HOUR,
    )
    .toSorted((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
    .slice(0, POSTS);
}

/** A creator with twelve posts that all show their numbers, and none that somebody else published together with them. */
function ordinary(creators: readonly CreatorTruth[], now: number): CreatorTruth {
  const together = new Set(creators.flatMap(({ videos }) => videos.flatMap(({ coauthors }) => coauthors)));
  const found = creators.find((creator) => {
    const posts = ratedPosts(creator, now);
    const isShown = posts.every(({ likes, comments }) => likes !== null && comments !== null);
    const isKnown = creator.expectedState === 'ok' && creator.followers !== null && creator.handle !== null;
    return isKnown && posts.length === POSTS && isShown && !together.has(creator.handle ?? '');
  });
  if (!found) throw new Error('no ordinary creator');
  return found;
}

/** Goes somewhere inside the page, as a click on a link of the page does. */
async function follow(page: Page, url: string): Promise<void> {
  await page.evaluate(
    (href) => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    },
    url.slice(new URL(url).origin.length),
  );
  await page.waitForURL(url);
}

async function engagementOf(store: Page, truth: CreatorTruth): Promise<EngagementRate | null> {
  const creator = await stored(store, truth);
  const rows = (await readStore(store, 'assessments')) as { creatorId: string; assessment: Assessment }[];
  return rows.find(({ creatorId }) => creatorId === creator?.id)?.assessment.engagement ?? null;
}

/** Whether likes and comments of a post are known. */
async function isCounted(store: Page, { id }: PostTruth): Promise<boolean> {
  const rows = (await readStore(store, 'posts')) as KnownPost[];
  const post = rows.find((row) => row.post.id === id)?.post;
  return post?.likes.state === 'read' && post.comments.state === 'read';
}

for (const language of LANGUAGES) {
  // The reading of each language has short tests of its own; one language a run shows that the rate comes together.
  test.describe(`in ${language}${language === LANGUAGES[0] ? '' : ' @long'}`, () => {
    test.use({ siteLanguage: language });

    for (const [platform, { ratio, of, isOpened }] of Object.entries(RATES)) {
      test(`the engagement rate on ${platform} is that of the truth, after navigation in place`, async ({
        simulated,
      }) => {
        test.setTimeout(180_000);
        const site = simulated.sites.find(({ id }) => id === platform);
        if (!site) throw new Error(`no site ${platform}`);
        const creator = ordinary(site.creators, Date.now());
        const posts = ratedPosts(creator, Date.now());
        const store = await simulated.context.newPage();
        await store.goto(simulated.extensionUrl('popup.html'));
        const page = await simulated.context.newPage();
        await page.goto(site.start);
        await page.evaluate(() => document.body.setAttribute('data-loaded', 'once'));
        await follow(page, creator.profileUrl);
        await (await Card.on(page)).waitForText((text) => text.includes(' · '));
        if (isOpened) {
          for (const post of posts) {
            await follow(page, post.url);
            // A person who leaves sooner leaves its numbers unread, as the reading of fast visits shows.
            await expect.poll(() => isCounted(store, post), SOON).toBe(true);
          }
        }
        await page.mouse.move(400, 400);
        await expect
          .poll(
            async () => {
              // As far as the list goes by itself, and further as a person scrolls.
              await page.mouse.wheel(0, 2_000);
              return (await engagementOf(store, creator))?.n ?? 0;
            },
            { timeout: 100_000, intervals: [300] },
          )
          .toBe(POSTS);
        expect(await page.evaluate(() => document.body.getAttribute('data-loaded'))).toBe('once');
        const rate = await engagementOf(store, creator);
        const truth = of(posts.map((post) => ratio(post, creator.followers ?? Number.NaN) ?? Number.NaN));
        expect(rate?.low).toBeLessThanOrEqual(truth);
        expect(rate?.high).toBeGreaterThanOrEqual(truth);
        expect((rate?.percent ?? 0) / truth).toBeCloseTo(1, 2);
      });
    }
  });
}
