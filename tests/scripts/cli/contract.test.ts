import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../scripts/cli/main';
import { batch, TILDA as blade, urlOf } from '../../platforms/socialblade/pages';
import { simulatedSites } from '../../sites';

/** What other programs rely on: the keys of every result, their types, and the same bytes each time. */

const NOW = Date.UTC(2026, 2, 31, 12);
const AT = new Date(NOW).toISOString();

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-contract-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: unknown): Promise<string> {
  await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

async function print(...args: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  const output = {
    result: async (json: string) => void lines.push(json),
    message: (line: string) => void lines.push(line),
  };
  expect(await runCommandLine(args, { folder, now: NOW }, output)).toBe(0);
  return lines;
}

const call = async (...args: readonly string[]) => JSON.parse((await print(...args)).join(''));

/** A value with a word for each type in place of what it holds; lists by their first element. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

const COUNT = { low: 'number', high: 'number', raw: 'string', source: 'string' };
const PERIOD = { earliest: 'string', latest: 'string' };

async function savedPage(platform: string): Promise<{ url: string; file: string }> {
  const site = simulatedSites({ now: NOW }).find(({ id }) => id === platform);
  const creator = site?.creators.find((known) => known.expectedState === 'ok' && known.followers !== null);
  const url = creator?.profileUrl ?? '';
  const page = site?.respond({ method: 'GET', postData: null, resourceType: 'document', url });
  return { url, file: await put(`${platform}.html`, String(page?.body)) };
}

describe('read', () => {
  it('prints a creator’s page with the keys that it promises', async () => {
    const { url, file } = await savedPage('youtube');
    const result = await call('read', '--url', url, '--html', file, '--at', AT);
    expect(Object.keys(result)).toEqual(['platform', 'pageKind', 'state', 'profile', 'posts', 'comments', 'history']);
    expect(Object.keys(result.profile)).toEqual([
      ...['handle', 'platformId', 'name', 'bio', 'links', 'verified', 'category', 'email', 'country', 'language'],
      ...['followers', 'following', 'postCount', 'totalLikes', 'totalViews', 'unread'],
    ]);
    expect(Object.keys(result.posts[0])).toEqual([
      ...['id', 'url', 'author', 'coauthors', 'kind', 'title', 'caption', 'publishedAt', 'likes', 'comments', 'shares'],
      ...['saves', 'views', 'likesHidden', 'pinned', 'paidPartnership', 'sponsors', 'durationSeconds', 'unread'],
    ]);
    expect(shapeOf(result)).toMatchObject({
      profile: { handle: 'string', followers: COUNT, unread: { following: 'string' } },
      posts: [{ id: 'string', coauthors: [], publishedAt: PERIOD, views: COUNT, sponsors: [], unread: {} }],
    });
    for (const [name, why] of Object.entries(result.profile.unread)) {
      expect([name, result.profile[name]]).toEqual([name, null]);
      expect(['not-shown', 'not-found', 'unreadable']).toContain(why);
    }
  });

  it('prints the comments of a reply and the days of a history site with theirs', async () => {
    const comment = {
      cid: '7300000000000001001',
      aweme_id: '7300000000000000111',
      text: 'What a kettle\n',
      digg_count: 3,
    };
    const file = await put('comments.json', {
      comments: [{ ...comment, create_time: 1_770_000_000, user: { unique_id: 'pip' } }],
    });
    const url = 'https://www.tiktok.com/@tilda/video/7300000000000000111';
    const reply = `https://www.tiktok.com/api/comment/list/?aweme_id=1&x=${file}`;
    expect((await call('read', '--url', url, '--reply', reply, '--lang', 'en')).comments).toEqual([
      {
        id: '7300000000000001001',
        postId: '7300000000000000111',
        author: 'pip',
        text: 'What a kettle\n',
        likes: { low: 3, high: 3, raw: '3', source: 'reply: digg_count' },
        publishedAt: { earliest: '2026-02-02T02:40:00.000Z', latest: '2026-02-02T02:40:00.000Z' },
        isReply: false,
        byCreator: null,
      },
    ]);
    const row = (date: string, followers: number) => ({ date: `${date}T00:00:00.000Z`, followers });
    const days = batch({
      name: 'instagram.history',
      input: { username: blade.handle },
      result: [row('2026-03-01', 100), row('2026-03-02', 104)],
    });
    const args = ['read', '--url', urlOf(blade), '--reply', `${days.url}=${await put('days.json', days.body)}`];
    const { history } = await call(...args, '--at', AT);
    expect(history.map(shapeOf)).toEqual(
      [1, 2].map(() => ({ date: 'string', followers: COUNT, views: 'null', postCount: 'null' })),
    );
    expect(history[0].date).toBe('2026-03-01');
  });

  it('prints the same bytes each time, alone and in a batch', async () => {
    const { url, file } = await savedPage('tiktok');
    const alone = await print('read', '--url', url, '--html', file, '--at', AT);
    const line = JSON.stringify({ id: 'kettle', url, html: file, replies: [], at: AT });
    const lines = await put('read.jsonl', `${line}\n${line}\n`);
    expect(await print('read', '--batch', lines)).toEqual(
      [alone, alone].map(([json]) => `{"id":"kettle","result":${json}}`),
    );
  });
});

describe('the other commands', () => {
  const VERDICT = { flag: 'string', score: 'number' };

  it('comments', async () => {
    const comments = [{ text: '🔥', author: 'pip', likes: 3, postId: 'a' }, { text: 'Which solder was it?' }];
    const file = await put('file.json', { platform: 'youtube', lang: null, caption: null, creator: null, comments });
    const result = await call('comments', file);
    expect(shapeOf(result)).toMatchObject({
      ...VERDICT,
      genericShare: { value: 'number', low: 'number', high: 'number' },
      comments: [{ generic: 'boolean', spam: 'boolean', why: ['string'] }],
    });
    expect(result.comments).toHaveLength(2);
  });

  it('growth', async () => {
    const day = (index: number) => new Date(NOW - (200 - index) * 86_400_000).toISOString().slice(0, 10);
    const rows = Array.from(
      { length: 200 },
      (_, index) => `${day(index)},${40_000 + index * 20 + (index > 99 ? 9_000 : 0)}`,
    );
    const result = await call('growth', await put('growth.csv', `date,followers\n${rows.join('\n')}\n`));
    expect(shapeOf(result)).toEqual({
      ...VERDICT,
      jumps: [{ from: 'string', to: 'string', gain: 'number', percent: 'number', kind: 'string', why: ['string'] }],
    });
    expect(result.jumps[0]).toMatchObject({ from: day(99), to: day(100), kind: 'unexplained' });
  });

  it('engagement', async () => {
    const posts = [
      { id: 7, kind: 'photo', likes: 90, comments: { low: 10, high: 10 }, publishedAt: '2026-03-01', shares: null },
    ];
    const { formulas } = await call(
      'engagement',
      await put('e.json', { platform: 'instagram', followers: 1_000, at: AT, posts }),
    );
    expect(formulas['hypeauditor-followers']).toEqual({ percent: 10, low: 10, high: 10, n: 1, left: [] });
    expect(formulas['hypeauditor-views']).toBeNull();
  });

  it('count and age: an interval, or null', async () => {
    expect(await call('count', '2m views', '--lang', 'en-GB', '--platform', 'youtube')).toEqual({
      low: 2_000_000,
      high: 2_099_999,
    });
    expect(await call('count', '2m views', '--lang', 'zz')).toBeNull();
    expect(shapeOf(await call('age', '3 days ago', '--lang', 'en', '--at', AT))).toEqual(PERIOD);
    expect(await call('age', 'three kettles', '--lang', 'en', '--at', AT)).toBeNull();
  });
});
