import { CSV_DEFAULTS } from '@/lib/export/csv';
import { exportFile } from '@/lib/export/export-file';
import { OWN_PRESETS } from '@/lib/export/presets';
import type { ExportRow } from '@/lib/export/row';
import type { StoredCampaign } from '@/lib/model/shortlist';
import { platformById } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { readPreferences } from '@/lib/store/preferences';
import { matchingIds, type ShortlistRow, shortlistRows } from '@/lib/store/shortlist-page';

/** Everybody on the active campaign's list with every column, as CSV. */
export async function exportShortlist(database: Database): Promise<Blob> {
  const { activeCampaign } = await readPreferences(database);
  const campaign = await database.campaigns.get(activeCampaign);
  const saved = await shortlistRows(database, await matchingIds(database, activeCampaign, {}));
  const form = { kind: 'csv', preset: OWN_PRESETS.everything, options: CSV_DEFAULTS } as const;
  const result = await exportFile(
    form,
    saved.map((row) => rowOf(row, campaign)),
    { at: Date.now() },
  );
  if (!result.ok) throw new Error(result.why); // nobody can call it off here
  return result.file;
}

/** An entry of the list as exports take it. */
function rowOf({ entry, creator, assessment }: ShortlistRow, campaign: StoredCampaign | undefined): ExportRow {
  const platform = platformById(creator.platform);
  const { name = null, email = null } = entry.contact ?? {};
  return {
    creator,
    assessment,
    platformLabel: platform?.label ?? creator.platform,
    profileUrl: platform?.profileUrl(creator.profile) ?? null,
    entry: {
      campaign: campaign?.name ?? '',
      stage: entry.stage,
      addedAt: entry.addedAt,
      decision: entry.decision && { kind: entry.decision.kind, reason: entry.decision.reason },
      tags: entry.tags,
      note: entry.note,
      foundVia: entry.foundVia,
      quote: entry.quote && { price: entry.quote.price, currency: entry.quote.currency },
      contact: name === null && email === null ? null : { name: name ?? '', email: email ?? '' },
      trackingLink: entry.link?.trackingUrl ?? null,
      promoCode: entry.link?.promoCode ?? null,
      answers: entry.answers.map(({ question, answer, note, at }) => ({ question, answer, note, by: 'person', at })),
    },
  };
}
