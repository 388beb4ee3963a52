import { expect, it } from 'vitest';
import { columnOf } from '@/lib/export/columns';
import { clientPage } from '@/lib/export/report/client-page';
import { nothingButName } from '@/lib/store/merge-copy';
import { exportRow } from '../support/export-rows';

it('a creator whom nobody looked at has no day of a last look in tables and reports', () => {
  const read = exportRow();
  const profile = nothingButName({ handle: 'tilda', platformId: null });
  const unread = { ...read, assessment: null, creator: { ...read.creator, profile } };
  const cells = [read, unread].map((row) => columnOf('last_read').cell(row));
  expect(cells).toEqual([expect.objectContaining({ kind: 'date' }), null]);
  const options = { title: null, locale: 'en' };
  expect(clientPage([{ row: read, reviewed: [] }], options)).toMatch(/20\d\d/);
  expect(clientPage([{ row: unread, reviewed: [] }], options)).not.toMatch(/20\d\d/);
});
