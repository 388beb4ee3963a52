import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { SettingsView } from '@/components/dashboard/SettingsView';
import type { Preferences } from '@/lib/model/preferences';
import type { Database } from '@/lib/store/database';
import { type StorageState, storageState } from '@/lib/store/storage-state';
import { useSettings } from '../popup/use-settings';
import { useCommands } from './use-commands';

/** What a person has set, live, and how much is stored. */
export function SettingsScreen({ database, preferences }: { database: Database; preferences: Preferences }) {
  const { send } = useCommands();
  const settings = useSettings();
  const [storage, setStorage] = useState<StorageState | null>(null);
  useEffect(() => {
    void storageState(navigator.storage).then(setStorage);
  }, []);
  const counts = useLiveQuery(async () => {
    const { creators, entries, posts, comments, observations } = database;
    const [creatorCount, entryCount, postCount, commentCount, observationCount] = await Promise.all([
      creators.count(),
      entries.count(),
      posts.count(),
      comments.count(),
      observations.count(),
    ]);
    return {
      creators: creatorCount,
      entries: entryCount,
      posts: postCount,
      comments: commentCount,
      observations: observationCount,
    };
  }, [database]);
  return (
    <SettingsView
      preferences={preferences}
      isObserving={settings?.observeReplies === 'on'}
      storage={counts ? { counts, bytes: storage?.usedBytes ?? null } : null}
      onPreferences={(changes) => void send('setPreferences', { changes })}
      onObserve={(isOn) => void send('observeReplies', { isOn })}
    />
  );
}
