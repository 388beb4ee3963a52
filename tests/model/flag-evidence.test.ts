import { describe, expect, it } from 'vitest';
import { FlagResult } from '@/lib/model/assessment';
import { evidenceInEnglish, FlagEvidence } from '@/lib/model/flag-evidence';
import { sentence } from '@/lib/model/sentence';

/** Two flags as rules 0.5.0 left them in a browser's store. Frozen: it stays as it is, whatever becomes of the schema. */
const FORMER = [
  {
    id: 'inactive',
    result: 'raised',
    weight: 'flag',
    says: 'Last post read is at least 412 days old; limit: 180.',
    said: [
      { text: 'Last post read is at least {days|day|days} old; limit: {limit}.', values: { days: 412, limit: 180 } },
    ],
    evidence: ['post BxTilda01'],
  },
  {
    id: 'same-commenters',
    result: 'clear',
    weight: 'flag',
    says: 'No circle seen: 12 % of the comments read are by the most frequent.',
    evidence: ['9 of 74 comments by 3 accounts'],
  },
];

describe('FlagEvidence', () => {
  it('reads what former rules stored, and keeps its words', () => {
    const read = FORMER.map((flag) => FlagResult.parse(flag));
    expect(read.map(({ evidence }) => evidence)).toEqual([
      [{ kind: 'text', text: 'post BxTilda01' }],
      [{ kind: 'text', text: '9 of 74 comments by 3 accounts' }],
    ]);
    expect(read.map(({ evidence }) => evidence.map(evidenceInEnglish))).toEqual(FORMER.map(({ evidence }) => evidence));
    expect(read.map((flag) => FlagResult.parse(flag))).toEqual(read);
  });

  it.each([
    [{ kind: 'comment' }],
    [{ kind: 'rumour', text: 'x' }],
    [{ kind: 'quote', price: '12', currency: 'EUR' }],
    [{ kind: 'quote', price: Number.NaN, currency: 'EUR' }],
    [{ kind: 'seen', said: { text: 'x' }, why: [] }],
    [null],
    [12],
  ])('refuses %j', (value) => {
    expect(FlagEvidence.safeParse(value).success).toBe(false);
  });
});

describe('evidenceInEnglish', () => {
  it.each<[FlagEvidence, string]>([
    [{ kind: 'post', id: 'a' }, 'post a'],
    [{ kind: 'comment', id: 'c' }, 'comment c'],
    [{ kind: 'bio', words: '14 y/o' }, 'bio'],
    [{ kind: 'quote', price: 1_640.5, currency: 'EUR' }, 'quote EUR 1640.5'],
    [{ kind: 'seen', said: sentence('asked {n|day|days} ago', { n: 1 }), why: [] }, 'asked 1 day ago'],
    [
      {
        kind: 'seen',
        said: sentence('+{gain} on {day}', { gain: 2_900, day: '2026-05-04' }),
        why: [sentence('It begins at once.'), sentence('No views.')],
      },
      '+2,900 on 2026-05-04: It begins at once.; No views.',
    ],
    [{ kind: 'text', text: 'as it was' }, 'as it was'],
  ])('%j', (piece, text) => {
    expect(evidenceInEnglish(piece)).toBe(text);
  });
});
