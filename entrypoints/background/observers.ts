import { type Browser, browser } from 'wxt/browser';
import { observerName, observerScript } from '@/lib/platforms/page-scripts';
import { platforms } from '@/lib/platforms/registry';
import type { ObserveReplies } from '@/lib/settings';

/** Held while registrations are compared and changed, so that two changes at once don't meet. */
const LOCK = 'observers';

/**
 * Makes the browser run the observers in pages that load from now on, or no longer. Can be called at any time and again:
 * it changes only what is not as it must be. Pages that are open stay as they are.
 */
export async function applyObservers(setting: ObserveReplies): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const wanted = setting === 'on' ? platforms.map(registrationOf) : [];
    const present = await browser.scripting.getRegisteredContentScripts();
    const isWanted = ({ id }: { id: string }) => wanted.some((script) => script.id === id);
    const isPresent = ({ id }: { id: string }) => present.some((script) => script.id === id);
    const old = present.filter((script) => !isWanted(script)).map(({ id }) => id);
    if (old.length > 0) await browser.scripting.unregisterContentScripts({ ids: old });
    const missing = wanted.filter((script) => !isPresent(script));
    if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
  });
}

function registrationOf({ id, matches }: (typeof platforms)[number]): Browser.scripting.RegisteredContentScript {
  return {
    id: observerName(id),
    js: [observerScript(id)],
    matches: [...matches],
    runAt: 'document_start',
    world: 'MAIN',
    allFrames: false,
  };
}
