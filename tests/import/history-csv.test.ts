import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HISTORY_CSV_LIMITS, parseHistoryCsv } from '@/lib/import/history-csv';
import { anySign } from '../support/any-sign';
import { english } from '../support/english';

const day = (date: string, followers: number, views: number | null = null, postCount: number | null = null) => ({
  date,
  followers,
  views,
  postCount,
});

describe('parseHistoryCsv', () => {
  it.each([
    ['the plain form', 'date,followers\n2026-05-01,40\n2026-05-02,41', [day('2026-05-01', 40), day('2026-05-02', 41)]],
    [
      'views, and a mark of the byte order',
      '\uFEFFdate,followers,views\r\n2026-05-01,40,900\r\n',
      [day('2026-05-01', 40, 900)],
    ],
    [
      'semicolons and points',
      'Date;Subscribers;Video Views\n2026-05-01;1.204.311;9.000',
      [day('2026-05-01', 1_204_311, 9_000)],
    ],
    ['tabs and spaces', 'date_utc\ttotal_subscribers\n2026-05-01\t1 204', [day('2026-05-01', 1_204)]],
    [
      'quoted thousands',
      'Date,Followers,Media Count\n2026-05-01,"1,204,311","1,201"',
      [day('2026-05-01', 1_204_311, null, 1_201)],
    ],
    ['other columns', 'channel,date,gained,followers\nTilda,2026-05-01,3,40', [day('2026-05-01', 40)]],
    ['empty cells and lines', 'date,followers,views\n\n2026-05-01,40,\n\n', [day('2026-05-01', 40)]],
    [
      'days in any order',
      'date,followers\n2026-05-02,41\n2026-05-01,40',
      [day('2026-05-01', 40), day('2026-05-02', 41)],
    ],
    ['a day told again', 'date,followers\n2026-05-01,40\n2026-05-01,40', [day('2026-05-01', 40)]],
  ])('reads %s', (_, text, rows) => {
    expect(parseHistoryCsv(text)).toEqual({ rows, problems: [] });
  });

  it.each([
    ['2026-05-01 23:30:00 UTC', '2026-05-01'],
    ['2026-05-01T23:30:00-03:00', '2026-05-02'],
    ['2026-05-01T01:00+0200', '2026-04-30'],
    ['2026-05-01 23:30:00', '2026-05-01'],
    ['2026/5/1', '2026-05-01'],
    ['13/05/2026', '2026-05-13'],
    ['05/13/2026', '2026-05-13'],
    ['05.05.2026', '2026-05-05'],
    ['1 May 2026', '2026-05-01'],
    ['Sept. 1, 2026', '2026-09-01'],
    ['December 31, 2026', '2026-12-31'],
  ])('%s is %s', (written, date) => {
    expect(parseHistoryCsv(`date;followers\n${written};7`)).toEqual({ rows: [day(date, 7)], problems: [] });
  });

  it.each([
    ['03/04/2026', 'the date can mean two days: write it as YYYY-MM-DD'],
    ['03.04.2026', 'the date can mean two days: write it as YYYY-MM-DD'],
    ['2026-02-30', 'the date is no day of the calendar'],
    ['31/02/2026', 'the date is no day of the calendar'],
    ['1 Mayday 2026', 'the date is no day of the calendar'],
    ['46143', 'the date is no day of the calendar'],
    ['', 'the date is missing'],
  ])('refuses the date %j, and nothing else', (written, why) => {
    const { rows, problems } = parseHistoryCsv(`date;followers\n${written};7\n2026-05-09;8`);
    expect(english(problems)).toEqual([{ line: 2, why }]);
    expect(rows).toEqual([day('2026-05-09', 8)]);
  });

  it.each(['', '-3', '1.5', '12,34', '1,204.311', '1.2M', 'many', '0x10', '9'.repeat(16)])(
    'refuses the count %j',
    (cell) => {
      expect(english(parseHistoryCsv(`date;followers\n2026-05-01;${cell}`))).toEqual({
        rows: [],
        problems: [{ line: 2, why: 'the follower count is no whole number' }],
      });
    },
  );

  it('refuses views that are no number, rather than a part of the line', () => {
    expect(english(parseHistoryCsv('date,followers,views\n2026-05-01,40,LIVE').problems)).toEqual([
      { line: 2, why: 'the views or posts are no whole number' },
    ]);
  });

  it('takes neither of two numbers for one day', () => {
    expect(english(parseHistoryCsv('date,followers\n2026-05-01,40\n2026-05-01,41\n2026-05-02,42'))).toEqual({
      rows: [day('2026-05-02', 42)],
      problems: [{ line: 3, why: '2026-05-01 is told in another way on line 2: neither is taken' }],
    });
  });

  it.each([
    ['', 'no column is called date'],
    ['followers\n3', 'no column is called date'],
    ['date,gained\n2026-05-01,3', 'no column is called followers or subscribers'],
    ['date,followers,subscribers\n2026-05-01,3,4', 'two columns are followers'],
  ])('refuses %j as a whole', (text, why) => {
    expect(english(parseHistoryCsv(text))).toEqual({ rows: [], problems: [{ line: null, why }] });
  });

  it('refuses what is too large', () => {
    const lines = `date,followers\n${'2026-05-01,1\n'.repeat(HISTORY_CSV_LIMITS.lines + 1)}`;
    expect(english(parseHistoryCsv(lines).problems)).toEqual([
      { line: null, why: 'the file has more than 20,000 lines' },
    ]);
    const long = `date,followers\n${' '.repeat(HISTORY_CSV_LIMITS.length)}`;
    expect(english(parseHistoryCsv(long).problems)).toEqual([{ line: null, why: 'the file is larger than 5 MB' }]);
    expect(parseHistoryCsv(`date,followers\n${'2026-05-01,1\n'.repeat(HISTORY_CSV_LIMITS.lines)}`).rows).toHaveLength(
      1,
    );
  });

  it('gives back every history that was written, in any form of it (property)', () => {
    const history = fc.uniqueArray(
      fc.record({ age: fc.nat(9_000), followers: fc.nat(2_000_000_000), views: fc.option(fc.nat(2_000_000_000)) }),
      { selector: ({ age }) => age, maxLength: 30 },
    );
    const form = fc.record({ separator: fc.constantFrom(';', '\t'), group: fc.constantFrom('', ',', '.', ' ', "'") });
    fc.assert(
      fc.property(history, form, (days, { separator, group }) => {
        const rows = days
          .map(({ age, followers, views }) =>
            day(new Date(Date.UTC(2026, 5, 1) - age * 86_400_000).toISOString().slice(0, 10), followers, views),
          )
          .sort((a, b) => (a.date < b.date ? -1 : 1));
        const cell = (value: number | null) =>
          value === null ? '' : value.toLocaleString('en-US').replaceAll(',', group);
        const lines = rows.map(({ date, followers, views }) => [date, cell(followers), cell(views)].join(separator));
        const text = [['date', 'followers', 'views'].join(separator), ...lines].join('\n');
        expect(parseHistoryCsv(text)).toEqual({ rows, problems: [] });
      }),
    );
  });

  it('takes any text without throwing, and only whole rows from it (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign, maxLength: 200 }), (text) => {
        for (const { date, followers } of parseHistoryCsv(`date,followers\n${text}`).rows) {
          expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
          expect(Number.isSafeInteger(followers) && followers >= 0).toBe(true);
        }
      }),
    );
  });
});
