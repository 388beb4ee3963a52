import { KeepingView } from '@/components/dashboard/data/KeepingView';
import { useWords } from '@/components/dashboard/words';
import { COMMAND_LIMIT } from '@/lib/messages';
import type { StoredCampaign } from '@/lib/model/shortlist';
import type { Database } from '@/lib/store/database';
import { retentionPreview } from '@/lib/store/retention';
import { shortlistRows } from '@/lib/store/shortlist-page';
import { creatorName } from '@/lib/views/summary';
import { useLive } from '../live/use-live';
import { useBackup } from './use-backup';
import { useCommands } from './use-commands';
import { useRescoring } from './use-rescoring';
import { useStored } from './use-stored';

/** What is kept, and for how long. */
export function DataScreen({
  database,
  campaign,
  hasSample,
  onSample,
}: {
  database: Database;
  campaign: StoredCampaign;
  hasSample: boolean;
  onSample(isShown: boolean): Promise<void>;
}) {
  const { data: texts, locale } = useWords();
  const { send, say } = useCommands();
  const backup = useBackup(database);
  const storage = useStored(database);
  const rescoring = useRescoring(database);
  const blocked = useLive(() => database.blocked.count(), [database]);
  const due = useLive(async () => {
    const entries = await retentionPreview(database, campaign, { now: Date.now(), limit: COMMAND_LIMIT });
    const rows = await shortlistRows(
      database,
      entries.map(({ id }) => id),
    );
    const names = new Map(rows.map(({ entry, creator }) => [entry.id, creatorName(creator)]));
    return entries.map(({ id, creatorId, changedAt }) => ({ id, name: names.get(id) ?? creatorId, changedAt }));
  }, [database, campaign]);
  const remove = async (entryIds: readonly string[]) => {
    const done = await send('applyRetention', { campaignId: campaign.id, entryIds: [...entryIds] });
    if (done) say(texts.removed(done.removed, locale));
  };
  return (
    <KeepingView
      backup={backup}
      storage={storage}
      retention={{
        campaignName: campaign.name,
        days: campaign.retentionDays,
        due: due ?? [],
        onRemove: (ids) => void remove(ids),
      }}
      blocked={blocked ?? null}
      rescoring={rescoring}
      hasSample={hasSample}
      onSample={(isShown) => void onSample(isShown)}
    />
  );
}
