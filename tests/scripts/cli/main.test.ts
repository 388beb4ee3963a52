import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../scripts/cli/main';

const CHANNEL = 'https://www.youtube.com/@tilda.brennkessel';
const NOW = Date.UTC(2026, 2, 31, 12);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-cli-'));
  await writeFile(join(folder, 'page.html'), '<!doctype html><html lang="en"><body>Hello</body></html>');
  await writeFile(join(folder, 'binary.html'), Buffer.from([0, 1, 2, 255]));
  await writeFile(join(folder, 'broken.json'), '{"a":');
  await writeFile(
    join(folder, 'counts.jsonl'),
    '{"id":1,"text":"12","lang":"en"}\nnot json\n{"id":2,"text":"13","lang":"en"}\n',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function call(args: readonly string[]) {
  const results: string[] = [];
  const messages: string[] = [];
  const code = await runCommandLine(
    args,
    { folder, now: NOW },
    {
      result: async (json) => void results.push(json),
      message: (line) => void messages.push(line),
    },
  );
  return { code, results, messages };
}

describe('unusable input: exit code 2, one line, no result', () => {
  const read = ['read', '--url', CHANNEL];
  it.each<[string, readonly string[], RegExp]>([
    ['no command', [], /no command given.*read/],
    ['an unknown command', ['reed'], /unknown command reed/],
    ['a command that every object has', ['constructor'], /unknown command/],
    ['an unknown option', [...read, '--htm', 'page.html'], /Unknown option '--htm'.*usage/],
    ['an option without its value', ['read', '--url'], /--url/],
    ['no address', ['read', '--html', 'page.html'], /url is missing/],
    ['an address that is none', ['read', '--url', 'tilda', '--html', 'page.html'], /not an address/],
    [
      'an address of another site',
      ['read', '--url', 'https://example.org/', '--html', 'page.html'],
      /no known platform/,
    ],
    ['nothing to read', read, /nothing to read/],
    ['a missing file', [...read, '--html', 'none.html'], /none\.html is not there/],
    ['a folder', [...read, '--html', '.'], /is a folder/],
    ['a binary file', [...read, '--html', 'binary.html'], /binary\.html is not text/],
    ['a reply of broken JSON', [...read, '--reply', 'https://x.example/?a=b=broken.json'], /broken\.json.*not JSON/],
    ['a reply without a file', [...read, '--reply', 'https://x.example/'], /REQUEST_URL=FILE/],
    ['a time that is none', [...read, '--html', 'page.html', '--at', 'noon'], /at must be an ISO time/],
    ['a missing text', ['count', '--lang', 'en'], /text is missing/],
    ['a text in several pieces', ['count', '1.2M', 'views', '--lang', 'en'], /in quotes/],
    ['no language', ['age', '3 days ago'], /lang is missing/],
    ['an unknown platform', ['count', '12', '--lang', 'en', '--platform', 'orkut'], /platform must be one of youtube/],
    ['an unknown kind', ['count', '12', '--lang', 'en', '--kind', 'kettles'], /kind must be one of/],
    ['a missing batch', ['count', '--batch', 'none.jsonl'], /none\.jsonl is not there/],
    ['a batch with inputs beside it', ['count', '12', '--batch', 'counts.jsonl'], /stands alone/],
    ['a creator on no page', ['assess', '--url', CHANNEL, '--html', 'page.html'], /no creator was read/],
    ['steering characters in a name', [...read, '--html', 'a\u001b[31m\nb'], /^[^\p{Cc}]*$/u],
  ])('%s', async (_name, args, message) => {
    const { code, results, messages } = await call(args);
    expect({ code, results, lines: messages.length }).toEqual({ code: 2, results: [], lines: 1 });
    expect(messages[0]).toMatch(message);
    expect(messages[0]).not.toContain('\n');
  });
});

describe('usable input', () => {
  it('gives a page that holds nothing its state', async () => {
    const { code, results, messages } = await call(['read', '--url', CHANNEL, '--html', 'page.html']);
    expect({ code, messages, results: results.length }).toEqual({ code: 0, messages: [], results: 1 });
    expect(JSON.parse(results[0] ?? '')).toMatchObject({
      platform: 'youtube',
      pageKind: 'profile',
      profile: null,
      posts: [],
    });
  });

  it('answers each line of a batch and says 0 although one was bad', async () => {
    const { code, results, messages } = await call(['count', '--batch', 'counts.jsonl']);
    expect({ code, messages }).toEqual({ code: 0, messages: [] });
    expect(results.map((line) => JSON.parse(line))).toEqual([
      { id: 1, result: { low: 12, high: 12 } },
      { id: null, error: 'the line is not a JSON object' },
      { id: 2, result: { low: 13, high: 13 } },
    ]);
  });

  it('reads a count as its platform shortens it', async () => {
    const text = ['1.2M views', '--lang', 'en'];
    const wide = JSON.parse((await call(['count', ...text])).results[0] ?? '');
    const narrow = JSON.parse(
      (await call(['count', ...text, '--platform', 'youtube', '--kind', 'views'])).results[0] ?? '',
    );
    expect(narrow).toEqual({ low: 1_200_000, high: 1_299_999 });
    expect(wide.low).toBeLessThan(narrow.low);
  });

  it('counts an age back from the given time, else from now', async () => {
    const then = (await call(['age', '3 days ago', '--lang', 'en', '--at', '2026-03-10T12:00:00Z'])).results[0] ?? '';
    const now = (await call(['age', '3 days ago', '--lang', 'en'])).results[0] ?? '';
    expect(JSON.parse(then).latest).toBe('2026-03-07T12:00:00.000Z');
    expect(Date.parse(JSON.parse(now).latest) - Date.parse(JSON.parse(then).latest)).toBe(21 * 86_400_000);
  });

  it('gives null for what is no count and no age', async () => {
    expect((await call(['count', 'kettle', '--lang', 'en'])).results).toEqual(['null']);
    expect((await call(['age', 'kettle', '--lang', 'en'])).results).toEqual(['null']);
  });

  it.each(['--help', '-h'])('tells the usage of one command: %s', async (option) => {
    const { code, results, messages } = await call(['age', option]);
    expect({ code, results, messages }).toEqual({
      code: 0,
      results: [],
      messages: ['age TEXT --lang TAG [--at ISO]'],
    });
  });

  it('helps without failing', async () => {
    const { code, results, messages } = await call(['--help']);
    expect({ code, results }).toEqual({ code: 0, results: [] });
    expect(messages.join('\n')).toContain('read --url URL');
  });
});
