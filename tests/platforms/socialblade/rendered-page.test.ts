import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import { Reading } from '@/lib/model/reading';
import { documentOf } from '@/scripts/cli/read-input';
import type { BladePage } from '../../sites/socialblade/blade-page';
import { mainOf2026 } from '../../sites/socialblade/layout-2026';
import { htmlOf, LAYOUTS, ORLA, read, TILDA, urlOf } from './pages';

const TOTALS = [48_200, 48_271, 48_260, 48_295];
const followersOf = ({ history }: ReturnType<typeof read>) => history.map(({ followers }) => readValue(followers)?.low);
const readTilda = (html: string) => read(urlOf(TILDA), { html });
/** Tilda's page in which some days have other cells. */
const withDays = (change: (day: BladePage['days'][number], index: number) => BladePage['days'][number]): BladePage => ({
  ...TILDA,
  days: TILDA.days.map(change),
});
const withFollowers = (index: number, cell: readonly [string, string]) =>
  withDays((day, at) => (at === index ? { ...day, cells: [cell, ...day.cells.slice(1)] } : day));

describe.each(LAYOUTS)('the layout of %s', (_, mainOf) => {
  const page = (blade: BladePage) => htmlOf(mainOf(blade));

  it('gives names, totals and the days', () => {
    const reading = readTilda(page(TILDA));
    expect(reading).toMatchObject({ state: 'ok', platform: 'socialblade', creatorPlatform: 'instagram' });
    expect(reading.profile).toMatchObject({
      handle: 'tilda.brennkessel',
      name: { value: 'Tilda Brennkessel' },
      followers: { value: exactly(48_311), raw: '48,311' },
      following: { value: exactly(702) },
      postCount: { value: exactly(1_204) },
      totalViews: { state: 'not-shown' },
    });
    expect(reading.history.map(({ date }) => date)).toEqual(TILDA.days.map(({ date }) => date));
    expect(followersOf(reading)).toEqual(TOTALS);
    expect(reading.history.map(({ postCount }) => readValue(postCount)?.low)).toEqual([1_201, 1_201, 1_203, 1_204]);
    expect(reading.history.map(({ views }) => views.state)).toEqual(Array(4).fill('not-shown'));
  });

  it('takes the days in whichever order they stand', () => {
    expect(followersOf(readTilda(page({ ...TILDA, days: TILDA.days.toReversed() })))).toEqual(TOTALS);
  });

  it('leaves out days to come, days that aren’t, and days told in two ways', () => {
    const days = ['2026-05-29', '2026-05-30', '2026-02-30', '2026-06-04'].flatMap((date, index) => {
      const day = TILDA.days[index];
      return day ? { ...day, date } : [];
    });
    const reading = readTilda(page({ ...TILDA, days: [...days, ...TILDA.days.slice(2)] }));
    expect(reading.history).toEqual([]);
  });

  it('reads a day once that is shown twice', () => {
    expect(followersOf(readTilda(page({ ...TILDA, days: [...TILDA.days, ...TILDA.days] })))).toEqual(TOTALS);
  });

  it.each(['LIVE', '--', 'N/A'])('a total of %j is not shown', (sign) => {
    const { history } = readTilda(page(withFollowers(3, ['--', sign])));
    expect(history.map(({ followers }) => followers.state)).toEqual(['read', 'read', 'read', 'not-shown']);
  });

  it.each([
    ['the first', 0, [undefined, undefined, 48_260, 48_295]],
    ['the second', 1, [undefined, undefined, undefined, 48_295]],
    ['the last', 3, [48_200, 48_271, 48_260, undefined]],
  ])('where %s total is wrong, those that no change bears out are unreadable', (_, index, expected) => {
    const change = TILDA.days[index]?.cells[0]?.[0] ?? '';
    expect(followersOf(readTilda(page(withFollowers(index, [change, '58,999']))))).toEqual(expected);
  });

  it('nothing is read from totals before changes', () => {
    const swapped = withDays((day) => ({
      ...day,
      cells: day.cells.map(([change, total]) => [total, change] as const),
    }));
    expect(followersOf(readTilda(page(swapped)))).toEqual(Array(4).fill(undefined));
  });

  it('an abbreviated total is an interval', () => {
    const short = withDays((day) => ({ ...day, cells: [['1.2K', '15.2M'], ...day.cells.slice(1)] }));
    const { history } = readTilda(page(short));
    expect(history.map(({ followers }) => readValue(followers))).toEqual(
      Array(4).fill({ low: 15_150_000, high: 15_299_999 }),
    );
  });

  it('subscribers on YouTube have three digits that mean something', () => {
    const days = TILDA.days.map(({ date }, index) => ({
      date,
      cells: [['10,000', `1,${150 + 10 * index},000`] as const, ['5', String(2_000_000 + 5 * index)] as const],
    }));
    const channel: BladePage = {
      ...TILDA,
      platform: 'youtube',
      platformId: 'UCtilda0000000000000brnn',
      totals: [['Subscribers', '1.18M']],
      columns: ['Subscribers', 'Views'],
      days,
    };
    const reading = read('https://socialblade.com/youtube/channel/UCtilda0000000000000brnn', { html: page(channel) });
    expect(reading.profile && readValue(reading.profile.followers)).toEqual({ low: 1_180_000, high: 1_189_999 });
    expect(reading.history.map(({ followers }) => readValue(followers)?.high)).toEqual([
      1_159_999, 1_169_999, 1_179_999, 1_189_999,
    ]);
    expect(reading.history.map(({ views }) => readValue(views))).toEqual(
      [0, 5, 10, 15].map((n) => exactly(2_000_000 + n)),
    );
  });

  it('every element taken away gives another source or nothing, never another number', () => {
    const whole = readTilda(page(TILDA));
    const elements = documentOf(page(TILDA)).querySelectorAll('body *').length;
    expect(elements).toBeGreaterThan(50);
    for (let index = 0; index < elements; index++) {
      const document = documentOf(page(TILDA));
      document.querySelectorAll('body *')[index]?.remove();
      expectNothingElse(readTilda(document.toString()), whole);
    }
  });

  it('every text changed to another gives another source or nothing, never a number of another place', () => {
    const whole = readTilda(page(TILDA));
    const elements = documentOf(page(TILDA)).querySelectorAll('body *').length;
    for (let index = 0; index < elements; index++) {
      const document = documentOf(page(TILDA));
      const element = document.querySelectorAll('body *')[index];
      if (!element || element.children.length > 0) continue;
      element.textContent = 'something else';
      expectNothingElse(readTilda(document.toString()), whole);
    }
  });

  it('another creator’s page gives nothing here', () => {
    const reading = readTilda(page(ORLA));
    expect([reading.state, reading.profile, reading.history]).toEqual(['still-loading', null, []]);
  });

  it('a creator of the same name on another platform gives nothing here', () => {
    const reading = read(urlOf({ ...TILDA, platform: 'tiktok' }), { html: page(TILDA) });
    expect([reading.profile, reading.history]).toEqual([null, []]);
  });

  it('two creators’ headers on one page give nothing', () => {
    const reading = readTilda(htmlOf(mainOf(TILDA) + mainOf(ORLA)));
    expect([reading.profile, reading.history]).toEqual([null, []]);
  });
});

/** Each fact as in the whole page, or not read; each day one of the whole page's. */
function expectNothingElse(found: ReturnType<typeof read>, whole: ReturnType<typeof read>): void {
  if (found.profile === null) {
    expect(found.history).toEqual([]);
    return;
  }
  expect(found.profile.handle).toBe(whole.profile?.handle);
  for (const name of ['followers', 'following', 'postCount'] as const) {
    const fact = found.profile[name];
    if (fact.state === 'read') expect(fact).toEqual(whole.profile?.[name]);
  }
  for (const row of found.history) {
    const same = whole.history.find(({ date }) => date === row.date);
    expect(same).toBeDefined();
    for (const name of ['followers', 'views', 'postCount'] as const) {
      const fact = row[name];
      if (fact.state === 'read') expect(readValue(fact)).toEqual(same && readValue(same[name]));
    }
  }
}

describe('a header', () => {
  it('whose link leads to somebody else names nobody', () => {
    const html = htmlOf(mainOf2026(TILDA).replace('instagram.com/tilda.brennkessel', 'instagram.com/orla_quill'));
    expect(readTilda(html).profile).toBeNull();
  });

  it('with numbers before their labels is of a layout that nobody has seen: no totals', () => {
    const html = mainOf2026(TILDA).replace(
      /<div><p>([A-Z][\w ]+)<\/p><p>([\d,]+)<\/p><\/div>/g,
      '<div><p>$2</p><p>$1</p></div>',
    );
    const { profile } = readTilda(htmlOf(html));
    expect([profile?.followers.state, profile?.following.state]).toEqual(['not-found', 'not-found']);
  });

  it('with a label twice is read only where both say the same', () => {
    const twice = (value: string) => ({ ...TILDA, totals: [...TILDA.totals, ['Followers', value] as const] });
    expect(readTilda(htmlOf(mainOf2026(twice('48,311')))).profile?.followers.state).toBe('read');
    expect(readTilda(htmlOf(mainOf2026(twice('912')))).profile?.followers.state).toBe('unreadable');
  });
});

describe('a number of which digits stand in an element of their own', () => {
  it.each(['1<b>,204</b>', '1,204<i>000</i>', '76<span>2,000</span>'])('may be two, and is not read: %s', (torn) => {
    const whole = htmlOf(mainOf2026(TILDA));
    const html = whole.replaceAll('>1,204<', `>${torn}<`);
    expect(html).not.toBe(whole);
    expect(readTilda(html).profile?.postCount.state).toBe('not-found');
    expect(readTilda(whole).profile?.postCount.state).toBe('read');
  });
});

describe('other pages', () => {
  it('a loaded page without a header has an unknown layout, an empty one is still loading', () => {
    const texts = Array.from({ length: 80 }, (_, index) => `<p>text ${index}</p>`).join('');
    expect(readTilda(htmlOf(texts)).state).toBe('layout-unknown');
    expect(readTilda(htmlOf('<p>One moment</p>')).state).toBe('still-loading');
  });

  it('a legacy address is matched with what the document calls itself', () => {
    const url = 'https://socialblade.com/youtube/c/tildabrennkessel';
    const channel = { ...TILDA, platform: 'youtube' as const, platformId: 'UCtilda0000000000000brnn' };
    const html = htmlOf(mainOf2026(channel));
    expect(read(url, { html }).profile).toBeNull();
    const named = html.replace('<body>', `<head><link rel="canonical" href="${url}"></head><body>`);
    expect(read(url, { html: named }).profile?.handle).toBe('tilda.brennkessel');
  });

  it('a page saved as its visible text is read by its lines', () => {
    const lines = [
      ...[
        'Tilda Brennkessel',
        '@tilda.brennkessel',
        'View on Instagram',
        '',
        'Followers',
        '',
        '48,311',
        'Following',
        '702',
      ],
      ...['Media Count', '1,204', 'Daily Channel Metrics', 'Date    Followers   Following   Media Count'],
      ...TILDA.days.map(
        ({ date, cells }) => `${new Date(date).toUTCString().slice(0, 3)}${date}   ${cells.flat().join('\t')}`,
      ),
    ];
    const reading = readTilda(lines.join('\n'));
    expect(reading.profile?.followers).toMatchObject({ value: exactly(48_311) });
    expect(followersOf(reading)).toEqual(TOTALS);
  });
});

describe('hostile pages', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>View on Instagram</p>',
      '<p>@tilda.brennkessel</p>',
      '<b>Followers</b>',
      '<b>Date</b>',
      '<i>2026-05-30</i>',
      '<i>Sat</i>',
    ],
    ...[
      '<div>',
      '</div>',
      '<table>',
      '<tr>',
      '</tr>',
      '<td>40</td>',
      '<td>48,311</td>',
      '<td>-</td>',
      '<td>\u202e9</td>',
      '<td>LIVE</td>',
    ],
    `<td>${'9'.repeat(400)}</td>`,
    `<td>${'1,'.repeat(400)}</td>`,
  );

  it('give a sound reading, whatever they are made of (property)', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const reading = readTilda(htmlOf(pieces.join('')));
        expect(Reading.safeParse(reading).success).toBe(true);
        expect([undefined, 'tilda.brennkessel']).toContain(reading.profile?.handle ?? undefined);
      }),
      { numRuns: 300 },
    );
  });
});
