import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Creator } from '../../lib/model/creator';
import { readStore, sendFromView } from '../../scripts/browser/extension-page';
import { expect, test } from './fixture';

/** Enough that the step to today's version takes a while, in which others want the database. */
const COPIES = 600;

interface Example {
  creators: Creator[];
  posts: object[];
  comments: object[];
  observations: object[];
  assessments: { creatorId: string }[];
  shortlist: { creatorId: string; addedAt: number }[];
  values: object[];
}

/** What version 1 had in it, with its first saved creator many times. */
function contentOf1(): Example {
  const file = resolve(import.meta.dirname, '../store/migrations/version-1.json');
  const example: Example = JSON.parse(readFileSync(file, 'utf8'));
  const saved = example.shortlist[0]?.creatorId;
  const creator = example.creators.find(({ id }) => id === saved);
  const copies = Array.from({ length: COPIES }, (_, n) => ({ id: `youtube:id:UC-copy-${n}`, n }));
  return {
    ...example,
    creators: [
      ...example.creators,
      ...copies.flatMap(({ id, n }) =>
        creator
          ? {
              ...creator,
              id,
              keys: [id],
              profile: { ...creator.profile, handle: `copy.${n}`, platformId: `UC-copy-${n}` },
            }
          : [],
      ),
    ],
    shortlist: [
      ...example.shortlist,
      ...copies.map(({ id, n }) => ({ creatorId: id, addedAt: 1_780_000_000_000 + n })),
    ],
  };
}

/** Puts a database of version 1 in the place of the extension's. */
async function goBackTo1(page: Page, content: Example): Promise<void> {
  await page.evaluate(
    async (tables) => {
      await new Promise((done) => {
        indexedDB.deleteDatabase('touchstone').onsuccess = done;
      });
      const indexes: Record<string, readonly [name: string, isMulti: boolean][]> = {
        creators: [
          ['keys', true],
          ['lastSeenAt', false],
        ],
        posts: [['creatorId', false]],
        comments: [['creatorId', false]],
        observations: [['creatorId', false]],
        assessments: [],
        shortlist: [['addedAt', false]],
        values: [],
      };
      const keys: Record<string, string> = { assessments: 'creatorId', shortlist: 'creatorId', values: 'key' };
      await new Promise<void>((done, fail) => {
        const opening = indexedDB.open('touchstone', 10);
        opening.onerror = () => fail(opening.error);
        opening.onupgradeneeded = () => {
          for (const [table, named] of Object.entries(indexes)) {
            const store = opening.result.createObjectStore(table, { keyPath: keys[table] ?? 'id' });
            for (const [index, multiEntry] of named) store.createIndex(index, index, { multiEntry });
          }
        };
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(Object.keys(indexes), 'readwrite');
          for (const [table, rows] of Object.entries(tables))
            for (const row of rows) writing.objectStore(table).put(row);
          database.close();
          writing.onerror = () => fail(writing.error);
          writing.oncomplete = () => done();
        };
      });
    },
    content as unknown as Record<string, object[]>,
  ); // by their names
}

test('two dashboards, the popup and the worker open a database of an older version at the same time', async ({
  simulated,
}) => {
  const content = contentOf1();
  const store = await simulated.context.newPage();
  await store.goto(simulated.extensionUrl('icon/128.png'));
  await goBackTo1(store, content);
  const errors: string[] = [];
  const opened = async (view: string) => {
    const page = await simulated.context.newPage();
    page.on('pageerror', (error) => errors.push(`${view}: ${error.name} ${error.message}`));
    page.on('console', (message) => {
      if (/error|warning/.test(message.type())) errors.push(`${view}: ${message.text()}`);
    });
    await page.goto(simulated.extensionUrl(view));
    return page;
  };
  const edit = { kind: 'addTag', tag: 'kept' };
  const entryId = `default ${content.shortlist[0]?.creatorId}`;

  const [first, second, popup, replies] = await Promise.all([
    opened('dashboard.html'),
    opened('dashboard.html'),
    opened('popup.html'),
    Promise.all(
      [1, 2, 3, 4].map((n) => sendFromView(store, 'edit', { key: `a-key-of-${n}`, entryIds: [entryId], edit })),
    ),
  ]);

  expect(replies.filter((reply) => !(reply as { ok: boolean }).ok)).toEqual([]);
  // The header and the first pages of the list.
  for (const dashboard of [first, second]) {
    await expect(dashboard.locator('table')).toHaveAttribute('aria-rowcount', '201');
  }
  await expect(popup.locator('ul li').first()).toBeVisible();
  expect(errors).toEqual([]);
  expect(await readStore(store, 'entries')).toHaveLength(content.shortlist.length);
  expect(
    (await readStore(store, 'entries')).filter((entry) => (entry as { tags: string[] }).tags.length > 0),
  ).toHaveLength(1);
});
