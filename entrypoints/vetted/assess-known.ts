import type { Assessment } from '@/lib/model/assessment';
import type { KnownCreator } from '@/lib/model/creator';
import { platformById } from '@/lib/platforms/registry';
import { assess } from '@/lib/scoring/assess';
import { RESAMPLING_SEED } from '@/lib/scoring/rules';
import type { Database } from '@/lib/store/database';
import { campaignEvidence, knownCreator } from '@/lib/store/detail';

/**
 * A creator as the active campaign sees it. Card, popup, side panel and a creator's own page show this, so that they never
 * differ; lists show and filter by what their campaign made of it when something last changed. `now` is in milliseconds
 * since 1970. Null where the creator's platform isn't known.
 */
export async function assessKnown(database: Database, known: KnownCreator, now: number): Promise<Assessment | null> {
  const traits = platformById(known.creator.platform)?.traits;
  if (!traits) return null;
  const own = await campaignEvidence(database, known.creator.id);
  // A creator may be read while a view is open: what was read is never later than the look at it.
  return assess({ known, traits, now: Math.max(now, known.creator.lastSeenAt), seed: RESAMPLING_SEED, ...own });
}

/** Everything known of a creator, and {@link assessKnown} of it; null where nothing is known. */
export async function vettedCreator(
  database: Database,
  creatorId: string,
  now: number,
): Promise<{ known: KnownCreator; assessment: Assessment | null } | null> {
  const known = await knownCreator(database, creatorId);
  return known && { known, assessment: await assessKnown(database, known, now) };
}
