import { sendUntilAnswered } from '@/lib/messenger';
import { platformById } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { readHealth } from '@/lib/store/health';
import { type DropNotice, dropNotice } from '@/lib/views/health-view';
import { useLive } from '../live/use-live';

/** The notice of what is read less well than before, live, with what dismisses it; null where there is none. */
export function useDropNotice(database: Database, locale: string): { notice: DropNotice; onDismiss(): void } | null {
  const series = useLive(() => readHealth(database), [database]);
  const notice = series && dropNotice(series, { locale, platformLabel: (id) => platformById(id)?.label ?? id });
  if (!notice) return null;
  return { notice, onDismiss: () => void sendUntilAnswered('dismissDrops', { drops: notice.drops }) };
}
