import { useEffect, useState } from 'react';
import type { StoragePanelProps } from '@/components/dashboard/data/StoragePanel';
import type { Database } from '@/lib/store/database';
import { type StorageState, storageState } from '@/lib/store/storage-state';
import { useLive } from '../live/use-live';

/** How much is stored, live, and what the browser says of the room and of keeping it. */
export function useStored(database: Database): StoragePanelProps {
  const [state, setState] = useState<StorageState | null>(null);
  useEffect(() => {
    void storageState(navigator.storage).then(setState);
  }, []);
  const counts = useLive(async () => {
    const tables = ['creators', 'entries', 'posts', 'comments', 'observations'] as const;
    const [creators = 0, entries = 0, posts = 0, comments = 0, observations = 0] = await Promise.all(
      tables.map((table) => database[table].count()),
    );
    return { creators, entries, posts, comments, observations };
  }, [database]);
  return { counts: counts ?? null, state };
}
