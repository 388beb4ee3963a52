import { describe, expect, it } from 'vitest';
import {
  EVIDENCE_LENGTH,
  exactly,
  firstKnown,
  notFound,
  notShown,
  parsedFact,
  readFact,
  tightestCount,
  tightestPeriod,
  unreadable,
} from '@/lib/model/facts';

const count = (low: number, high: number, source: string) => readFact({ low, high }, `${low}`, source);

describe('firstKnown', () => {
  it('prefers what was read, then what was not understood, then what is not shown', () => {
    const read = readFact('a', 'a', 'x');
    const failed = unreadable('?', 'x');
    expect(firstKnown(notFound, notShown, failed, read)).toBe(read);
    expect(firstKnown(notFound, notShown, failed)).toBe(failed);
    expect(firstKnown(notFound, notShown)).toBe(notShown);
    expect(firstKnown()).toBe(notFound);
  });

  it('prefers a fresh value to a cached one, whichever comes first', () => {
    const cached = { ...readFact(1, '1', 'meta'), stale: true as const };
    const fresh = readFact(2, '2', 'page');
    expect(firstKnown(cached, fresh)).toBe(fresh);
    expect(firstKnown(fresh, cached)).toBe(fresh);
  });
});

describe('tightestCount', () => {
  it('takes the exact count where a rounded one agrees with it', () => {
    const fact = tightestCount(count(1_200_000, 1_299_999, 'header'), count(1_234_567, 1_234_567, 'player'));
    expect(fact).toMatchObject({ value: exactly(1_234_567), source: 'player' });
    expect(fact).not.toHaveProperty('conflict');
  });

  it('gives the common part of two intervals that overlap', () => {
    expect(tightestCount(count(100, 199, 'a'), count(150, 249, 'b'))).toMatchObject({ value: { low: 150, high: 199 } });
  });

  it('keeps the other side of a disagreement', () => {
    const fact = tightestCount(count(100, 199, 'a'), count(300, 300, 'b'));
    expect(fact).toMatchObject({ value: exactly(300), source: 'b', conflict: { raw: '100', source: 'a' } });
  });

  it('takes a fresh rounded count before a cached exact one', () => {
    const cached = { ...count(500, 500, 'meta'), stale: true as const };
    expect(tightestCount(cached, count(600, 699, 'page'))).toMatchObject({ source: 'page' });
  });
});

describe('tightestPeriod', () => {
  it('takes the day before the year', () => {
    const year = readFact({ earliest: 0, latest: 1_000 }, '1 year ago', 'grid');
    const day = readFact({ earliest: 400, latest: 410 }, '24 Aug', 'watch');
    expect(tightestPeriod(year, day)).toMatchObject({ value: { earliest: 400, latest: 410 }, source: 'watch' });
  });
});

describe('parsedFact', () => {
  const digits = (text: string) => (/^\d+$/.test(text) ? Number(text) : null);

  it.each([
    ['12', readFact(12, '12', 'here')],
    ['twelve', unreadable('twelve', 'here')],
    [undefined, notFound],
    [null, notFound],
  ])('%s', (text, fact) => {
    expect(parsedFact(text, 'here', digits)).toEqual(fact);
  });
});

describe('evidence', () => {
  it('is cut to its bound', () => {
    const fact = readFact(1, 'x'.repeat(100_000), 'y'.repeat(100_000));
    expect(fact).toMatchObject({ raw: 'x'.repeat(EVIDENCE_LENGTH), source: 'y'.repeat(EVIDENCE_LENGTH) });
  });
});
