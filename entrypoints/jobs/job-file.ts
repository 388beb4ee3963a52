import { fileEnding } from '@/lib/export/export-form';
import { type FileRequest, type Job, leavesFile } from '@/lib/model/job';
import type { Database } from '@/lib/store/database';
import { filePieces } from '@/lib/store/jobs';
import { downloadFile } from '../exported/download';

/** What the file of a backup is called. */
export const BACKUP_FILE = 'touchstone-backup.jsonl';

/** Hands the file that a job left to the person; does nothing where its work leaves none. */
export async function saveJobFile(database: Database, { id, request }: Pick<Job, 'id' | 'request'>): Promise<void> {
  if (leavesFile(request)) downloadFile(fileName(request), new Blob(await filePieces(database, id)));
}

function fileName(request: FileRequest): string {
  if (request.kind === 'saveBackup') return BACKUP_FILE;
  return `touchstone-shortlist.${fileEnding(request.format)}`;
}
