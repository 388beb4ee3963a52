import { browser } from 'wxt/browser';

/** Opens the first run's page when the extension is installed, and never again: not at updates, not at starts. */
export function openFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
