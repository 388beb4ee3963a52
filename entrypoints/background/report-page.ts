import { browser } from 'wxt/browser';
import type { Refusal, ReplyOf, RequestOf } from '@/lib/messages';
import { redactorScript } from '@/lib/platforms/page-scripts';
import { platformOf } from '@/lib/platforms/registry';

/** Brings the script that makes a redacted copy into a tab, and gives what it made. */
export async function reportPage({ tabId }: RequestOf<'reportPage'>): Promise<ReplyOf<'reportPage'> | Refusal> {
  const platform = platformOf((await browser.tabs.get(tabId)).url ?? '');
  // A history site's sums would no longer fit, and its pages be read otherwise: of these there is no report.
  if (platform === null || platform.namedBy === null) return { ok: false, why: 'unknown' };
  // The build makes this file out of the platforms' list; the paths that are known by type are those of written scripts.
  const file = `/${redactorScript(platform.id)}` as '/card.js';
  const [made] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
  return { ok: true, file: typeof made?.result === 'string' ? made.result : null };
}
