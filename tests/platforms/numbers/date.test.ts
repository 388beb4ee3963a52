import { afterEach, describe, expect, test } from 'vitest';
import { readDate } from '../../../lib/platforms/numbers/by-tag';

const HOUR = 3_600_000;

/** The day that a text was read as, YYYY-MM-DD, after its period was checked to be that day in any time zone. */
function dayOf(text: string, language: string | null): string | null {
  const period = readDate(text, { language });
  if (period === null) return null;
  expect(period.latest - period.earliest).toBe((24 + 28) * HOUR - 1);
  return new Date(period.earliest + 14 * HOUR).toISOString().replace('T00:00:00.000Z', '');
}

describe('dates by language', () => {
  test.each([
    ['en-GB', '7 Aug 2021', '2021-08-07'],
    ['en-GB', '7 Sept 2021', '2021-09-07'],
    ['en', 'Mar 8, 2022', '2022-03-08'],
    ['en', 'on October 02, 2026', '2026-10-02'],
    ['en', 'Premiered 6 Jul 2023', '2023-07-06'],
    ['en', 'Started streaming on 4 May 2026', '2026-05-04'],
    ['en', 'Premieres May 4, 2027', '2027-05-04'],
    ['en', '08/24/2020', '2020-08-24'],
    ['en-US', '3/4/2020', '2020-03-04'],
    ['en-GB', '3/4/2020', '2020-04-03'],
    ['de', '24.08.2020', '2020-08-24'],
    ['de', '4. Mai 2020', '2020-05-04'],
    ['de', 'Premiere am 06.08.2023', '2023-08-06'],
    ['fr', '24 août 2020', '2020-08-24'],
    ['ca', '3 d’abr. 2021', '2021-04-03'],
    ['pt', '24 de ago. de 2020', '2020-08-24'],
    ['ru', '24 авг. 2020 г.', '2020-08-24'],
    ['tr', '24 Şub 2020', '2020-02-24'],
    ['iw', '3 בינואר 2021', '2021-01-03'],
    ['ja', '2020年8月24日', '2020-08-24'],
    ['ja', '2020/08/24', '2020-08-24'],
    ['ko', '2020. 8. 24.', '2020-08-24'],
    ['vi', '24 thg 8, 2020', '2020-08-24'],
    ['sv', '2020-08-24', '2020-08-24'],
    ['th', '3 ม.ค. 2564', '2021-01-03'],
    ['th', '3 ม.ค. 2021', '2021-01-03'],
  ])('%s: %s', (language, text, day) => {
    expect(dayOf(text, language)).toBe(day);
  });
});

describe('what is not a date', () => {
  test.each([
    '',
    'May',
    '24 Aug',
    'Aug 2020',
    '31 Feb 2020',
    '0 May 2020',
    '32/01/2020',
    '3/4/2020',
    '5 5 2020',
    '24 août 2020',
    'May May 5 2020',
    'I was born on 5 May 2005',
    '5 May 2020 was great',
    '24 Aug 1899',
    '24 Aug 20200',
    '2020-08-24T10:00:00Z',
    '1.2.3.4',
    '24/08-2020',
    '9'.repeat(100_000),
  ])('%j', (text) => {
    expect(dayOf(text, 'en')).toBeNull();
  });

  test('years of other calendars, and no language', () => {
    expect(dayOf('1403/05/02', 'fa')).toBeNull();
    expect(dayOf('24 Aug 2020', null)).toBeNull();
    expect(dayOf('24 Aug 2020', 'xx')).toBeNull();
  });
});

describe('the time zone of the machine does not matter', () => {
  const before = process.env.TZ;
  afterEach(() => {
    process.env.TZ = before;
  });

  test.each(['UTC', 'Asia/Kolkata', 'Pacific/Kiritimati', 'America/New_York'])('%s', (zone) => {
    process.env.TZ = zone;
    expect(new Date(2026, 2, 8).getTimezoneOffset()).toBe(
      { UTC: 0, 'Asia/Kolkata': -330, 'Pacific/Kiritimati': -840, 'America/New_York': 300 }[zone],
    );
    expect(dayOf('Mar 8, 2026', 'en')).toBe('2026-03-08');
    expect(dayOf('24.08.2020', 'de')).toBe('2020-08-24');
  });
});
