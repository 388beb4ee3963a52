import type { ExportRow } from '@/lib/export/row';
import { platformById } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { shortlistRows } from '@/lib/store/shortlist-page';
import { exportedEntry } from '@/lib/views/dashboard-exported';
import type { ListedEntry } from '@/lib/views/dashboard-figures';

/** Entries that are read at once: no more of a long list is in memory. */
const BATCH = 500;

/** The entries of these ids, in their order, as exports take them; those of creators that were never read are left out. */
export async function* exportRows(
  database: Database,
  ids: readonly string[],
  campaign: string,
): AsyncGenerator<ExportRow> {
  for (let from = 0; from < ids.length; from += BATCH) {
    for (const row of await shortlistRows(database, ids.slice(from, from + BATCH))) yield* exportRowOf(row, campaign);
  }
}

/** A saved creator as exports take it; nothing for one that was never read. */
export function exportRowOf({ entry, creator, assessment }: ListedEntry, campaign: string): ExportRow[] {
  if (creator === null) return [];
  const platform = platformById(creator.platform);
  return [
    {
      creator,
      assessment,
      platformLabel: platform?.label ?? creator.platform,
      profileUrl: platform?.profileUrl(creator.profile) ?? null,
      entry: exportedEntry(entry, campaign),
    },
  ];
}
