import { useLiveQuery } from 'dexie-react-hooks';
import { EmptyState } from '@/components/base/EmptyState';
import { COMPARED } from '@/components/dashboard/BulkBar';
import { CompareView } from '@/components/dashboard/CompareView';
import { useWords } from '@/components/dashboard/words';
import type { Database } from '@/lib/store/database';
import { shortlistRows } from '@/lib/store/shortlist-page';
import { routeTo } from './use-route';

/** The creators that the address names, side by side. */
export function CompareScreen({ database, ids }: { database: Database; ids: readonly string[] }) {
  const { creator, frame } = useWords();
  const key = ids.join('\n');
  const entries = useLiveQuery(() => shortlistRows(database, key.split('\n').slice(0, COMPARED.most)), [database, key]);
  if (entries === undefined) return <p>{frame.loading}</p>;
  if (entries.length < COMPARED.fewest) return <EmptyState title={creator.compareTitle} text={creator.compareNone} />;
  return (
    <CompareView
      entries={entries}
      onLeaveOut={(id) => {
        location.hash = routeTo(
          'compare',
          ids.filter((known) => known !== id),
        );
      }}
    />
  );
}
