import { Card } from '../../scripts/browser/card';
import { expect, test } from './fixture';
import { expectTrue, listUrl, postsOf, stored } from './truth';

test.use({ siteLanguage: 'de' });

test('a German page is read as rightly as an English one', async ({ simulated }) => {
  const creators = simulated.sites
    .flatMap((site) => site.creators)
    .filter(
      ({ expectedState, followers, videos }) => expectedState === 'ok' && followers !== null && videos.length >= 12,
    )
    .slice(0, 3);
  expect(creators).toHaveLength(3);
  const store = await simulated.context.newPage();
  await store.goto(simulated.extensionUrl('popup.html'));
  const page = await simulated.context.newPage();
  for (const creator of creators) {
    await page.goto(listUrl(creator));
    await (await Card.on(page)).waitForText((text) => text.includes(' · '));
    const posts = await postsOf(store, creator);
    expect(posts.length, creator.profileUrl).toBeGreaterThanOrEqual(12);
    expect(posts.filter(({ post }) => post.views.state === 'read').length).toBeGreaterThanOrEqual(12);
    expectTrue(creator, await stored(store, creator), posts);
  }
});
