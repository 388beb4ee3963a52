import { describe, expect, it } from 'vitest';
import { documentOf, isReplyBody, readInputsOf } from '../../../scripts/cli/read-input';

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

describe('isReplyBody', () => {
  it.each(['{"a":1}', '[]', ' {"a":1}\n', ')]}\'\n{"a":1}', 'for (;;);{"a":1}', '{"a":1}\n{"b":2}\n'])(
    'takes %j',
    (body) => {
      expect(isReplyBody(body)).toBe(true);
    },
  );

  it.each(['', ' \n', '{"a":', '<html></html>', ")]}'\n", '{"a":1}\n{"b":'])('refuses %j', (body) => {
    expect(isReplyBody(body)).toBe(false);
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
