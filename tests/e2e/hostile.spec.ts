import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { Card } from '../../scripts/browser/card';
import { openPanelAsTab, openPopup } from '../../scripts/browser/extension-page';
import type { CreatorTruth } from '../sites/site';
import { isTooWide } from './dashboard-world';
import { expect, test } from './fixture';
import { suspicious } from './suspicious';
import { listUrl } from './truth';

/** Texts that a page could smuggle in to run, to break the layout or to fool a spreadsheet. */
const isHostile = ({ name, bio }: CreatorTruth) => /[<=\u202e]|http|.{100}/.test(name) || bio.length > 10_000;

test('hostile texts run nowhere, break no layout, and leave the export neutral', async ({ simulated }) => {
  const creators = simulated.sites
    .flatMap((site) => site.creators)
    .filter((creator) => creator.expectedState === 'ok' && isHostile(creator));
  expect(creators.length).toBeGreaterThanOrEqual(1);
  const page = await simulated.context.newPage();
  const surprises: string[] = [];
  page.on('dialog', (dialog) => surprises.push(dialog.message()));

  for (const creator of creators) {
    await page.goto(listUrl(creator));
    const card = await Card.on(page);
    await card.waitForText((text) => text.includes(' · '));
    await card.click(/ · /);
    await card.waitForText((text) => text.includes('Read so far'));
    const box = await card.box();
    expect(box?.width, creator.case).toBeLessThanOrEqual(360);
    expect((box?.y ?? 0) >= 0 && (box?.y ?? 0) + (box?.height ?? 0) <= 800, creator.case).toBe(true);

    const popup = await openPopup(simulated, page);
    popup.on('dialog', (dialog) => surprises.push(dialog.message()));
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.getByRole('button', { name: 'Save', exact: true }).click();
    await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    const markup = await popup.locator('img, script:not([src]), iframe, object').count();
    expect(markup, creator.case).toBe(0);
    // The popup's own link leads to the history site; none is made of a text.
    const links = await popup.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const hosts = simulated.sites.flatMap((site) => site.hosts);
    expect(
      links.filter((link) => !hosts.includes(new URL(link).hostname)),
      creator.case,
    ).toEqual([]);
    // What the texts would do if one of them ran.
    expect([await page.title(), await popup.title()], creator.case).not.toContain('owned');
    expect(await popup.evaluate(() => document.documentElement.scrollWidth), creator.case).toBeLessThanOrEqual(380);
    await popup.close();

    const panel = await openPanelAsTab(simulated, page);
    panel.on('dialog', (dialog) => surprises.push(dialog.message()));
    await panel.setViewportSize({ width: 360, height: 800 });
    for (const part of ['Checklist', 'From the creator', 'Queues']) {
      await panel.getByRole('tab', { name: part }).click();
      await expect(panel.getByRole('tabpanel')).toBeVisible();
      expect(await suspicious(panel), `${creator.case}: ${part}`).toEqual([]);
      expect(await isTooWide(panel), `${creator.case}: ${part}`).toBe(false);
    }
    await panel.close();
  }
  expect(surprises).toEqual([]);

  const popup = await openPopup(simulated, page);
  const downloading = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Export CSV' }).click();
  const csv = await readFile(await (await downloading).path(), 'utf8');
  const rows = Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data;
  expect(rows).toHaveLength(creators.length);
  for (const row of rows) {
    for (const [column, cell] of Object.entries(row)) {
      const first = cell.replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '').charAt(0);
      expect('=+-@'.includes(first) && first !== '', `${column}: ${cell.slice(0, 40)}`).toBe(false);
    }
  }
});
