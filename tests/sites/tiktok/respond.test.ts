import { describe, expect, test } from 'vitest';
import { tiktokSite } from '.';
import { shown } from './client/counts.js';
import { rounded } from './data/rounding';
import { allPages, creatorFor, fetched, get, html, NOW, ORIGIN } from './probe';
import { secretId } from './truth/creator';

const site = tiktokSite({ now: NOW });

describe('requests', () => {
  test.each([
    ['another host', 'https://evil.example/', 'GET', 'document'],
    ['a sibling host', 'https://m.tiktok.com/', 'GET', 'document'],
    ['plain http', 'http://www.tiktok.com/', 'GET', 'document'],
    ['a path that the site does not have', `${ORIGIN}/upload`, 'GET', 'document'],
    ['a post that nobody published', `${ORIGIN}/@orla_quill/video/7300000000000000001`, 'GET', 'document'],
    ['a file that the site does not have', `${ORIGIN}/s/simulated/other.js`, 'GET', 'script'],
    ['a page asked for as data', `${ORIGIN}/@orla_quill`, 'GET', 'fetch'],
    ['data opened as a page', `${ORIGIN}/api/recommend/item_list/`, 'GET', 'document'],
    ['an unknown data name', `${ORIGIN}/api/commit/item/digg/`, 'GET', 'fetch'],
    ['a POST', `${ORIGIN}/api/user/detail/`, 'POST', 'fetch'],
  ])('%s is no part of the site', (_, url, method, resourceType) => {
    expect(site.respond({ url, method, postData: null, resourceType })).toBeNull();
  });

  test('every script and style that a document names is there', () => {
    const names = [...html(site, site.start).matchAll(/(?:src|href)="(\/s\/[^"]+)"/g)].flatMap(
      ([, name]) => name ?? [],
    );
    const scripts = names.filter((name) => name.endsWith('.js'));
    for (const name of scripts) {
      const text = String(get(site, ORIGIN + name, 'script')?.body);
      for (const [, imported] of text.matchAll(/from '\.\/([\w.-]+)'/g)) scripts.push(`/s/simulated/${imported}`);
      if (scripts.length > 40) break;
    }
    expect(names.length).toBe(2);
    for (const name of [...names, ...scripts]) expect(get(site, ORIGIN + name, 'script')?.status, name).toBe(200);
  });

  test('documents allow only the site’s own scripts, and no markup out of strings', () => {
    for (const { profileUrl } of site.creators) {
      const reply = get(site, profileUrl);
      const policy = reply?.headers['content-security-policy'] ?? '';
      const nonce = /script-src 'nonce-([\w-]+)'/.exec(policy)?.[1];
      expect(policy).toContain("default-src 'none'");
      const scripts = String(reply?.body).match(/<script[^>]*>/g) ?? [];
      expect(scripts.length).toBe(3);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    }
  });
});

describe('data', () => {
  test('a list comes page by page, whole and in order', () => {
    const creator = creatorFor(site, 'ordinary, micro');
    const pages = allPages(site, 'post/item_list', { secUid: secretId(creator.handle) });
    const ids = pages.flatMap(({ body }) => JSON.parse(body).itemList.map((item: { id: string }) => item.id));
    expect(pages.length).toBeGreaterThan(2);
    expect(ids).toEqual(creator.videos.map(({ id }) => id));
  });

  test('posts are kept from machines by an answer without a body', () => {
    const { handle } = creatorFor(site, 'kept back from machines');
    expect(fetched(site, 'post/item_list', { secUid: secretId(handle) }).body).toBe('');
    expect(get(site, `${ORIGIN}/api/post/item_list/?secUid=${secretId(handle)}`, 'fetch')?.status).toBe(200);
  });

  test('the hearts of a great creator run over, and are right beside it', () => {
    const { handle } = creatorFor(site, 'beyond 32 bits');
    const { stats, statsV2 } = JSON.parse(fetched(site, 'user/detail', { uniqueId: handle }).body).userInfo;
    expect(stats.heartCount).toBeLessThan(0);
    expect(statsV2.heartCount).toBe('2745318604');
  });

  test('a number tells of a paid partnership, and no other mark of the item', () => {
    const { handle } = creatorFor(site, 'paid partnership');
    const [item] = JSON.parse(fetched(site, 'post/item_list', { secUid: secretId(handle) }).body).itemList;
    expect(item).toMatchObject({ isAd: false, adLabelVersion: 2 });
    expect(item).not.toHaveProperty('adAuthorization');
  });

  test('preloads and feeds bring other people’s posts, always the same for the same words', () => {
    const { body } = fetched(site, 'preload/item_list', { from: 'x' });
    expect(fetched(site, 'preload/item_list', { from: 'x' }).body).toBe(body);
    const authors = JSON.parse(body).itemList.map((item: { author: { uniqueId: string } }) => item.author.uniqueId);
    expect(new Set(authors).size).toBeGreaterThan(3);
  });
});

describe('counts', () => {
  test.each([
    [0, '0', 0],
    [3_472, '3472', 3_472],
    [9_999, '9999', 9_999],
    [10_049, '10K', 10_000],
    [642_318, '642.3K', 642_300],
    [999_960, '1M', 1_000_000],
    [5_127_349, '5.1M', 5_100_000],
    [2_745_318_604, '2.7B', 2_700_000_000],
  ])('%d is shown as %s and rounded to %d', (value, text, near) => {
    expect(shown(value)).toBe(text);
    expect(rounded(value)).toBe(near);
  });
});
