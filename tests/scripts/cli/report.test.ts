import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { instagram } from '@/lib/platforms/instagram';
import { wordsOf } from '@/lib/platforms/numbers/language/words-of';
import { redactPage } from '@/lib/redact/redact-page';
import { reportFile } from '@/lib/redact/report-file';
import { readFromInputs } from '@/scripts/cli/read-input';
import { readerWords } from '@/scripts/reader-words';
import { fieldsOf } from '../../redact/examined';
import { seededRandom } from '../../redact/seeded-random';
import { instagramSite } from '../../sites/instagram';
import { get, NOW, readAt, repliesOf } from '../../sites/instagram/probe';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('reads a report alone as the page that it was made of, replies included', async () => {
  const site = instagramSite({ now: NOW, language: 'en' });
  const [creator] = site.creators;
  if (creator === undefined) throw new Error('nobody there');
  const url = creator.profileUrl;
  const replies = repliesOf(site, creator);
  const { document } = parseHTML(String(get(site, url)?.body ?? ''));
  const own = { named: readerWords('instagram'), language: wordsOf('en'), tag: instagram.languageOf(document) };
  const page = redactPage({ url, document, replies, capturedAt: NOW }, own, seededRandom(5));
  writeFileSync(join(folder, 'report.html'), reportFile(page));

  const read = await readFromInputs({ html: 'report.html' }, { folder, now: 0 });
  if (!read.ok) throw new Error(read.error);
  expect(fieldsOf(read.value)).toEqual(fieldsOf(readAt(site, url, replies)));
  expect(read.value.posts.length).toBeGreaterThan(10);
  expect(read.value.capturedAt).toBe(NOW);
});
