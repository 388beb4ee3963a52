import { browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messenger';
import type { PageState } from '@/lib/model/reading';
import type { PageAddress, Platform } from '@/lib/platforms/platform';
import { platformOf } from '@/lib/platforms/registry';

/**
 * The page in the tab that the popup is for. `state` is null where no reader answers in that tab; `hasReplies` is whether
 * the observer was there when it began to load.
 */
export interface ActivePage {
  tabId: number;
  platform: Platform;
  address: PageAddress;
  state: PageState | null;
  hasReplies: boolean;
}

/**
 * The page in the active tab, or in the tab that `?tab=ID` names where the popup is open as a tab of its own. Null where
 * it is none of a supported platform.
 */
export async function activePage(search: string): Promise<ActivePage | null> {
  const named = Number(new URLSearchParams(search).get('tab'));
  const [tab] = named
    ? [await browser.tabs.get(named)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  const platform = platformOf(tab?.url ?? '');
  const address = platform?.addressOf(tab?.url ?? '');
  if (!platform || !address || tab?.id === undefined) return null;
  return { tabId: tab.id, platform, address, ...(await readerState(tab.id)) };
}

async function readerState(tabId: number): Promise<Pick<ActivePage, 'state' | 'hasReplies'>> {
  try {
    const reply = await sendMessage('pageState', {}, tabId);
    if (reply?.ok) return { state: reply.state, hasReplies: reply.hasReplies };
  } catch {
    // No reader in that tab: it was open before the extension was.
  }
  return { state: null, hasReplies: false };
}
