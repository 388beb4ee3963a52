import { useRef, useState } from 'react';
import { BackupView } from '@/components/dashboard/BackupView';
import { useWords } from '@/components/dashboard/words';
import type { StoredCampaign } from '@/lib/model/shortlist';
import { SAMPLE_CAMPAIGN } from '@/lib/sample/sample-creators';
import { formatTime } from '@/lib/views/dashboard-figures';
import { useCommands } from './use-commands';

/** Backup, restore, the rules of today, and sample data. Long work goes on slice by slice and can be stopped between. */
export function DataScreen({
  campaigns,
  onSample,
}: {
  campaigns: readonly StoredCampaign[];
  onSample(isShown: boolean): Promise<void>;
}) {
  const { frame, locale } = useWords();
  const texts = frame.data;
  const { send, say } = useCommands();
  const [done, setDone] = useState<number | null>(null);
  const isStopped = useRef(false);
  const rescore = async () => {
    isStopped.current = false;
    setDone(0);
    let assessed = 0;
    while (!isStopped.current) {
      const slice = await send('rescore', {});
      if (!slice) break;
      assessed += slice.done;
      setDone(assessed / Math.max(1, assessed + slice.left));
      if (slice.left === 0 || slice.done === 0) break;
    }
    setDone(null);
    say(texts.rescored(assessed, locale));
  };
  const backUp = async () => {
    const made = await send('backUp', {});
    if (made) say(texts.backedUp(formatTime(made.at, locale)));
  };
  const restore = async () => {
    const restored = await send('restore', { from: 'backup' });
    if (restored) say(texts.restored(restored.rows, locale));
  };
  return (
    <BackupView
      rescoring={
        done === null
          ? null
          : {
              done,
              onCancel: () => {
                isStopped.current = true;
              },
            }
      }
      hasSample={campaigns.some(({ id }) => id === SAMPLE_CAMPAIGN)}
      onBackUp={() => void backUp()}
      onRestore={() => void restore()}
      onRescore={() => void rescore()}
      onSample={(isShown) => void onSample(isShown)}
    />
  );
}
