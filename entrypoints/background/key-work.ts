import { browser } from 'wxt/browser';
import { platformOf } from '@/lib/platforms/registry';
import { nextInQueue, queueItems } from '@/lib/store/queue';
import { makeChange } from './changes';
import { withDatabase } from './open-database';
import type { Sender } from './receive';
import { saveFromPage } from './store-commands';

type Tab = NonNullable<Sender['tab']>;

/** Saves the creator that the tab shows to the active campaign. */
export async function saveInTab(tab: Tab): Promise<void> {
  const now = Date.now();
  await makeChange(now, (database) => saveFromPage(database, { tab }, now));
}

/** Opens the next page of the research queue in the tab. */
export async function openNext({ id }: Tab): Promise<void> {
  if (id === undefined) return;
  const item = await withDatabase(async (database) =>
    nextInQueue(database, (await queueItems(database, 'opened', 1))[0]?.id ?? null),
  );
  if (item && platformOf(item.address) !== null) await browser.tabs.update(id, { url: item.address });
}
