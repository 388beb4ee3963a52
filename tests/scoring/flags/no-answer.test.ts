import { describe, expect, it } from 'vitest';
import { noAnswer, workingDaysBetween } from '@/lib/scoring/flags/no-answer';
import { examinedOf } from '../../support/examined';
import { DAY, NOW } from '../../support/readings';

const judge = (askedDaysAgo: number, answeredDaysAgo: number | null) =>
  noAnswer.judge(
    examinedOf([], {
      contact: {
        askedAt: NOW - askedDaysAgo * DAY,
        answeredAt: answeredDaysAgo === null ? null : NOW - answeredDaysAgo * DAY,
      },
    }),
  );

describe('no-answer', () => {
  it('raises after five working days', () => {
    expect(judge(7, null)).toMatchObject({ result: 'raised', says: 'No reply for 5 working days.' });
  });

  it('is clear for a reply in time, raised for a late one', () => {
    expect(judge(9, 7).result).toBe('clear');
    expect(judge(30, 7).result).toBe('raised');
  });

  it('has not enough data while the time runs, and without dates', () => {
    expect(judge(3, null).result).toBe('not-enough-data');
    expect(noAnswer.judge(examinedOf([])).result).toBe('not-enough-data');
    expect(judge(-3, null).result).toBe('not-enough-data');
  });
});

describe('workingDaysBetween', () => {
  it.each([
    ['Monday to Tuesday', '2026-06-01', '2026-06-02', 1],
    ['Friday to Monday', '2026-06-05', '2026-06-08', 1],
    ['Saturday to Sunday', '2026-06-06', '2026-06-07', 0],
    ['a week', '2026-06-03', '2026-06-10', 5],
    ['the same day', '2026-06-03', '2026-06-03', 0],
    ['backwards', '2026-06-10', '2026-06-03', 0],
  ])('%s', (_, from, to, days) => {
    expect(workingDaysBetween(Date.parse(from), Date.parse(to))).toBe(days);
  });
});
