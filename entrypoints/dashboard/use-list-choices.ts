import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type ColumnId, FIRST_COLUMNS } from '@/components/dashboard/columns';
import type { ListFilter } from '@/components/dashboard/ListToolbar';
import { SORTS } from '@/lib/store/listing';

const text = z.string().check(z.maxLength(300));

const View = z.object({
  name: text,
  filter: z.object({
    text,
    stage: text,
    decision: text,
    screening: text,
    platform: text,
    tier: text,
    tag: text,
  }),
  sort: z.object({ by: z.enum(SORTS), isDescending: z.boolean() }),
});

/** A filter and an order under a name. */
export type SavedView = z.infer<typeof View> & { filter: ListFilter };

const Choices = z.object({
  views: z.catch(z.array(View), []),
  columns: z.catch(z.nullable(z.array(text)), null),
});

/** Under which name they are kept in the extension's own storage. */
const KEY = 'dashboardList';

/** What a person chose for the table, and how to choose otherwise. */
export interface ListChoices {
  views: readonly SavedView[];
  columns: ReadonlySet<ColumnId>;
  setViews(views: readonly SavedView[]): void;
  setColumns(columns: ReadonlySet<ColumnId>): void;
}

/** Saved views and shown columns. They are a matter of this window's look: no data, so no command. */
export function useListChoices(): ListChoices {
  const [views, setViews] = useState<readonly SavedView[]>([]);
  const [columns, setColumns] = useState<ReadonlySet<string>>(new Set(FIRST_COLUMNS));
  useEffect(() => {
    void browser.storage.local.get(KEY).then((stored) => {
      const parsed = Choices.safeParse(stored[KEY] ?? {});
      if (!parsed.success) return;
      setViews(parsed.data.views);
      if (parsed.data.columns) setColumns(new Set(parsed.data.columns));
    });
  }, []);
  const keep = (next: { views?: readonly SavedView[]; columns?: ReadonlySet<string> }) =>
    void browser.storage.local.set({
      [KEY]: { views: next.views ?? views, columns: [...(next.columns ?? columns)] },
    });
  return {
    views,
    columns: columns as ReadonlySet<ColumnId>, // names that are no column show nothing
    setViews(next) {
      setViews(next);
      keep({ views: next });
    },
    setColumns(next) {
      setColumns(next);
      keep({ columns: next });
    },
  };
}
