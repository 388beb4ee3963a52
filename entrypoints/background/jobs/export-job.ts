import { writeExport } from '@/lib/export/export-file';
import { exportForm } from '@/lib/export/export-form';
import { presetOf } from '@/lib/export/presets';
import type { Piece } from '@/lib/export/table-writer';
import { platforms } from '@/lib/platforms/registry';
import { campaignOf } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { dropFile, keepPiece, partOf } from '@/lib/store/jobs';
import { readPreferences } from '@/lib/store/preferences';
import { matchingIds } from '@/lib/store/shortlist-page';
import { exportRows } from '../../exported/export-rows';
import { RULES_WITH_SOURCES } from '../../exported/rules-with-sources';
import type { JobWork } from './run-jobs';

/**
 * Writes entries into a file that is kept with the job, piece by piece, so that no more than a batch is in memory. Begun
 * again it starts afresh. Any view can hand the file to the person.
 */
export const exportJob: JobWork<'export'> = async ({ id, request }, { database, now, onProgress }) => {
  const campaign = await campaignOf(database, request.campaignId);
  const { columnSets } = await readPreferences(database);
  const preset = presetOf(request.preset, { platforms, columnSets });
  if (campaign === null || preset === null) return { state: 'failed', why: 'unknown' };
  const ids = await idsOf(database, id, request);
  await dropFile(database, id);
  if (!(await onProgress({ done: 0, total: ids.length }))) return { state: 'cancelled' };
  const calledOff = new AbortController();
  let n = 0;
  const written = await writeExport(
    exportForm(request.format, preset, { sheetName: campaign.name, rules: RULES_WITH_SOURCES }),
    exportRows(database, ids, campaign.name),
    {
      at: now(),
      signal: calledOff.signal,
      take: async (pieces) => {
        if (pieces.length > 0) await keepPiece(database, { jobId: id, n: n++, bytes: await bytesOf(pieces) });
      },
      onProgress: async (done) => {
        if (!(await onProgress({ done }))) calledOff.abort();
      },
    },
  );
  if (!written.ok) return { state: 'cancelled' };
  const { rowCount, leftOut } = written;
  const isWanted = await onProgress({ done: rowCount, total: rowCount, leftOut: leftOut.length });
  return { state: isWanted ? 'done' : 'cancelled' };
};

async function idsOf(
  database: Database,
  jobId: string,
  { parts, campaignId, filter }: { parts: number; campaignId: string; filter: object },
): Promise<string[]> {
  if (parts === 0) return matchingIds(database, campaignId, filter);
  const ids: string[] = [];
  for (let n = 0; n < parts; n++) {
    const part = await partOf(database, jobId, n);
    if (part?.kind === 'entries') ids.push(...part.entryIds);
  }
  return ids;
}

async function bytesOf(pieces: readonly Piece[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Blob([...pieces]).arrayBuffer());
}
