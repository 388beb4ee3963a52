import { Card } from '../../scripts/browser/card';
import { SidePanel } from '../../scripts/browser/side-panel';
import { expect, SOON, test } from './fixture';

/** Events that nothing but a person or the page itself may cause. */
const DOINGS = [
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'wheel'],
  ...['pointerdown', 'pointerup', 'pointermove', 'touchstart', 'keydown', 'keyup', 'keypress', 'scroll', 'scrollend'],
  ...['submit', 'reset', 'input', 'change', 'focusin', 'focusout', 'select', 'copy', 'paste', 'beforeinput'],
  ...['hashchange', 'popstate', 'pagehide'],
];

test('on a creator’s and a post’s page of every platform nothing is clicked, scrolled, typed, focused or navigated', async ({
  simulated,
}) => {
  const addresses = simulated.sites.flatMap(({ creators }) => {
    const creator = creators.find(({ expectedState, videos }) => expectedState === 'ok' && videos.length >= 12);
    return creator ? [creator.profileUrl, creator.videos[0]?.url ?? ''] : [];
  });
  expect(addresses.length).toBeGreaterThanOrEqual(6);
  for (const address of addresses) {
    const page = await simulated.context.newPage();
    await page.goto(address);
    await page.evaluate((names) => {
      const done: string[] = [];
      Object.assign(window, { done });
      for (const name of names) {
        window.addEventListener(name, ({ isTrusted }) => done.push(`${name} ${isTrusted}`), { capture: true });
      }
    }, DOINGS);
    const before = page.url();
    await (await Card.on(page)).waitForText((text) => text.includes(' · '));
    await page.waitForTimeout(2_000);
    expect(await page.evaluate(() => (window as unknown as { done: string[] }).done), address).toEqual([]); // set above
    expect(await page.evaluate(() => [scrollX, scrollY, history.length]), address).toEqual([0, 0, 2]);
    expect(page.url()).toBe(before);
    await page.close();
  }
});

test('a person’s click on the card opens the real side panel: the gesture reaches the browser', async ({
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
  await card.click(/ · /);
  await card.waitForText((text) => text.includes('Checklist'));
  expect(await SidePanel.isOpen(simulated)).toBe(false);
  await card.click('Checklist');
  await expect.poll(() => SidePanel.isOpen(simulated), SOON).toBe(true);
  expect(await card.text()).not.toContain('not be opened');
});
