import type { Database } from '@/lib/store/database';
import { addEntries } from '@/lib/store/entries';
import { NOW } from './readings';

/** Saves a known creator to a campaign, the default one unless another is named, and gives the entry's id. */
export async function saved(
  database: Database,
  creatorId: string,
  { campaignId = null, now = NOW }: { campaignId?: string | null; now?: number } = {},
): Promise<string> {
  const added = await addEntries(database, { campaignId, creatorIds: [creatorId] }, { key: crypto.randomUUID(), now });
  const [id] = added?.entryIds ?? [];
  if (id === undefined) throw new Error(`${creatorId} can't be saved`);
  return id;
}
