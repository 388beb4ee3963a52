import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import { mainOf2026 } from '../../sites/socialblade/layout-2026';
import { batch, htmlOf, ORLA, read, TILDA, urlOf } from './pages';

const CHANNEL = 'UCtilda0000000000000brnn';
const CHANNEL_URL = `https://socialblade.com/youtube/channel/${CHANNEL}`;

interface Query {
  name: string;
  input?: object | undefined;
  data: unknown;
}

const NEXT = (data: unknown) => `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script>`;

/** A page as the site's server sends it: with the results of the calls that it made itself. */
function pageOf(...queries: Query[]): string {
  const entries = queries.map(({ name, input, data }) => ({
    state: { data, status: 'success' },
    queryKey: [name.split('.'), { input, type: 'query' }],
  }));
  const trpcState = { json: { mutations: [], queries: entries }, meta: {} };
  return htmlOf(
    `<div id="__next"></div>${NEXT({ props: { pageProps: { trpcState } }, page: '/youtube/[[...slug]]' })}`,
  );
}

const user: Query = {
  name: 'youtube.user',
  input: { id: CHANNEL },
  data: { id: CHANNEL, handle: 'tildabrennkessel', subscribers: 1_150_000, views: '48200311', videos: 702, grade: 'B' },
};
const rows = [
  { date: '2026-05-28T00:00:00.000Z', subscribers: 1_150_000, views: '48100000', videos: 701 },
  { date: '2026-05-29T00:00:00.000Z', subscribers: 1_150_000, views: '48200311', videos: 702 },
];
const history: Query = { name: 'youtube.history', input: { id: CHANNEL, limit: 15 }, data: rows };
const other: Query = { name: 'site.flags', data: [] };

describe('what the site’s server embeds', () => {
  it('gives the totals and the rows', () => {
    const reading = read(CHANNEL_URL, { html: pageOf(other, user, history) });
    expect(reading.profile).toMatchObject({
      handle: 'tildabrennkessel',
      platformId: CHANNEL,
      followers: { value: { low: 1_150_000, high: 1_159_999 } },
      totalViews: { value: exactly(48_200_311) },
      postCount: { value: exactly(702) },
    });
    expect(reading.history.map(({ date, views }) => [date, readValue(views)?.low])).toEqual([
      ['2026-05-28', 48_100_000],
      ['2026-05-29', 48_200_311],
    ]);
  });

  it('gives rows of whom the site’s own id is, also in a reply', () => {
    const named: Query = {
      name: 'instagram.user',
      input: { id: 'blade-1' },
      data: { id: 'blade-1', username: TILDA.handle, followers: '48311' },
    };
    const call = {
      name: 'instagram.history',
      input: { id: 'blade-1' },
      result: [{ date: '2026-05-28', followers: 48_200 }],
    };
    const reading = read(urlOf(TILDA), { html: pageOf(named), replies: [batch(call)] });
    expect(reading.profile).toMatchObject({ followers: { value: exactly(48_311) } });
    expect(reading.history).toMatchObject([{ date: '2026-05-28', followers: { value: exactly(48_200) } }]);
  });

  it('leaves to the rendered page what it has no number for', () => {
    const named: Query = {
      name: 'instagram.user',
      input: { username: TILDA.handle },
      data: { id: 'blade-1', username: TILDA.handle, followers: '48.3K' },
    };
    const html = pageOf(named).replace('<main>', `<main>${mainOf2026(TILDA)}`);
    expect(read(urlOf(TILDA), { html }).profile).toMatchObject({
      followers: { value: exactly(48_311) },
      postCount: { value: exactly(1_204) },
    });
  });

  it('is not what another page says that was opened later', () => {
    const html = pageOf(user, history);
    for (const url of [urlOf(ORLA), 'https://socialblade.com/youtube/handle/orla_quill'])
      expect(read(url, { html })).toMatchObject({ profile: null, history: [] });
  });

  it.each([
    ['has nothing', NEXT({})],
    ['is null', NEXT(null)],
    [
      'holds other things',
      NEXT({ props: { pageProps: { trpcState: { json: { queries: [null, {}, { queryKey: 'a' }] } } } } }),
    ],
    ['is broken', '<script id="__NEXT_DATA__">{"props":</script>'],
    ['has no results', pageOf({ ...user, data: null }, { ...history, data: { error: 1 } })],
    ['names nobody', pageOf({ ...history, input: undefined })],
  ])('says nothing where it %s', (_, main) => {
    expect(read(CHANNEL_URL, { html: htmlOf(main) })).toMatchObject({ profile: null, history: [] });
  });
});
