import { HealthView } from '@/components/dashboard/health/HealthView';
import { useWords } from '@/components/dashboard/words';
import { platformById } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { readHealth } from '@/lib/store/health';
import { healthView } from '@/lib/views/health-view';
import { useLive } from '../live/use-live';

/** How well pages are read, live. */
export function HealthScreen({ database }: { database: Database }) {
  const { locale } = useWords();
  const series = useLive(() => readHealth(database), [database]);
  if (series === undefined) return null;
  return <HealthView kinds={healthView(series, { locale, platformLabel: (id) => platformById(id)?.label ?? id })} />;
}
