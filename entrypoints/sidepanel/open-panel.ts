import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of the browser's API don't know. */
interface WithSidebar {
  sidebarAction: { open(): Promise<void> };
}

/**
 * Opens the checklist beside the pages of a tab's window: the side panel, in Firefox the sidebar. To be called straight
 * from a person's click or key, with nothing awaited before, or the browser refuses. Firefox counts a click in the card
 * on a page as none: there it rejects, and the popup's button is the way.
 */
export function openPanel(where: { tabId: number } | { windowId: number }): Promise<void> {
  // Only Firefox's builds have this branch, where the browser has the sidebar.
  if (import.meta.env.FIREFOX) return (browser as unknown as WithSidebar).sidebarAction.open();
  return browser.sidePanel.open(where);
}
