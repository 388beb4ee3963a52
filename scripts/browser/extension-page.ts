import type { Page } from '@playwright/test';
import type { Launched } from './launch';

/** The extension's database, as lib/store/database.ts calls it; that file itself needs a browser. */
const DATABASE_NAME = 'touchstone';

/** The part of the browser's extension API that is used here. */
interface ExtensionApi {
  runtime: { sendMessage(envelope: object): Promise<unknown> };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
}

/**
 * Opens the popup as a tab that looks at the tab of `page`. (As a real popup it would be out of reach, and it would look
 * at the tab in front.)
 */
export function openPopup(launched: Launched, page: Page): Promise<Page> {
  return openBeside(launched, page, 'popup.html');
}

/** Opens the side panel's page as a tab that looks at the tab of `page`. */
export function openPanelAsTab(launched: Launched, page: Page): Promise<Page> {
  return openBeside(launched, page, 'sidepanel.html');
}

/** A file of the extension that a tab shows at once; it is offered what the extension's own pages are. */
const PLAIN_PAGE = 'manifest.json';

async function openBeside(launched: Launched, page: Page, name: string): Promise<Page> {
  const view = await launched.context.newPage();
  await view.goto(launched.extensionUrl(PLAIN_PAGE));
  const tabId = await tabIdOf(view, page.url());
  await view.goto(launched.extensionUrl(`${name}?tab=${tabId}`));
  return view;
}

/**
 * Answers the popup's question, whether replies may be read, as a person does at the first run, and waits until that is
 * in force for pages that load from then on.
 */
export async function answerQuestion(launched: Launched, isAgreed: boolean): Promise<void> {
  const popup = await launched.context.newPage();
  await popup.goto(launched.extensionUrl('popup.html'));
  await popup.getByRole('button', { name: isAgreed ? 'Read along' : 'Only what is on screen' }).click();
  await popup.getByRole('heading', { name: 'Read the data that a page loads?' }).waitFor({ state: 'detached' });
  await popup.close();
}

/** Sets what {@link answerQuestion} sets, by the message that the popup sends for it: faster, for those who test other things. */
export async function setAnswer(launched: Launched, isAgreed: boolean): Promise<void> {
  const view = await launched.context.newPage();
  await view.goto(launched.extensionUrl(PLAIN_PAGE));
  const reply = await sendFromView(view, 'observeReplies', { isOn: isAgreed });
  if ((reply as { ok?: boolean } | undefined)?.ok !== true) throw new Error(`not set: ${JSON.stringify(reply)}`); // any message's reply
  await view.close();
}

/** The browser's id of the newest tab at an address. Rejects where the extension may see none. */
async function tabIdOf(extensionPage: Page, url: string): Promise<number> {
  const id = await extensionPage.evaluate(async (address) => {
    // The page is the extension's, where the browser offers this.
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const tabs = await chrome.tabs.query({});
    return tabs.findLast((tab) => tab.url === address)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`The extension sees no tab at ${url}.`);
  return id;
}

/** Sends a message to the extension's worker as one of its views does, and gives the reply. */
export async function sendFromView(extensionPage: Page, message: string, request: object): Promise<unknown> {
  return extensionPage.evaluate(
    (envelope) => {
      // The page is the extension's, where the browser offers this.
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      return chrome.runtime.sendMessage(envelope);
    },
    { message, request },
  );
}

/**
 * All rows of one of the extension's stores, read from one of its pages; empty where there is no database yet. `where`:
 * only those with these values. Rejects where the database has no store of that name.
 */
export async function readStore(
  extensionPage: Page,
  store: string,
  where: Readonly<Record<string, string>> = {},
): Promise<unknown[]> {
  return extensionPage.evaluate(
    async ([database, name, wanted]) => {
      const known = await indexedDB.databases();
      if (!known.some((entry) => entry.name === database)) return []; // opening would make one
      return new Promise<unknown[]>((done, fail) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const open = opening.result;
          if (!open.objectStoreNames.contains(name)) {
            open.close();
            return fail(new Error(`no store is called ${name}`));
          }
          const rows = open.transaction(name).objectStore(name).getAll();
          open.close(); // takes effect once the transaction is done
          rows.onerror = () => fail(rows.error);
          rows.onsuccess = () =>
            done(rows.result.filter((row) => Object.entries(wanted).every(([key, value]) => row[key] === value)));
        };
      });
    },
    [DATABASE_NAME, store, where] as const,
  );
}
