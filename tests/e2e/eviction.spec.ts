import { Card } from '../../scripts/browser/card';
import { openPopup, readStore } from '../../scripts/browser/extension-page';
import { expect, SOON, test } from './fixture';

test('a browser that drops the stored data under open pages leaves a tool that goes on', async ({ simulated }) => {
  const creator = simulated.sites
    .flatMap((site) => site.creators)
    .find(({ expectedState, handle, videos }) => expectedState === 'ok' && handle !== null && videos.length >= 12);
  if (!creator) throw new Error('no creator to visit');
  const page = await simulated.context.newPage();
  await page.goto(creator.profileUrl);
  const card = await Card.on(page);
  await card.waitForText((text) => text.includes(' · '));
  const popup = await openPopup(simulated, page);
  const errors: string[] = [];
  popup.on('pageerror', (error) => errors.push(error.message));
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();

  const session = await simulated.context.newCDPSession(popup);
  const origin = `chrome-extension://${simulated.extensionId}`;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await expect.poll(() => readStore(popup, 'entries'), SOON).toEqual([]);

  // The same page is read and saved again, as by a tool that knows nobody yet.
  await page.reload();
  await card.waitForText((text) => text.includes(' · '));
  await popup.reload();
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  expect(await readStore(popup, 'entries')).toHaveLength(1);
  expect(await readStore(popup, 'creators')).toHaveLength(1);
  expect(errors).toEqual([]);
});
