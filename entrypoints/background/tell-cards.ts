import { browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messenger';
import { platforms } from '@/lib/platforms/registry';

/**
 * Tells the readers in all open pages that what a card shows may have changed; those with a card ask for it anew. Tabs
 * without a reader are passed over.
 */
export async function tellCards(): Promise<void> {
  const tabs = await browser.tabs.query({ url: platforms.flatMap((platform) => [...platform.matches]) });
  await Promise.allSettled(
    tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : sendMessage('cardChanged', {}, id))),
  );
}
