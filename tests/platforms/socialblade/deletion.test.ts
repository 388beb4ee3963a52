import { describe, expect, it } from 'vitest';
import { documentOf } from '@/scripts/cli/read-input';
import { damaged, damagesToData, damagesToElements } from '../../support/deletion';
import { batch, htmlOf, LAYOUTS, read, TILDA, urlOf } from './pages';

const CHANNEL = 'UCtilda0000000000000brnn';
const DAYS = ['2026-05-28', '2026-05-29', '2026-05-30'];
const days = (totals: (index: number) => object) =>
  DAYS.map((day, index) => ({ date: `${day}T00:00:00.000Z`, ...totals(index) }));

type Call = Parameters<typeof batch>[0];

/** Calls of a creator's page, each with keys whose numbers lie apart, so that none can stand for another. */
const CALLS: [what: string, url: string, calls: Call[]][] = [
  [
    'totals and days of an Instagram profile',
    urlOf(TILDA),
    [
      {
        name: 'instagram.search',
        input: { query: TILDA.handle },
        result: { platformResult: { id: 'blade-1', username: TILDA.handle } },
      },
      {
        name: 'instagram.user',
        input: { id: 'blade-1' },
        result: { id: 'blade-1', username: TILDA.handle, followers: '48311', following: 702, media_count: 1_204 },
      },
      {
        name: 'instagram.history',
        input: { id: 'blade-1', type: 'total', period: 'daily' },
        result: days((n) => ({ followers: 48_200 + n, following: 27, media_count: 309 + n })),
      },
    ],
  ],
  [
    'totals and days of a TikTok profile',
    'https://socialblade.com/tiktok/user/tilda.brennkessel',
    [
      {
        name: 'tiktok.user',
        input: { username: TILDA.handle },
        result: { username: TILDA.handle, followers: 48_311, following: 702, likes: 5_120_044, uploads: 211 },
      },
      {
        name: 'tiktok.monthly',
        input: { username: TILDA.handle, type: 'total', period: 'daily' },
        result: days((n) => ({ followers: 48_200 + n, likes: 5_120_000 + n, uploads: 200 + n })),
      },
    ],
  ],
  [
    'totals and days of a YouTube channel',
    `https://socialblade.com/youtube/channel/${CHANNEL}`,
    [
      {
        name: 'youtube.user',
        input: { channelId: CHANNEL },
        result: { id: CHANNEL, handle: TILDA.handle, subscribers: 1_150_000, views: 88_120_431, videos: 318 },
      },
      {
        name: 'youtube.monthly',
        input: { channelId: CHANNEL, type: 'total', period: 'daily' },
        result: days((n) => ({ subscribers: 1_150_000, views: 88_000_000 + n, videos: 310 + n })),
      },
    ],
  ],
];

describe('a key or attribute deleted or renamed gives another source or nothing, never another value', () => {
  it.each(CALLS)('%s', (_, url, calls) => {
    const readNow = () => read(url, { replies: [batch(...calls)] });
    expect(readNow().history).toHaveLength(DAYS.length);
    expect(readNow().profile).toMatchObject({ followers: { state: 'read' }, postCount: { state: 'read' } });
    const { runs, wrong } = damaged(readNow, damagesToData(calls.map(({ input, result }) => ({ input, result }))));
    expect(wrong).toEqual([]);
    expect(runs).toBeGreaterThan(20);
  });

  it.each(LAYOUTS)('rendered: the layout of %s', (_, mainOf) => {
    const html = htmlOf(mainOf(TILDA));
    const document = documentOf(html);
    const readNow = () => read(urlOf(TILDA), { document });
    expect(readNow().history).toHaveLength(TILDA.days.length);
    const { runs, wrong } = damaged(readNow, damagesToElements(document.body));
    expect(wrong).toEqual([]);
    expect(runs).toBeGreaterThan(5);
  });
});
