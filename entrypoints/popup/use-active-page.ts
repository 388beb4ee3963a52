import { useEffect, useState } from 'react';
import { type ActivePage, activePage } from '../vetted/active-page';

/** How often the tab is asked again while its page has not been read yet, in milliseconds. */
const ASK_AGAIN = 1_000;

/** The page in the tab; undefined until known, null where it is none of a supported platform. */
export function useActivePage(): ActivePage | null | undefined {
  const [page, setPage] = useState<ActivePage | null>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const ask = async () => {
      const next = await activePage(location.search);
      if (isGone) return;
      setPage(next);
      if (next && next.state !== 'ok') timer = setTimeout(ask, ASK_AGAIN);
    };
    void ask();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);
  return page;
}
