import { describe, expect, it } from 'vitest';
import { notFound, notShown, readFact } from '@/lib/model/facts';
import { emailFact, findEmail } from '@/lib/platforms/extract/email';

describe('findEmail', () => {
  it.each([
    ['Business: tilda@brennkessel.example!', 'tilda@brennkessel.example'],
    ['mail tilda.b+yt@mail.brennkessel.example.', 'tilda.b+yt@mail.brennkessel.example'],
    ['(TILDA@BRENNKESSEL.EXAMPLE)', 'TILDA@BRENNKESSEL.EXAMPLE'],
    ['follow @tilda.brennkessel, then write to t@kettle.example', 't@kettle.example'],
    ['...t@kettle.example', 't@kettle.example'],
    ['@tilda.brennkessel', null],
    ['tilda at brennkessel dot example', null],
    ['tilda@localhost', null],
    ['a@b@c', null],
    ['no mail', null],
    ['', null],
  ])('%j', (text, email) => {
    expect(findEmail(text)).toBe(email);
  });

  it.each(['@', 'a@', 'a@a.', 'a.', 'a@a-', `${'a'.repeat(64)}@`])('100 KB of %j hold none', (piece) => {
    expect(findEmail(piece.repeat(Math.ceil(100_000 / piece.length)))).toBeNull();
  });
});

describe('emailFact', () => {
  it('is what the bio states; no bio shows none, one that wasn’t read says nothing', () => {
    const bio = (text: string) => readFact(text, text, 'bio');
    expect(emailFact(bio('to t@kettle.example'), 'bio')).toMatchObject({ value: 't@kettle.example', source: 'bio' });
    expect(emailFact(bio('no address'), 'bio')).toEqual(notShown);
    expect(emailFact(notShown, 'bio')).toEqual(notShown);
    expect(emailFact(notFound, 'bio')).toEqual(notFound);
  });
});
