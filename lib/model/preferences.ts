import * as z from 'zod/mini';
import { COLUMN_SETS_LIMIT, ColumnSet } from './column-set';
import { DEFAULT_CAMPAIGN } from './shortlist';

const name = z.string().check(z.maxLength(300));

/**
 * What a person chose, as it is kept in the database. Each value that is missing or of no known form is as it was at
 * first. `keepUnsavedDays`: how long creators are kept that nobody saved, counted from the last look; 0 keeps none of
 * them. `theme` and `locale` null: the system's. `lastExport`: how the last export was made, for the next by one click:
 * the id of a preset (lib/export/presets.ts) and a form (lib/model/job.ts); null, or a preset or form that is not known any
 * more: nothing to repeat, the person is to choose. `columnSets`: the person's own sets of columns for exports.
 */
export const Preferences = z.object({
  keepUnsavedDays: z.catch(z.int().check(z.gte(0), z.lte(3_650)), 90),
  activeCampaign: z.catch(name, DEFAULT_CAMPAIGN.id),
  lastExport: z.catch(z.nullable(z.object({ preset: name, format: name })), null),
  columnSets: z.catch(z.array(ColumnSet).check(z.maxLength(COLUMN_SETS_LIMIT)), []),
  theme: z.catch(z.nullable(z.enum(['light', 'dark'])), null),
  locale: z.catch(z.nullable(z.string().check(z.maxLength(35))), null),
});
export type Preferences = z.infer<typeof Preferences>;

/** A change of some preferences; the others stay. */
export const PreferenceChanges = z.partial(
  z.object({
    keepUnsavedDays: z.int().check(z.gte(0), z.lte(3_650)),
    activeCampaign: name,
    lastExport: z.nullable(z.object({ preset: name, format: name })),
    columnSets: z.array(ColumnSet).check(z.maxLength(COLUMN_SETS_LIMIT)),
    theme: z.nullable(z.enum(['light', 'dark'])),
    locale: z.nullable(z.string().check(z.maxLength(35))),
  }),
);
export type PreferenceChanges = z.infer<typeof PreferenceChanges>;
