import { useState } from 'react';
import { COMPARED } from '@/components/dashboard/BulkBar';
import { CompareView } from '@/components/dashboard/CompareView';
import { EmptyScreen } from '@/components/dashboard/EmptyScreen';
import { useWords } from '@/components/dashboard/words';
import type { StoredCampaign } from '@/lib/model/shortlist';
import type { Database } from '@/lib/store/database';
import { shortlistRows } from '@/lib/store/shortlist-page';
import { useLive } from '../live/use-live';
import { vettedCreator } from '../vetted/assess-known';
import { ColumnSets } from './ColumnSets';
import { ratesOnOneBasis } from './one-basis';
import { useExportMenu } from './use-export-menu';
import { routeTo } from './use-route';

/** The creators that the address names, side by side. */
export function CompareScreen({
  database,
  campaign,
  ids,
}: {
  database: Database;
  campaign: StoredCampaign;
  ids: readonly string[];
}) {
  const { creator, frame } = useWords();
  const key = ids.join('\n');
  const compared = useLive(async () => {
    const now = Date.now();
    const rows = await shortlistRows(database, key.split('\n').slice(0, COMPARED.most));
    const vetted = await Promise.all(rows.map(({ creator }) => vettedCreator(database, creator.id, now)));
    const entries = rows.map((row, index) => ({ ...row, assessment: vetted[index]?.assessment ?? row.assessment }));
    return {
      entries,
      common: ratesOnOneBasis(
        vetted.map((one) => one?.known ?? null),
        now,
      ),
    };
  }, [database, key]);
  const [isChoosing, setChoosing] = useState(false);
  const exports = useExportMenu(
    database,
    campaign,
    () => Promise.resolve(ids),
    () => setChoosing(true),
  );
  if (compared === undefined) return <p>{frame.loading}</p>;
  const { entries, common } = compared;
  if (entries.length < COMPARED.fewest)
    return <EmptyScreen title={creator.compareTitle} empty={creator.compareEmpty} />;
  return (
    <>
      <ColumnSets database={database} isOpen={isChoosing} onExport={exports.run} onClose={() => setChoosing(false)} />
      <CompareView
        entries={entries}
        common={common}
        exports={exports.items}
        onBack={() => {
          location.hash = routeTo('list');
        }}
        onLeaveOut={(id) => {
          location.hash = routeTo(
            'compare',
            ids.filter((known) => known !== id),
          );
        }}
      />
    </>
  );
}
