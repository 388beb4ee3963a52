import type { ExportRow } from '@/lib/export/row';
import { platformById } from '@/lib/platforms/registry';
import { exportedEntry } from '@/lib/views/dashboard-exported';
import type { ListedEntry } from '@/lib/views/dashboard-figures';

/** A saved creator as exports take it; nothing for one that was never read. */
export function exportRowOf({ entry, creator, assessment }: ListedEntry, campaign = ''): ExportRow[] {
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
