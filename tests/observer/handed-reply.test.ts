import { describe, expect, it } from 'vitest';
import { parseHandedReply } from '@/lib/observer/handed-reply';

const url = 'https://pages.test/api';

describe('parseHandedReply', () => {
  it('takes a text, data, and a count of what was left out', () => {
    expect(parseHandedReply({ url, body: '{}' })).toEqual({ url, body: '{}' });
    expect(parseHandedReply({ url, data: { a: 1 } })).toEqual({ url, data: { a: 1 } });
    expect(parseHandedReply({ skipped: 4 })).toEqual({ skipped: 4 });
  });

  it('takes nothing along that it does not know', () => {
    expect(parseHandedReply({ url, body: '{}', headers: { cookie: 'x' } })).toEqual({ url, body: '{}' });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'https://pages.test/api'],
    ['no address', { body: '{}' }],
    ['an address that is none', { url: 5, body: '{}' }],
    ['an address without end', { url: url.padEnd(10_000, 'x'), body: '{}' }],
    ['no body', { url }],
    ['a body of another kind', { url, body: 5 }],
    ['data that are no object', { url, data: 'x' }],
    ['a broken count', { skipped: 1.5 }],
  ])('refuses %s', (_, message) => {
    expect(parseHandedReply(message)).toBeNull();
  });
});
