import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { documentOf, readFromInputs, readInputsOf, replyBody } from '../../../scripts/cli/read-input';

const NOW = Date.UTC(2026, 2, 31, 12);

describe('readInputsOf', () => {
  it('splits a reply at its last "="', () => {
    const reply = ['https://www.youtube.com/youtubei/v1/next?prettyPrint=false=replies/next.json'];
    const inputs = readInputsOf({ positionals: [], options: { url: ['https://www.youtube.com/@tilda'], reply } });
    expect(inputs).toMatchObject({
      ok: true,
      value: {
        url: 'https://www.youtube.com/@tilda',
        replies: [{ url: 'https://www.youtube.com/youtubei/v1/next?prettyPrint=false', file: 'replies/next.json' }],
      },
    });
  });

  it.each(['no-equals-sign', '=file', 'https://www.youtube.com/x='])('refuses the reply %j', (reply) => {
    expect(readInputsOf({ positionals: [], options: { reply: [reply] } }).ok).toBe(false);
  });

  it('refuses what stands without a name', () => {
    expect(readInputsOf({ positionals: ['https://www.youtube.com/@tilda'], options: {} }).ok).toBe(false);
  });
});

describe('replyBody', () => {
  it.each([
    ['{"a":1}', '{"a":1}'],
    ['[]', '[]'],
    [' {"a":1}\n', ' {"a":1}\n'],
    [')]}\'\n{"a":1}', '\n{"a":1}'],
    [")]}',\n[1]", '\n[1]'],
    ['for (;;);{"a":1}', '{"a":1}'],
    ['for(;;);{"a":1}', '{"a":1}'],
    ['while(1);{"a":1}', '{"a":1}'],
    ['{"a":1}\n{"b":2}\n', '{"a":1}\n{"b":2}\n'],
    ['for (;;);{"a":1}\r\nfor (;;);{"b":2}', '{"a":1}\r\n{"b":2}'],
    ['{"a":"for (;;);"}', '{"a":"for (;;);"}'],
    ['', ''],
    [' \n', ' \n'],
  ])('takes %j', (body, json) => {
    expect(replyBody(body)).toBe(json);
  });

  it.each(['{"a":', '<html></html>', '{"a":1}\n{"b":', 'for (;;);{'])('refuses %j', (body) => {
    expect(replyBody(body)).toBeNull();
  });
});

describe('readFromInputs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-read-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('takes a reply without a body as an answer that was refused, beside a page that was read', async () => {
    writeFileSync(join(folder, 'empty.json'), '');
    const replies = [{ url: 'https://www.tiktok.com/api/post/item_list/?count=35', file: 'empty.json' }];
    const url = 'https://www.tiktok.com/@tilda.brennkessel';
    expect(await readFromInputs({ url, replies }, { folder, now: NOW })).toMatchObject({
      ok: true,
      value: { state: 'throttled', profile: null, posts: [] },
    });
  });

  it.each([
    ['https://youtube.com/@tilda', 'https://www.youtube.com/@tilda'],
    ['https://m.youtube.com/watch?v=tildaSoup01', 'https://www.youtube.com/watch?v=tildaSoup01'],
    ['https://instagram.com/tilda/?hl=de', 'https://www.instagram.com/tilda/?hl=de'],
    ['https://tiktok.com/@tilda', 'https://www.tiktok.com/@tilda'],
    ['https://www.socialblade.com/instagram/user/tilda', 'https://www.socialblade.com/instagram/user/tilda'],
  ])('knows the page of %s', async (given, url) => {
    writeFileSync(join(folder, 'page.html'), '<!doctype html><html lang="en"><body></body></html>');
    expect(await readFromInputs({ url: given, html: 'page.html' }, { folder, now: NOW })).toMatchObject({
      ok: true,
      value: { url },
    });
  });
});

describe('documentOf', () => {
  it.each(['', 'plain text', '<p>a fragment', '<!-- note -->', '<!doctype html><html lang="de"><body>x</body></html>'])(
    'gives a whole document for %j',
    (html) => {
      const document = documentOf(html);
      expect([document.documentElement.tagName, document.body.tagName]).toEqual(['HTML', 'BODY']);
    },
  );

  it('keeps what a fragment holds, and the attributes of a page', () => {
    expect(documentOf('<p>one</p><p>two</p>').querySelectorAll('p').length).toBe(2);
    expect(documentOf('<html lang="de"><body></body></html>').documentElement.getAttribute('lang')).toBe('de');
  });

  it('has "\\n" for every form of line break', () => {
    expect(documentOf('<html><body><p>a\r\nb\rc\nd</p></body></html>').querySelector('p')?.textContent).toBe(
      'a\nb\nc\nd',
    );
  });
});
