import { type Browser, browser } from 'wxt/browser';
import { observerName, observerScript } from '@/lib/platforms/page-scripts';
import { platforms } from '@/lib/platforms/registry';
import { changeSettings, type ObserveReplies, readSettings } from '@/lib/settings';
import { lockedSettings } from './keep-settings';

/**
 * Makes the browser run the observers as the person has set it, whatever was cut short or lost before. It changes only
 * what is not as it must be.
 */
export async function restoreObservers(): Promise<void> {
  await lockedSettings(async () => {
    const { observeReplies } = await readSettings(browser.storage.local);
    await register(observeReplies);
  });
}

/** Sets whether observers run in pages that load from now on. Pages that are open stay as they are. */
export async function setObservers(observeReplies: ObserveReplies): Promise<void> {
  await lockedSettings(async () => {
    // First registered, then stored: whoever sees what is set can rely on it.
    await register(observeReplies);
    await changeSettings(browser.storage.local, { observeReplies });
  });
}

async function register(setting: ObserveReplies): Promise<void> {
  const wanted = setting === 'on' ? platforms.map(registrationOf) : [];
  const present = await browser.scripting.getRegisteredContentScripts();
  const isWanted = ({ id }: { id: string }) => wanted.some((script) => script.id === id);
  const isPresent = ({ id }: { id: string }) => present.some((script) => script.id === id);
  const old = present.filter((script) => !isWanted(script)).map(({ id }) => id);
  if (old.length > 0) await browser.scripting.unregisterContentScripts({ ids: old });
  const missing = wanted.filter((script) => !isPresent(script));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
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
