import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { LostNotice } from '@/components/dashboard/data/LostNotice';
import { useWords } from '@/components/dashboard/words';
import { lostCopy } from '@/lib/store/copy-files';
import type { Database } from '@/lib/store/database';
import { textsFor } from '@/lib/texts/catalog';
import { RECOVERY_TEXTS } from '@/lib/texts/recovery';
import { copyFolder } from '../backups/copy-folder';
import { useCommands } from './use-commands';

/** The offer of a backup where the browser began the database anew; nothing where it did not. */
export function Lost({ database }: { database: Database }) {
  const { data, locale } = useWords();
  const { send, say } = useCommands();
  const [folder, setFolder] = useState<FileSystemDirectoryHandle | null>(null);
  useEffect(() => {
    void copyFolder().then(setFolder);
  }, []);
  const backup = useLiveQuery(() => (folder ? lostCopy(database, folder) : null), [database, folder]);
  if (!backup) return null;
  const putBack = async () => {
    const restored = await send('restore', { from: 'backup' });
    if (restored) say(data.restored(restored.rows, locale));
  };
  return (
    <LostNotice
      backup={backup}
      onPutBack={() => void putBack()}
      onKeep={() => void send('backUp', {}, textsFor(RECOVERY_TEXTS, locale).kept)}
    />
  );
}
