import { describe, expect, it } from 'vitest';
import type { Assessment } from '@/lib/model/assessment';
import { notShown, readFact } from '@/lib/model/facts';
import { assess } from '@/lib/scoring/assess';
import { creatorName, summaryLines } from '@/lib/views/summary';
import { evidenceOf } from '../support/evidence';
import { countFact, measuredPost, type profileReading } from '../support/readings';

const TABLE = {
  id: 'invented-table',
  basis: 'mean of likes+comments ÷ views',
  source: 'An invented table',
  date: '2026',
  sample: '',
  formula: '',
  rows: [
    { from: 10_000, low: 1, high: 2 },
    { from: 50_000, low: 1, high: 2 },
  ],
} as const;

function linesOf(
  [posts, profile]: Parameters<typeof evidenceOf>,
  { locale = 'en', change = {} }: { locale?: string; change?: Partial<Assessment> } = {},
) {
  const evidence = evidenceOf(posts, profile);
  const context = { traits: { followersNoun: 'subscribers', benchmarks: [TABLE] }, locale };
  return summaryLines(evidence.known.creator, { ...assess(evidence), ...change }, context);
}
const lineOf = (id: string, ...input: Parameters<typeof linesOf>) => linesOf(...input).find((line) => line.id === id);

const posts = [1, 2, 3].map((n) => measuredPost(`p${n}`, { likes: 90, comments: 10, views: 1_000 * n }));
const rate = {
  formula: 'hypeauditor-views',
  percent: 2.94,
  low: 2.1,
  high: 3.6,
  n: 12,
  place: 'above',
  benchmark: TABLE.id,
} as const;

describe('summaryLines', () => {
  it('say followers and tier, typical views by kind, engagement, the last post and paid posts', () => {
    const lines = linesOf([posts, { followers: countFact(48_200, 48_299) }]);
    expect(lines.map(({ label, value }) => [label, value])).toEqual([
      ['Subscribers', '48.2K · micro'],
      ['Typical views, video', '2K'],
      ['Engagement', '6.1 %'],
      ['Last post', '30 days ago'],
      ['Paid posts', '0 of 3 read'],
    ]);
  });

  it('keep range, formula, raw text, place and time at hand', () => {
    const [followers, views, engagement] = linesOf([posts, { followers: countFact(48_200, 48_299) }]);
    expect(followers?.rows.map(({ label, value }) => [label, value])).toEqual([
      ['Subscribers', '48,200–48,299'],
      ['Read as', '“48200”'],
      ['Where', 'test'],
      ['When', expect.stringContaining('2026')],
    ]);
    expect(views?.rows).toContainEqual({ label: 'How it is computed', value: 'median of 3' });
    expect(engagement?.rows).toContainEqual({
      label: 'How it is computed',
      value: 'likes + comments ÷ views, mean',
    });
    expect(engagement?.rows).toContainEqual({ label: 'Typical by', value: 'no table on this basis' });
  });

  it('say another place’s word where two places on the page disagree', () => {
    const fact = { ...countFact(48_200), conflict: { raw: '52K', source: 'header' } };
    expect(lineOf('followers', [[], { followers: fact }])?.rows).toContainEqual({
      label: 'Elsewhere on the page',
      value: '“52K” (header)',
    });
  });

  it.each([
    ['en', '2.9 %, above typical for 10K\u2060–\u206050K'],
    ['de', '2,9 %, über dem Üblichen für 10.000\u2060–\u206050.000'],
    ['es', '2,9 %, por encima de lo habitual para 10 mil\u2060–\u206050 mil'],
  ])('say in words where a rate stands, and for which size (%s)', (locale, said) => {
    const line = lineOf('engagement', [posts, { followers: countFact(48_200) }], {
      locale,
      change: { engagement: rate },
    });
    expect(line?.value.replaceAll('\u00a0', ' ')).toBe(said);
  });

  it('name the last size of a table without an end', () => {
    const line = lineOf('engagement', [posts, { followers: countFact(90_000) }], { change: { engagement: rate } });
    expect(line?.value).toBe('2.9 %, above typical for 50K+');
  });

  it('say the rate alone where no table fits', () => {
    const change = { engagement: { ...rate, place: 'unknown', benchmark: null } as const };
    expect(lineOf('engagement', [posts, { followers: countFact(48_200) }], { change })?.value).toBe('2.9 %');
  });

  it('tell hidden from unread, and never show either as a number', () => {
    expect(linesOf([[], { followers: notShown }]).map((line) => line.value)).toEqual([
      'not shown',
      'not read',
      'not read',
      'not read',
      'not read',
    ]);
    expect(linesOf([[]])[0]?.value).toBe('not read');
  });

  it('say so where the tier is borderline', () => {
    expect(lineOf('followers', [[], { followers: countFact(9_900, 10_100) }])?.value).toBe('9.9K · nano, borderline');
  });
});

describe('creatorName', () => {
  const creatorWith = (profile: Parameters<typeof profileReading>[0]) => evidenceOf([], profile).known.creator;

  it.each([
    ['the shown name', { name: readFact('Tilda B.', '', '') }, 'Tilda B.'],
    ['the handle where no name was read', {}, 'tilda.brennkessel'],
    ['the handle where the name is blank', { name: readFact(' ', '', '') }, 'tilda.brennkessel'],
    ['the id where there is no handle', { handle: null }, 'UC-tilda'],
  ])('is %s', (_, profile, name) => {
    expect(creatorName(creatorWith(profile))).toBe(name);
  });
});
