import { useCallback, useEffect, useState } from 'react';
import { LostNotice } from '@/components/dashboard/data/LostNotice';
import { useWords } from '@/components/dashboard/words';
import { sendUntilAnswered } from '@/lib/messenger';
import { BackupDatabase } from '@/lib/store/backup';
import { lostCopy } from '@/lib/store/copy-files';
import type { Database } from '@/lib/store/database';
import { textsFor } from '@/lib/texts/catalog';
import { RECOVERY_TEXTS } from '@/lib/texts/recovery';
import { copyFolder } from '../backups/copy-folder';
import { useLive } from '../live/use-live';
import { newestBackup } from './use-backup';
import { useCommands } from './use-commands';

/** The offer of a backup where the browser began the database anew, or lost a part of it; nothing where it did not. */
export function Lost({ database }: { database: Database }) {
  const { data, locale } = useWords();
  const { send, say } = useCommands();
  const [folder, setFolder] = useState<FileSystemDirectoryHandle | null>(null);
  useEffect(() => {
    void copyFolder().then(setFolder);
  }, []);
  const whole = useLive(async () => (folder ? lostCopy(database, folder) : null), [database, folder]);
  const [part, lookAgain] = usePartlyLost();
  const backup = whole ?? part;
  if (!backup) return null;
  const putBack = async () => {
    const restored = await send('restore', { from: 'backup' });
    if (restored) say(data.restored(restored.rows, locale));
    await lookAgain();
  };
  const keep = async () => {
    await send('backUp', {}, textsFor(RECOVERY_TEXTS, locale).kept);
    await lookAgain();
  };
  return <LostNotice backup={backup} isPart={!whole} onPutBack={() => void putBack()} onKeep={() => void keep()} />;
}

/** The backup to offer where a part of the database is missing, looked for once, and how to look again. */
function usePartlyLost() {
  const [backup, setBackup] = useState<{ at: number; rows: number } | null>(null);
  const look = useCallback(async () => {
    const backups = new BackupDatabase();
    try {
      // The worker looks: keys of a long list are a lot for a page that a person works in.
      const found = await sendUntilAnswered('lookForLosses', {});
      setBackup(found.ok && found.tables.length > 0 ? await newestBackup(backups) : null);
    } finally {
      backups.close();
    }
  }, []);
  useEffect(() => {
    look().catch(() => setBackup(null)); // what can't be read at all is told in another place
  }, [look]);
  return [backup, look] as const;
}
