import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type ActivePage, activePage } from '../vetted/active-page';

/** How often the tab is asked again while its page has not been read yet, in milliseconds. */
const ASK_AGAIN = 2_000;

/** What the tab shows; null: no page of a supported platform. `since`: when that was first seen, in milliseconds since 1970. */
export interface TabPage {
  page: ActivePage | null;
  since: number;
}

/**
 * The page in the active tab of the panel's window, followed as the person changes tabs and pages; null until known.
 * `?tab=ID` names a tab where the panel is open as a tab of its own.
 */
export function useTabPage(): TabPage | null {
  const [shown, setShown] = useState<TabPage | null>(null);
  useEffect(() => {
    let asked = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      clearTimeout(timer);
      const own = ++asked;
      const next = await activePage(location.search).catch(() => null);
      if (own !== asked) return;
      setShown((before) => (before && isSame(before.page, next) ? before : { page: next, since: Date.now() }));
      if (next && next.state !== 'ok') timer = setTimeout(ask, ASK_AGAIN);
    };
    const onChanged = () => void ask();
    void ask();
    browser.tabs.onActivated.addListener(onChanged);
    browser.tabs.onUpdated.addListener(onChanged);
    return () => {
      asked++;
      clearTimeout(timer);
      browser.tabs.onActivated.removeListener(onChanged);
      browser.tabs.onUpdated.removeListener(onChanged);
    };
  }, []);
  return shown;
}

function isSame(a: ActivePage | null, b: ActivePage | null): boolean {
  if (!a || !b) return a === b;
  return (
    a.platform.id === b.platform.id &&
    a.state === b.state &&
    a.hasReplies === b.hasReplies &&
    JSON.stringify(a.address) === JSON.stringify(b.address)
  );
}
