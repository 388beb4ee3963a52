import type { Page } from '@playwright/test';
import type { Creator } from '../../lib/model/creator';
import { Card } from '../../scripts/browser/card';
import { openPopup, readStore } from '../../scripts/browser/extension-page';
import { expect, test } from './fixture';

interface Sent {
  ok: boolean;
}

test('erasing a creator leaves no handle, id or name in any store of the extension', async ({ simulated }) => {
  const creators = simulated.sites
    .flatMap((site) => site.creators)
    .filter(({ expectedState, handle, platformId }) => expectedState === 'ok' && handle !== null && platformId !== null)
    .slice(0, 2);
  const page = await simulated.context.newPage();
  for (const creator of creators) {
    await page.goto(creator.profileUrl);
    await (await Card.on(page)).waitForText((text) => text !== '', 30_000);
    const popup = await openPopup(simulated, page);
    await popup.getByRole('button', { name: 'Save', exact: true }).click();
    await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    await popup.close();
  }
  const store = await simulated.context.newPage();
  await store.goto(simulated.extensionUrl('popup.html'));
  const [erased, other] = (await readStore(store, 'creators')) as Creator[];
  const entryIds = [`default ${erased?.id}`, `default ${other?.id}`];
  await send(store, 'edit', { key: 'note-key', entryIds, edit: { kind: 'setNote', note: 'Met at the fair.' } });
  await send(store, 'linkPerson', { key: 'link-key', creatorIds: [erased?.id, other?.id] });
  await send(store, 'backUp', {});
  const job = { kind: 'export', campaignId: 'default', format: 'csv', preset: 'usual', filter: {}, parts: 0 };
  await send(store, 'startJob', { id: 'export-1', request: job });
  await expect.poll(async () => readStore(store, 'jobs')).toMatchObject([{ state: 'done' }]);
  const names = namesOf(erased);
  const before = await dump(store);
  for (const name of names) expect(before, name).toContain(name);

  // The creator's page is left: what is open would be read again, and rightly so.
  await page.goto('about:blank');
  expect(await send(store, 'erase', { creatorId: erased?.id, doNotContact: true })).toEqual({ ok: true });
  await send(store, 'backUp', {});

  const after = await dump(store);
  for (const name of names) expect(after, name).not.toContain(name);
  expect(after).toContain(other?.profile.handle?.toLowerCase() ?? 'no handle');
});

/** By what a creator can be recognised, in lower case. */
function namesOf(creator: Creator | undefined): string[] {
  const { handle, platformId, name } = creator?.profile ?? {};
  const shown = name?.state === 'read' ? name.value : null;
  return [handle, platformId, shown].flatMap((one) => one?.toLowerCase() ?? []);
}

/** Sends a message as a view of the extension does. */
function send(view: Page, message: string, request: object): Promise<Sent> {
  return view.evaluate(
    (envelope) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(sent: object): Promise<Sent> } };
      };
      return chrome.runtime.sendMessage(envelope);
    },
    { message, request },
  );
}

/** Everything that the extension keeps anywhere: all its databases and files, both storages, all caches. In lower case. */
async function dump(view: Page): Promise<string> {
  const kept = await view.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'session' | 'sync', { get(all: null): Promise<object> }> };
    };
    const texts: string[] = [];
    const textOf = (_key: string, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : value;
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((done, fail) => {
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => done(reading.result);
          reading.onerror = () => fail(reading.error);
        });
        texts.push(JSON.stringify(rows, textOf));
      }
      database.close();
    }
    for (const area of ['local', 'session', 'sync'] as const) {
      texts.push(JSON.stringify(await chrome.storage[area].get(null)));
    }
    const files = [await navigator.storage.getDirectory()];
    for (let folder = files.pop(); folder; folder = files.pop()) {
      for await (const entry of folder.values()) {
        if (entry instanceof FileSystemDirectoryHandle) files.push(entry);
        else texts.push(entry.name, await (entry as FileSystemFileHandle).getFile().then((file) => file.text()));
      }
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        texts.push(request.url, (await (await cache.match(request))?.text()) ?? '');
      }
    }
    texts.push(JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }));
    return texts.join('\n');
  });
  return kept.toLowerCase();
}
