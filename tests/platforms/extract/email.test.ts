import { describe, expect, it } from 'vitest';
import { findEmail } from '@/lib/platforms/extract/email';

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

  // What grows with the square of the length would not end before the test's own limit.
  it.each(['@', 'a@', 'a@a.', 'a.', 'a@a-', `${'a'.repeat(64)}@`, 'a@a.a.a.a.a.a.1'])(
    'gets through 500 KB of %j and finds none',
    (piece) => {
      expect(findEmail(piece.repeat(Math.ceil(500_000 / piece.length)))).toBeNull();
    },
  );
});
