import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { CSV_DEFAULTS, csv } from '@/lib/export/csv';
import { type ExportForm, exportFile } from '@/lib/export/export-file';
import { OWN_PRESETS, presetsFor } from '@/lib/export/presets';
import type { ExportRow } from '@/lib/export/row';
import { tableOf } from '@/lib/export/table';
import { platforms } from '@/lib/platforms/registry';
import { exportRow } from '../support/export-rows';
import { listFile } from '../support/list-files';
import { NOW } from '../support/readings';

const CSV: ExportForm = { kind: 'csv', preset: OWN_PRESETS.usual, options: CSV_DEFAULTS };
const XLSX: ExportForm = {
  kind: 'xlsx',
  preset: OWN_PRESETS.usual,
  sheetName: 'Creators',
  rules: [{ name: 'Posts of a rate', source: 'a source' }],
};

const rows = (count: number) => Array.from({ length: count }, (_, n) => exportRow({ id: `youtube:UC-${n}` }));

async function* slowly(all: readonly ExportRow[]): AsyncGenerator<ExportRow> {
  for (const row of all) yield row;
}

async function fileOf(form: ExportForm, all: Iterable<ExportRow> | AsyncIterable<ExportRow>): Promise<Blob> {
  const result = await exportFile(form, all, { at: NOW });
  if (!result.ok) throw new Error(result.why);
  return result.file;
}

describe('exportFile', () => {
  it('writes the same as one go does, from rows that come one by one, over several batches', async () => {
    const all = rows(2_500);
    // Blob.text drops the byte order mark.
    expect(await (await fileOf(CSV, slowly(all))).text()).toBe(csv(tableOf(OWN_PRESETS.usual, all)).slice(1));
    expect(await (await fileOf({ kind: 'json' }, all)).text()).toBe(listFile(all, NOW));
  });

  it('writes a workbook with a sheet of sources and rules', async () => {
    const file = await fileOf(XLSX, rows(3));
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toMatch(
      /name="Creators".*name="Sources and rules"/,
    );
    const sources = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    for (const text of ['9.9.9', 'Posts of a rate', 'never 0']) expect(sources).toContain(text);
  });

  it('tells how far it is, and whom it left out', async () => {
    const onProgress = vi.fn();
    const preset = presetsFor(platforms).find(({ id }) => id === 'hubspot') ?? OWN_PRESETS.usual;
    const result = await exportFile({ ...CSV, preset }, rows(1_001), { at: NOW, onProgress });
    expect(onProgress.mock.calls).toEqual([[1_000], [1_001]]);
    expect(result.ok && result.leftOut).toHaveLength(1_001);
  });

  it.each([CSV, XLSX, { kind: 'json' } as const])('can be called off between batches: $kind', async (form) => {
    const controller = new AbortController();
    const taken: number[] = [];
    const result = await exportFile(form, rows(5_000), {
      at: NOW,
      signal: controller.signal,
      onProgress(count) {
        taken.push(count);
        controller.abort();
      },
    });
    expect(result).toEqual({ ok: false, why: 'cancelled' });
    expect(taken).toEqual([1_000]);
  });

  it('lets what the rows throw through', async () => {
    async function* broken(): AsyncGenerator<ExportRow> {
      yield exportRow();
      throw new Error('the database is closed');
    }
    await expect(exportFile(CSV, broken(), { at: NOW })).rejects.toThrow('the database is closed');
  });
});
