import type { KnownPost } from '../../lib/model/creator';
import { Card } from '../../scripts/browser/card';
import type { SiteLanguage } from '../sites/site';
import { expect, SOON, test } from './fixture';
import { expectTrue, listUrl, postsOf, stored } from './truth';

const LANGUAGES: readonly SiteLanguage[] = ['en', 'ar', 'de', 'ja', 'pt'];

/** The plainest and the most different one; the pages of all are read in Node by the tests of their readers, too. */
const SHORT: readonly SiteLanguage[] = ['en', 'ar'];

/** How many posts have a number. Not every platform shows views in its lists, and likes may be hidden. */
function counted(posts: readonly KnownPost[]): number {
  return posts.filter(({ post }) => [post.views, post.likes, post.comments].some(({ state }) => state === 'read'))
    .length;
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}${SHORT.includes(language) ? '' : ' @long'}`, () => {
    test.use({ siteLanguage: language });

    test('every number that is read holds the true one', async ({ simulated }) => {
      const creators = simulated.sites.flatMap((site) =>
        site.creators
          .filter(
            ({ expectedState, followers, videos }) =>
              expectedState === 'ok' && followers !== null && videos.length >= 12,
          )
          .slice(0, SHORT.includes(language) ? 2 : 3),
      );
      expect(creators.length).toBeGreaterThanOrEqual(6);
      const all = simulated.sites.flatMap((site) => site.creators);
      const store = await simulated.context.newPage();
      await store.goto(simulated.extensionUrl('popup.html'));
      const page = await simulated.context.newPage();
      for (const creator of creators) {
        await page.goto(listUrl(creator));
        await (await Card.on(page)).waitForText((text) => text.includes(' · '));
        await expect
          .poll(async () => counted(await postsOf(store, creator)), { ...SOON, message: creator.profileUrl })
          .toBeGreaterThanOrEqual(12);
        expectTrue(creator, await stored(store, creator), await postsOf(store, creator), all);
      }
    });

    const when = language === 'en' || !SHORT.includes(language) ? '' : ' @long';
    test(`the About panel that the person opens is read${when}`, async ({ simulated }) => {
      const [site] = simulated.sites;
      const creator = site?.creators.find(({ links }) => links.length > 0);
      if (!creator) throw new Error('nobody has links');
      const store = await simulated.context.newPage();
      await store.goto(simulated.extensionUrl('popup.html'));
      const page = await simulated.context.newPage();
      await page.goto(creator.profileUrl);
      await (await Card.on(page)).waitForText((text) => text.includes(' · '));
      await page.locator('yt-description-preview-view-model button').click();
      const views = creator.videos.reduce((sum, video) => sum + video.views, 0);
      await expect
        .poll(async () => (await stored(store, creator))?.profile.totalViews, SOON)
        .toMatchObject({ state: 'read', value: { low: views, high: views } });
      expect((await stored(store, creator))?.profile.country).toMatchObject({ state: 'read' });
    });
  });
}
