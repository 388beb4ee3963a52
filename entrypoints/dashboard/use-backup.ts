import { useState } from 'react';
import type { BackupPanelProps } from '@/components/dashboard/data/BackupPanel';
import { useWords } from '@/components/dashboard/words';
import { BackupDatabase, type BackupFault, backupLines, checkLines, newestCopy, stageLines } from '@/lib/store/backup';
import { copyFiles } from '@/lib/store/copy-files';
import type { Database } from '@/lib/store/database';
import { fileLines } from '@/lib/store/file-lines';
import { followJob } from '@/lib/store/follow-job';
import { formatTime } from '@/lib/views/format';
import { copyFolder } from '../backups/copy-folder';
import { downloadFile } from '../exported/download';
import { BACKUP_FILE } from '../jobs/job-file';
import { startFileJob } from '../jobs/start-file-job';
import { useLive } from '../live/use-live';
import { useCommands } from './use-commands';

/** The newest backup, live, and what can be done with it. `onRestored` hears that one was put back. */
export function useBackup(database: Database, onRestored?: () => void): BackupPanelProps {
  const { data: texts, locale } = useWords();
  const { send, say } = useCommands();
  const [backups] = useState(() => new BackupDatabase());
  const [fault, setFault] = useState<BackupFault | null>(null);
  const [isReading, setReading] = useState(false);
  const newest = useLive(() => newestBackup(backups), [backups]) ?? null;
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
    // Both are jobs: how far they are stands above every view, and they go on when this page closes.
    async onBackUp() {
      const id = crypto.randomUUID();
      if (!(await send('startJob', { id, request: { kind: 'backUp' } }))) return;
      const job = await followJob(database, id, () => undefined);
      if (job?.state === 'done') say(texts.backedUp(formatTime(job.endedAt ?? job.startedAt, locale)));
    },
    async onSave() {
      const ended = await startFileJob(database, { kind: 'saveBackup' });
      // Where the browser has no room for a file, the page's own memory may have it.
      if (ended.state === 'no-space') await saveFromMemory(database);
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

async function saveFromMemory(database: Database): Promise<void> {
  const parts: string[] = [];
  for await (const line of backupLines(database, Date.now())) parts.push(line, '\n');
  downloadFile(BACKUP_FILE, new Blob(parts, { type: 'application/x-ndjson' }));
}

/** The newest verified copy, in the second database or, where that is gone or can't be opened, in a file. */
export async function newestBackup(backups: BackupDatabase): Promise<{ at: number; rows: number } | null> {
  const copy = await newestCopy(backups).catch(() => null);
  if (copy) return copy;
  const folder = await copyFolder();
  return (folder && (await copyFiles(folder))[0]) ?? null;
}
