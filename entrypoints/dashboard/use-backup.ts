import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { BackupPanelProps } from '@/components/dashboard/data/BackupPanel';
import { useWords } from '@/components/dashboard/words';
import { BackupDatabase, type BackupFault, backupLines, checkLines, newestCopy, stageLines } from '@/lib/store/backup';
import { copyFiles } from '@/lib/store/copy-files';
import type { Database } from '@/lib/store/database';
import { fileLines } from '@/lib/store/file-lines';
import { formatTime } from '@/lib/views/dashboard-figures';
import { copyFolder } from '../backups/copy-folder';
import { downloadFile } from '../exported/download';
import { useCommands } from './use-commands';

/** The newest backup, live, and what can be done with it. `onRestored` hears that one was put back. */
export function useBackup(database: Database, onRestored?: () => void): BackupPanelProps {
  const { data: texts, locale } = useWords();
  const { send, say } = useCommands();
  const [backups] = useState(() => new BackupDatabase());
  const [fault, setFault] = useState<BackupFault | null>(null);
  const [isReading, setReading] = useState(false);
  const newest = useLiveQuery(() => newestBackup(backups), [backups]) ?? null;
  const restore = async (from: 'backup' | 'staged') => {
    const restored = await send('restore', { from });
    if (!restored) return;
    say(texts.restored(restored.rows, locale));
    onRestored?.();
  };
  return {
    newest,
    problem: fault && texts.faults[fault],
    isReading,
    async onBackUp() {
      const made = await send('backUp', {});
      if (made) say(texts.backedUp(formatTime(made.at, locale)));
    },
    async onSave() {
      const parts: string[] = [];
      for await (const line of backupLines(database, Date.now())) parts.push(line, '\n');
      downloadFile(`${texts.fileName}.jsonl`, new Blob(parts, { type: 'application/x-ndjson' }));
    },
    onRestore: () => void restore('backup'),
    // The file is looked through before any of it is taken anywhere.
    async onRestoreFile(file) {
      setReading(true);
      setFault(null);
      try {
        const checked = await checkLines(fileLines(file));
        if (!checked.ok) return setFault(checked.why);
        await stageLines(backups, fileLines(file));
        await restore('staged');
      } finally {
        setReading(false);
      }
    },
  };
}

/** The newest verified copy, in the second database or, where that is gone or can't be opened, in a file. */
async function newestBackup(backups: BackupDatabase): Promise<{ at: number; rows: number } | null> {
  const copy = await newestCopy(backups).catch(() => null);
  if (copy) return copy;
  const folder = await copyFolder();
  return (folder && (await copyFiles(folder))[0]) ?? null;
}
