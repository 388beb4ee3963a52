import { entryId } from '@/lib/model/shortlist';
import { platforms } from '@/lib/platforms/registry';
import { isSampleCreator, SAMPLE_CAMPAIGN, sampleCreators, sampleEdits } from '@/lib/sample/sample-creators';
import { assess } from '@/lib/scoring/assess';
import { RESAMPLING_SEED } from '@/lib/scoring/rules';
import { campaignOf } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { editEntries } from '@/lib/store/entries';
import { hideSample, showSample } from '@/lib/store/sample';

/**
 * Shows the sample data as a campaign of its own, assessed like any other creators, or removes it; all of it or nothing,
 * wherever the worker dies on it.
 */
export async function setSample(
  database: Database,
  { isShown, name }: { isShown: boolean; name: string },
  now: number,
): Promise<void> {
  if (!isShown) return hideSample(database, { campaignId: SAMPLE_CAMPAIGN, isSample: isSampleCreator }, now);
  if ((await campaignOf(database, SAMPLE_CAMPAIGN)) !== null) return;
  // A site that shows copies only has no creators of its own.
  const shown = platforms.filter(({ namedBy }) => namedBy !== null);
  const known = sampleCreators(
    shown.map(({ id }) => ({ id, kind: 'video' })),
    now,
  );
  const creators = known.flatMap((creator) => {
    const traits = shown.find(({ id }) => id === creator.creator.platform)?.traits;
    return traits ? { known: creator, assessment: assess({ known: creator, traits, now, seed: RESAMPLING_SEED }) } : [];
  });
  const key = `${SAMPLE_CAMPAIGN} ${now}`;
  await database.transaction('rw', database.tables, async () => {
    await showSample(database, { campaignId: SAMPLE_CAMPAIGN, name, creators }, { key, now });
    for (const [index, { creatorId, edit }] of sampleEdits(known, now).entries()) {
      const entryIds = [entryId(SAMPLE_CAMPAIGN, creatorId)];
      await editEntries(database, { entryIds, edit }, { key: `${key} ${index}`, now });
    }
  });
}
