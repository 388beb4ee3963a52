import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { RULES_WITH_SOURCES } from '@/entrypoints/exported/rules-with-sources';
import { exportFile } from '@/lib/export/export-file';
import { exportForm } from '@/lib/export/export-form';
import { OWN_PRESETS } from '@/lib/export/presets';
import { RULES } from '@/lib/scoring/rules';
import { exportRow } from '../../support/export-rows';
import { NOW } from '../../support/readings';

it('a workbook names every rule with its value and source', async () => {
  const form = exportForm('xlsx', OWN_PRESETS.usual, { sheetName: 'Spring Tea', rules: RULES_WITH_SOURCES });
  const exported = await exportFile(form, [exportRow()], { at: NOW });
  if (!exported.ok) throw new Error(exported.why);
  const parts = unzipSync(new Uint8Array(await exported.file.arrayBuffer()));
  const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  expect(sheet).toContain('Rule: settling hours, 72');
  for (const { source } of Object.values(RULES))
    expect(sheet).toContain(source.replace(/"/g, '&quot;').replace(/&(?!quot;)/g, '&amp;'));
});
