import { CSV_DEFAULTS } from '@/lib/export/csv';
import { exportFile } from '@/lib/export/export-file';
import { OWN_PRESETS } from '@/lib/export/presets';
import type { ExportRow } from '@/lib/export/row';
import { platformById } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { type ShortlistRow, shortlistRows } from '@/lib/store/shortlist';

/** Every saved creator with every column, as CSV. */
export async function exportShortlist(database: Database): Promise<Blob> {
  const rows = (await shortlistRows(database)).map(rowOf);
  const form = { kind: 'csv', preset: OWN_PRESETS.everything, options: CSV_DEFAULTS } as const;
  const result = await exportFile(form, rows, { at: Date.now() });
  if (!result.ok) throw new Error(result.why); // nobody can call it off here
  return result.file;
}

/** A saved creator as exports take it. Nothing but when it was saved is written down about it yet. */
function rowOf({ entry, creator, assessment }: ShortlistRow): ExportRow {
  const platform = platformById(creator.platform);
  return {
    creator,
    assessment,
    platformLabel: platform?.label ?? creator.platform,
    profileUrl: platform?.profileUrl(creator.profile) ?? null,
    entry: {
      campaign: '',
      stage: '',
      addedAt: entry.addedAt,
      decision: null,
      tags: [],
      note: '',
      foundVia: '',
      quote: null,
      contact: null,
      trackingLink: null,
      promoCode: null,
      answers: [],
    },
  };
}
