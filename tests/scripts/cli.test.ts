import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { simulatedSites } from '../sites';

// The program itself, from outside; what it makes of its input is tested in cli/.

const ROOT = resolve(import.meta.dirname, '../..');
const NOW = Date.UTC(2026, 2, 31, 12);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function cli(...args: string[]) {
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/cli.ts', ...args], options);
}

it('refuses unusable input with exit code 2, one line on standard error and nothing on standard output', () => {
  const { status, stdout, stderr } = cli('read', '--url', 'https://www.youtube.com/@tilda', '--html', folder);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^read: .* is a folder, not a file\n$/);
});

it('reads a page of a simulated site as it truly is', () => {
  const [site] = simulatedSites({ now: NOW });
  const creator = site?.creators.find((known) => known.expectedState === 'ok' && known.followers !== null);
  const request = { method: 'GET', postData: null, resourceType: 'document' };
  const page = creator && site?.respond({ ...request, url: creator.profileUrl });
  if (!creator || !page) throw new Error('the simulated site has no ordinary creator');
  writeFileSync(join(folder, 'page.html'), page.body);

  const at = new Date(NOW).toISOString();
  const { status, stdout, stderr } = cli(
    'read',
    '--url',
    creator.profileUrl,
    '--html',
    join(folder, 'page.html'),
    '--at',
    at,
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { state, profile } = JSON.parse(stdout);
  expect({ state, handle: profile.handle, name: profile.name }).toEqual({
    state: 'ok',
    handle: creator.handle,
    name: creator.name,
  });
  expect(profile.followers.low).toBeLessThanOrEqual(creator.followers ?? 0);
  expect(profile.followers.high).toBeGreaterThanOrEqual(creator.followers ?? 0);
});

it('answers a batch of many lines in full and in order', () => {
  const lines = Array.from({ length: 5_000 }, (_, id) =>
    JSON.stringify({ id, text: `${id}`, lang: 'en', padding: 'x'.repeat(99) }),
  );
  writeFileSync(join(folder, 'counts.jsonl'), lines.join('\n'));
  const { status, stdout } = cli('count', '--batch', join(folder, 'counts.jsonl'));
  expect(status).toBe(0);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map((answer) => [answer.id, answer.result.low])).toEqual(lines.map((_, id) => [id, id]));
});
