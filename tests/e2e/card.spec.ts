import { Card } from '../../scripts/browser/card';
import { openPopup, readStore } from '../../scripts/browser/extension-page';
import { expect, test } from './fixture';

test('the card saves at a person’s click, in spite of the page’s focus trap, and comes back when dropped', async ({
  simulated,
}) => {
  const creator = simulated.sites
    .flatMap((site) => site.creators)
    .find(({ expectedState, followers }) => expectedState === 'ok' && followers !== null && followers > 10_000);
  if (!creator) throw new Error('the sites have no such creator');
  const page = await simulated.context.newPage();
  await page.goto(creator.profileUrl);
  const card = await Card.on(page);
  await card.waitForText((text) => text.includes(' · '));

  // A page that keeps focus, clicks and keys within a dialog of its own, and hears all that happens outside of it.
  await page.evaluate(() => {
    const trap = (event: Event) => {
      document.body.setAttribute('data-heard', event.type);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const name of ['click', 'mousedown', 'keydown', 'focusin']) document.addEventListener(name, trap, true);
  });
  await card.click(/ · /);
  await card.waitForText((text) => text.includes('Campaign: My shortlist'));
  await page.evaluate(() => document.querySelector('touchstone-card')?.dispatchEvent(new MouseEvent('click')));
  await card.click('Save');
  await card.waitForText((text) => text.includes('Saved: Found'));
  expect(await page.evaluate(() => document.body.getAttribute('data-heard'))).toBeNull();

  await page.evaluate(() => document.querySelector('touchstone-card')?.remove());
  await expect(page.locator('touchstone-card')).toHaveCount(1);

  // What is set elsewhere stands on the card at once, without another look at the page.
  const popup = await openPopup(simulated, page);
  expect(await readStore(popup, 'entries')).toHaveLength(1);
  await popup.getByLabel('Stage').selectOption({ label: 'Vetting' });
  await card.waitForText((text) => text.includes('Saved: Vetting'));
});
