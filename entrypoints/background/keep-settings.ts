import { browser } from 'wxt/browser';
import { changeSettings, type Settings } from '@/lib/settings';

/** Held while settings and what follows from them are compared and changed, so that two changes at once don't meet. */
const LOCK = 'settings';

/** Carries out work that changes settings, one at a time. */
export async function lockedSettings(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, work);
}

/** Keeps what a person has set; what isn't given stays. */
export async function keepSettings(changes: Partial<Settings>): Promise<void> {
  await lockedSettings(() => changeSettings(browser.storage.local, changes));
}
