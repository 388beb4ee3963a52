import { browser } from 'wxt/browser';
import { logFailure } from '@/lib/log';
import { platformOf } from '@/lib/platforms/registry';
import { nextInQueue, queueItems } from '@/lib/store/queue';
import { openPanel } from '../sidepanel/open-panel';
import { withDatabase } from './open-database';
import type { Sender } from './receive';
import { saveFromPage } from './store-commands';

/** What a command does in the tab that the person looks at. */
type CarryOut = (tab: NonNullable<Sender['tab']>) => Promise<unknown>;

/** The commands of the manifest by name. Each is a person's own doing: the browser sends them for keys only. */
const COMMANDS: Readonly<Record<string, CarryOut>> = {
  // Nothing may be awaited before the panel opens, or the browser no longer sees that a person asked for it.
  panel: ({ id }) => (id === undefined ? Promise.resolve() : openPanel({ tabId: id })),
  save: (tab) => withDatabase((database) => saveFromPage(database, { tab }, Date.now())),
  next: openNext,
};

/** Listens to the keys that the manifest offers. To be called when the worker starts, before anything is awaited. */
export function listenToKeys(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab) void COMMANDS[name]?.(tab).catch(() => logFailure('background', `command not carried out: ${name}`));
  });
}

/** Opens the next page of the research queue in the tab. */
async function openNext({ id }: NonNullable<Sender['tab']>): Promise<void> {
  if (id === undefined) return;
  const item = await withDatabase(async (database) =>
    nextInQueue(database, (await queueItems(database, 'opened', 1))[0]?.id ?? null),
  );
  if (item && platformOf(item.address) !== null) await browser.tabs.update(id, { url: item.address });
}
