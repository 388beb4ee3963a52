import { browser } from 'wxt/browser';
import type { Refusal, ReplyOf, RequestOf } from '@/lib/messages';
import { partScript } from '@/lib/platforms/page-scripts';
import { platformOf } from '@/lib/platforms/registry';
import { addressOfTab, type Sender } from './receive';

/** Brings a part of the reader of its platform into the page that asks for it. Rejects where the tab went away. */
export async function bringPart({ part }: RequestOf<'part'>, sender: Sender): Promise<ReplyOf<'part'> | Refusal> {
  const platform = platformOf(addressOfTab(sender));
  const tabId = sender.tab?.id;
  if (tabId === undefined || !platform?.parts?.some(({ name }) => name === part)) return { ok: false, why: 'unknown' };
  // The build makes this file out of the platforms' list; the paths that are known by type are those of written scripts.
  const file = `/${partScript(platform.id, part)}` as '/card.js';
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
  return { ok: true };
}
