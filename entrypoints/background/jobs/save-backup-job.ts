import { backupLines, countBackedUp, ROWS_A_LINE } from '@/lib/store/backup';
import { dropFile, keepPiece } from '@/lib/store/jobs';
import type { JobWork } from './run-jobs';

/** How long a piece of the file gets before it is kept, in UTF-16 units. */
const PIECE = 1_000_000;

/**
 * Writes a backup into a file that is kept with the job, piece by piece, for any view to hand to the person. Begun again
 * it starts afresh: half a backup is none.
 */
export const saveBackupJob: JobWork<'saveBackup'> = async ({ id }, { database, now, onProgress }) => {
  const total = await countBackedUp(database);
  await dropFile(database, id);
  const encoder = new TextEncoder();
  let [text, lines, n] = ['', 0, 0];
  const keep = async () => {
    await keepPiece(database, { jobId: id, n: n++, bytes: encoder.encode(text) });
    text = '';
    return onProgress({ done: Math.min(total, lines * ROWS_A_LINE), total });
  };
  for await (const line of backupLines(database, now())) {
    text += `${line}\n`;
    lines++;
    if (text.length >= PIECE && !(await keep())) return { state: 'cancelled' };
  }
  const isWanted = (await keep()) && (await onProgress({ done: total, total }));
  return { state: isWanted ? 'done' : 'cancelled' };
};
