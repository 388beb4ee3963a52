import * as z from 'zod/mini';
import { Identity, PlatformId } from './reading';
import { ShortlistEntry } from './shortlist';

/** What persons enter about a creator in a campaign, and so what a file can bring. */
export const ImportedFields = z.partial(
  z.omit(ShortlistEntry, { id: true, campaignId: true, creatorId: true, addedAt: true, changedAt: true }),
);
export type ImportedFields = z.infer<typeof ImportedFields>;

/** The most items in one list of a row. Nobody writes so many by hand; a file made to fill the memory may. */
const LIST_LIMIT = 1_000;

const isBounded = (fields: ImportedFields) =>
  Object.values(fields).every((value) => !Array.isArray(value) || value.length <= LIST_LIMIT);

/**
 * One creator out of a person's file: who it is, and what the file says of it in a campaign. Numbers are not in it: they
 * come from pages, and from histories (lib/import/history-csv.ts).
 */
export const ImportRow = z.object({
  platform: PlatformId,
  identity: Identity,
  fields: ImportedFields.check(z.refine(isBounded)),
});
export type ImportRow = z.infer<typeof ImportRow>;
