import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import type { ShortlistEntry } from '../../lib/model/shortlist';
import { readStore, sendFromView } from '../../scripts/browser/extension-page';
import type { Launched } from '../../scripts/browser/launch';
import { expect, launchOnProfile, test } from './fixture';

/** How long into a run of edits the browser is killed, in milliseconds. */
const DELAYS = [15, 60, 150, 400, 900];

async function started(profile: string): Promise<{ page: Page; launched: Launched }> {
  const launched = await launchOnProfile(profile);
  const page = await launched.context.newPage();
  await page.goto(launched.extensionUrl('icon/128.png'));
  return { page, launched };
}

/** Adds tags one after the other until the browser is gone. The list has those that were answered; it grows. */
function addTags(page: Page, entryId: string, run: number): { answered: string[]; done: Promise<void> } {
  const answered: string[] = [];
  const work = async () => {
    for (let n = 0; ; n++) {
      const tag = `run ${run} tag ${n}`;
      await sendFromView(page, 'edit', { key: `key of ${tag}`, entryIds: [entryId], edit: { kind: 'addTag', tag } });
      answered.push(tag);
    }
  };
  return { answered, done: work().catch(() => undefined) };
}

/** Ends the browser that runs on a profile at once, as the system does when memory runs out. */
async function killBrowser(profile: string): Promise<void> {
  const { stdout } = await promisify(execFile)('ps', ['-axo', 'pid=,command=']);
  const own = stdout
    .split('\n')
    .filter((line) => line.includes(`--user-data-dir=${profile}`) && !line.includes('--type='));
  expect(own).toHaveLength(1);
  process.kill(Number.parseInt(own[0] ?? '', 10), 'SIGKILL');
}

test('a browser killed while edits come in loses none that was answered @long', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'touchstone-killed-'));
  try {
    let { page, launched } = await started(profile);
    await sendFromView(page, 'sample', { isShown: true, name: 'Sample' });
    const [first] = (await readStore(page, 'entries')) as ShortlistEntry[];
    const wanted: string[] = first ? [...first.tags] : [];
    for (const [run, delay] of DELAYS.entries()) {
      const { answered, done } = addTags(page, first?.id ?? '', run);
      await new Promise((wake) => setTimeout(wake, delay));
      await killBrowser(profile);
      await done;
      await launched.close();
      ({ page, launched } = await started(profile));
      // What is left of the killed browser may hold its files for a moment: until then there is no database to be seen.
      await expect.poll(async () => (await readStore(page, 'entries')).length).toBe(10);
      const entries = (await readStore(page, 'entries')) as ShortlistEntry[];
      const tags = entries.find(({ id }) => id === first?.id)?.tags ?? [];
      // The one that was under way may have been carried out, or not; nothing else is missing, or there twice.
      expect(tags.slice(0, wanted.length + answered.length)).toEqual([...wanted, ...answered]);
      expect(tags.length - wanted.length - answered.length).toBeLessThanOrEqual(1);
      wanted.splice(0, wanted.length, ...tags);
    }
    expect(wanted.length).toBeGreaterThan(DELAYS.length);
    await launched.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
