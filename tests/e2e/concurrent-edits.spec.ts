import type { Page } from '@playwright/test';
import type { ShortlistEntry } from '../../lib/model/shortlist';
import { Card } from '../../scripts/browser/card';
import { openPopup, readStore } from '../../scripts/browser/extension-page';
import { expect, test } from './fixture';

const CONTEXTS = 8;
const EDITS = 500;

test('8 pages with 500 edits each at the same time lose none @long', async ({ simulated }) => {
  test.setTimeout(300_000);
  const [creator] = simulated.sites
    .flatMap((site) => site.creators)
    .filter(({ expectedState, handle }) => expectedState === 'ok' && handle !== null);
  const page = await simulated.context.newPage();
  await page.goto(creator?.profileUrl ?? '');
  await (await Card.on(page)).waitForText((text) => text !== '', 30_000);
  const popup = await openPopup(simulated, page);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  const [entry] = (await readStore(popup, 'entries')) as ShortlistEntry[];
  const views = await Promise.all(
    Array.from({ length: CONTEXTS }, async () => {
      const view = await simulated.context.newPage();
      await view.goto(simulated.extensionUrl('popup.html'));
      return view;
    }),
  );

  const refused = await Promise.all(views.map((view, c) => addTags(view, entry?.id ?? '', c)));

  expect(refused).toEqual(views.map(() => 0));
  const [after] = (await readStore(popup, 'entries')) as ShortlistEntry[];
  const wanted = views.flatMap((_, c) => Array.from({ length: EDITS }, (_unused, n) => tagOf(c, n)));
  expect([...(after?.tags ?? [])].sort()).toEqual(wanted.sort());
});

const tagOf = (context: number, n: number) => `tag ${context}-${n}`;

/** Adds tags one after the other to an entry, as a view of the extension does. Gives how many were refused. */
function addTags(view: Page, entryId: string, context: number): Promise<number> {
  const tags = Array.from({ length: EDITS }, (_, n) => tagOf(context, n));
  return view.evaluate(
    async ([id, all]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
      };
      let refused = 0;
      for (const tag of all) {
        const request = { key: `edit ${tag}`, entryIds: [id], edit: { kind: 'addTag', tag } };
        const reply = await chrome.runtime.sendMessage({ message: 'edit', request });
        if (!reply.ok) refused++;
      }
      return refused;
    },
    [entryId, tags] as const,
  );
}
