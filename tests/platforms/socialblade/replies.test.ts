import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import { batch, htmlOf, LAYOUTS, ORLA, read, TILDA, urlOf } from './pages';

const rowsOf = (first: number) =>
  ['2026-05-28', '2026-05-29'].map((day, index) => ({
    date: `${day}T00:00:00.000Z`,
    followers: first + index,
    following: 27,
    media_count: 309 + index,
  }));
const user = (id: string, followers: string, username?: string) => ({
  name: 'instagram.user',
  input: { id },
  result: { id, username, followers, following: 27, media_count: 312 },
});
const history = (id: string, first: number) => ({
  name: 'instagram.history',
  input: { id, limit: 60 },
  result: rowsOf(first),
});
const monthly = (id: string, first: number, input: object = { type: 'total', period: 'daily' }) => ({
  name: 'instagram.monthly',
  input: { id, limit: 1096, ...input },
  result: rowsOf(first).map(({ date, followers }) => ({ date, followers })),
});
const search = (id: string, handle: string) => ({
  name: 'instagram.search',
  input: { query: handle },
  result: { platformResult: { id, username: handle } },
});
const at = (...replies: ReturnType<typeof batch>[]) => read(urlOf(TILDA), { replies });
const followersOf = ({ history: rows }: ReturnType<typeof at>) =>
  rows.map(({ followers }) => readValue(followers)?.low);

describe('replies', () => {
  it('give the totals, also as a string, and the rows', () => {
    const reading = at(batch(user('blade-1', '48311', 'Tilda.Brennkessel'), history('blade-1', 48_200)));
    expect(reading.profile).toMatchObject({
      handle: 'Tilda.Brennkessel',
      platformId: null,
      followers: { value: exactly(48_311), raw: '48311' },
      postCount: { value: exactly(312) },
    });
    expect(followersOf(reading)).toEqual([48_200, 48_201]);
    expect(reading.history[0]).toMatchObject({ date: '2026-05-28', postCount: { value: exactly(309) } });
  });

  it('belong to whom another reply says that the site’s own id is', () => {
    const reading = at(
      batch(search('blade-1', TILDA.handle)),
      batch(history('blade-1', 48_200)),
      batch(history('blade-2', 7)),
    );
    expect(followersOf(reading)).toEqual([48_200, 48_201]);
    expect(reading.profile?.platformId).toBeNull();
  });

  it('are read beside calls for other things', () => {
    const others = [
      { name: 'auth.getSession', input: {}, result: { id: 'blade-9', followers: 7 } },
      { name: 'site.flags.all', input: {}, result: [] },
    ];
    const [first, last] = others;
    const calls = [first, user('blade-1', '48311', 'Tilda.Brennkessel'), last, history('blade-1', 48_200)];
    const reading = at(batch(...calls.flatMap((call) => call ?? [])));
    expect(reading.profile).toMatchObject({ followers: { value: exactly(48_311) } });
    expect(followersOf(reading)).toEqual([48_200, 48_201]);
    expect(at(batch(...others))).toMatchObject({ profile: null, history: [] });
  });

  it('are nobody’s where nothing says whose they are', () => {
    expect(at(batch(user('blade-1', '48311'), history('blade-1', 48_200)))).toMatchObject({
      profile: null,
      history: [],
    });
  });

  it('are nobody’s where call and result name two', () => {
    const mixed = { ...user('blade-1', '9', 'orla_quill'), input: { username: TILDA.handle } };
    expect(at(batch(mixed)).profile).toBeNull();
  });

  it('of YouTube name the channel', () => {
    const id = 'UCtilda0000000000000brnn';
    const call = {
      name: 'youtube.monthly',
      input: { channelId: id, type: 'total', period: 'daily' },
      result: [{ date: '2026-05-28', subscribers: 1_150_000, views: 9 }],
    };
    const reading = read(`https://socialblade.com/youtube/channel/${id}`, { replies: [batch(call)] });
    expect(reading.history).toMatchObject([
      { date: '2026-05-28', followers: { value: { low: 1_150_000, high: 1_159_999 } }, views: { value: exactly(9) } },
    ]);
  });

  it.each([{ type: 'delta', period: 'daily' }, { type: 'total', period: 'monthly' }, {}])(
    'of %j hold no totals by day',
    (input) => {
      expect(at(batch(search('blade-1', TILDA.handle), monthly('blade-1', 40, input))).history).toEqual([]);
    },
  );

  it.each([
    ['a number that is none', { followers: 'many' }],
    ['a broken number', { followers: 12.5 }],
    ['a negative number', { followers: -3 }],
    ['two numbers', { followers: 5, subscribers: 6 }],
  ])('%s is unreadable', (_, row) => {
    const call = { ...history('blade-1', 1), result: [{ date: '2026-05-28', ...row }] };
    const reading = at(batch(search('blade-1', TILDA.handle), call));
    expect(reading.history.map(({ followers }) => followers.state)).toEqual(['unreadable']);
  });

  it('without a key, with a day to come or a day told in two ways, say nothing of it', () => {
    const rows = [
      { date: '2026-05-28' },
      { date: '2026-07-01', followers: 5 },
      { date: '2026-05-29', followers: 5 },
      { date: '2026-05-29', followers: 6 },
      { followers: 7 },
    ];
    const reading = at(batch(search('blade-1', TILDA.handle), { ...history('blade-1', 1), result: rows }));
    expect(reading.history.map(({ date, followers }) => [date, followers.state])).toEqual([
      ['2026-05-28', 'not-found'],
    ]);
  });

  it.each(['', '[]', 'null', '{"a":1}', '[{"error":{}}]', '<html>'])('the body %j says nothing', (body) => {
    const { url } = batch(user('blade-1', '1', TILDA.handle));
    expect(read(urlOf(TILDA), { replies: [{ url, body }] })).toMatchObject({ state: 'still-loading', history: [] });
  });

  it('of other requests are not looked at', () => {
    const { body } = batch(user('blade-1', '1', TILDA.handle));
    for (const url of ['https://socialblade.com/api/other', 'https://kettle.example/api/trpc/instagram.user?batch=1']) {
      expect(read(urlOf(TILDA), { replies: [{ url, body }] }).profile).toBeNull();
    }
  });
});

describe('two creators', () => {
  it('are never mixed, in whatever order and on whichever page their data come (property)', () => {
    const ofTilda = [
      batch(search('blade-1', TILDA.handle)),
      batch(user('blade-1', '48311', TILDA.handle), history('blade-1', 48_200)),
      batch(monthly('blade-1', 48_200)),
    ];
    const ofOrla = [
      batch(search('blade-2', ORLA.handle)),
      batch(user('blade-2', '912', ORLA.handle), history('blade-2', 900)),
      batch(monthly('blade-2', 900)),
    ];
    const mixed = fc.shuffledSubarray([...ofTilda, ...ofOrla]);
    const shown = fc.constantFrom(null, ...LAYOUTS.flatMap(([, mainOf]) => [mainOf(TILDA), mainOf(ORLA)]));
    fc.assert(
      fc.property(mixed, shown, fc.constantFrom(TILDA, ORLA), (replies, main, page) => {
        const reading = read(urlOf(page), { replies, html: main === null ? null : htmlOf(main) });
        const isHers = (n: number | undefined) => n === undefined || n > 40_000 === (page === TILDA);
        expect(followersOf(reading).every(isHers)).toBe(true);
        expect(isHers(reading.profile ? readValue(reading.profile.followers)?.low : undefined)).toBe(true);
        expect([page.handle, undefined]).toContain(reading.profile?.handle ?? undefined);
      }),
      { numRuns: 300 },
    );
  });
});
