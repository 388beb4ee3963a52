import { useCallback, useEffect, useRef, useState } from 'react';
import type { Database } from '@/lib/store/database';
import {
  type PageEnd,
  type ShortlistFilter,
  type ShortlistRow,
  type ShortlistSort,
  shortlistPage,
} from '@/lib/store/shortlist-page';
import { useLive } from '../live/use-live';

/** Rows that are read at once. */
const PAGE = 100;

/** A list of any length, of which the pages around what is visible are held. */
export interface Pages {
  /** Whether the first page was read. */
  isRead: boolean;
  /** Rows known of so far; with more to come, one page beyond. */
  count: number;
  isWhole: boolean;
  rowAt(index: number): ShortlistRow | null;
  onRange(first: number, last: number): void;
}

interface Window {
  from: number;
  to: number;
}

/**
 * Reads a list page by page, live: only the pages that are looked at are read again when something changes. Where a page
 * ends is remembered, so that any page that was reached before is reached at once.
 */
export function usePages(database: Database, campaignId: string, filter: ShortlistFilter, sort: ShortlistSort): Pages {
  const listKey = JSON.stringify([campaignId, filter, sort]);
  const ends = useRef<{ key: string; at: (PageEnd | null)[]; total: number | null }>({ key: '', at: [], total: null });
  const [window, setWindow] = useState<Window>({ from: 0, to: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its top
  useEffect(() => setWindow({ from: 0, to: 0 }), [listKey]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for campaign, filter and order
  const read = useLive(async () => {
    if (ends.current.key !== listKey) ends.current = { key: listKey, at: [], total: null };
    const known = ends.current;
    const from = Math.min(window.from, known.at.length);
    const rows: ShortlistRow[] = [];
    let after = from === 0 ? null : (known.at[from - 1] ?? null);
    for (let page = from; page <= window.to; page++) {
      const found = await shortlistPage(database, { campaignId, filter, sort, after, limit: PAGE });
      rows.push(...found.rows);
      after = found.end;
      if (found.end === null) {
        known.at.length = page;
        known.total = from * PAGE + rows.length;
        break;
      }
      known.at[page] = found.end;
      known.total = null;
    }
    const count = known.total ?? known.at.length * PAGE + PAGE;
    return { key: listKey, first: from * PAGE, rows, count, isWhole: known.total !== null };
  }, [database, listKey, window.from, window.to]);

  const onRange = useCallback((first: number, last: number) => {
    const next = { from: Math.floor(first / PAGE), to: Math.floor(last / PAGE) };
    setWindow((now) => (now.from === next.from && now.to === next.to ? now : next));
  }, []);
  const current = read?.key === listKey ? read : null;
  return {
    isRead: current !== null,
    count: current?.count ?? 0,
    isWhole: current?.isWhole ?? false,
    rowAt: (index) => current?.rows[index - current.first] ?? null,
    onRange,
  };
}
