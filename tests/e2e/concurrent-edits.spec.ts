import type { Page } from '@playwright/test';
import type { ShortlistEntry } from '../../lib/model/shortlist';
import { readStore, sendFromView } from '../../scripts/browser/extension-page';
import { expect, test } from './fixture';

const CONTEXTS = 8;
const EDITS = 500;

test('8 pages with 500 edits each of one list at the same time lose none @long', async ({ simulated }) => {
  test.setTimeout(300_000);
  // Pages of the extension that draw nothing: eight views that draw every one of 4,000 edits are a test of drawing.
  const views = await Promise.all(
    Array.from({ length: CONTEXTS }, async () => {
      const view = await simulated.context.newPage();
      await view.goto(simulated.extensionUrl('icon/128.png'));
      return view;
    }),
  );
  const [first] = views as [Page];
  await sendFromView(first, 'sample', { isShown: true, name: 'Sample' });
  const entries = (await readStore(first, 'entries')) as ShortlistEntry[];
  expect(entries.length).toBeGreaterThan(1);
  const ids = entries.map(({ id }) => id);

  const refused = await Promise.all(views.map((view, context) => addTags(view, ids, context)));

  expect(refused).toEqual(views.map(() => 0));
  const after = (await readStore(first, 'entries')) as ShortlistEntry[];
  for (const { id, tags } of after) {
    const before = entries.find((entry) => entry.id === id)?.tags ?? [];
    const wanted = views.flatMap((_, context) => tagsOf(context).filter((_tag, n) => ids[n % ids.length] === id));
    expect([...tags].sort()).toEqual([...before, ...wanted].sort());
  }
});

const tagsOf = (context: number) => Array.from({ length: EDITS }, (_, n) => `tag ${context}-${n}`);

/** Adds tags one after the other, to each entry in turn, as a view of the extension does. Gives how many were refused. */
function addTags(view: Page, entryIds: readonly string[], context: number): Promise<number> {
  return view.evaluate(
    async ([ids, tags]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
      };
      let refused = 0;
      for (const [n, tag] of tags.entries()) {
        const request = { key: `edit ${tag}`, entryIds: [ids[n % ids.length]], edit: { kind: 'addTag', tag } };
        const reply = await chrome.runtime.sendMessage({ message: 'edit', request });
        if (!reply.ok) refused++;
      }
      return refused;
    },
    [entryIds, tagsOf(context)] as const,
  );
}
