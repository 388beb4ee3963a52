import type { TakenRow } from '@/lib/import/taken-rows';
import { entryId } from '@/lib/model/shortlist';
import type { Database } from '@/lib/store/database';
import { creatorKeys } from '@/lib/store/keys';
import { useLive } from '../live/use-live';

/** How many of a file's creators are in a campaign already; null while that is looked up. */
export function useKnownCount(database: Database, campaignId: string, rows: readonly TakenRow[]): number | null {
  const count = useLive(async () => {
    const keys = rows.flatMap(({ row }) => creatorKeys(row.platform, row.identity));
    const ids = await database.creators.where('keys').anyOf(keys).distinct().primaryKeys();
    const entries = await database.entries.bulkGet(ids.map((id) => entryId(campaignId, id)));
    return { rows, n: entries.filter((entry) => entry !== undefined).length };
  }, [database, campaignId, rows]);
  return count?.rows === rows ? count.n : null;
}
