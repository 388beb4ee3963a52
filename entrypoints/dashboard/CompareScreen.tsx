import { useLiveQuery } from 'dexie-react-hooks';
import { EmptyState } from '@/components/base/EmptyState';
import { COMPARED } from '@/components/dashboard/BulkBar';
import { CompareView } from '@/components/dashboard/CompareView';
import { useWords } from '@/components/dashboard/words';
import type { StoredCampaign } from '@/lib/model/shortlist';
import type { Database } from '@/lib/store/database';
import { knownCreator } from '@/lib/store/detail';
import { shortlistRows } from '@/lib/store/shortlist-page';
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
  const compared = useLiveQuery(async () => {
    const entries = await shortlistRows(database, key.split('\n').slice(0, COMPARED.most));
    const known = await Promise.all(entries.map(({ creator }) => knownCreator(database, creator.id)));
    return { entries, common: ratesOnOneBasis(known, Date.now()) };
  }, [database, key]);
  const exports = useExportMenu(database, campaign, () => Promise.resolve(ids));
  if (compared === undefined) return <p>{frame.loading}</p>;
  const { entries, common } = compared;
  if (entries.length < COMPARED.fewest) return <EmptyState title={creator.compareTitle} text={creator.compareNone} />;
  return (
    <CompareView
      entries={entries}
      common={common}
      exports={exports}
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
  );
}
