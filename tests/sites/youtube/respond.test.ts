import { describe, expect, test } from 'vitest';
import { simulatedSites } from '..';
import { youtubeSite } from '.';
import { at, get, html, NOW, ORIGIN, post } from './probe';

describe('requests', () => {
  const site = youtubeSite({ now: NOW });

  test.each([
    ['another host', 'https://evil.example/', 'GET', 'document'],
    ['a sibling host', 'https://m.youtube.com/', 'GET', 'document'],
    ['plain http', 'http://www.youtube.com/', 'GET', 'document'],
    ['a path that the site does not have', `${ORIGIN}/feed/trending`, 'GET', 'document'],
    ['a file that the site does not have', `${ORIGIN}/s/simulated/other.js`, 'GET', 'script'],
    ['a page asked for as data', `${ORIGIN}/@tilda.brennkessel`, 'GET', 'fetch'],
    ['an unknown data name', `${ORIGIN}/youtubei/v1/log_event`, 'POST', 'fetch'],
    ['data by GET', `${ORIGIN}/youtubei/v1/browse`, 'GET', 'fetch'],
    ['a POST elsewhere', `${ORIGIN}/`, 'POST', 'document'],
  ])('%s is no part of the site', (_, url, method, resourceType) => {
    expect(site.respond({ url, method, postData: '{}', resourceType })).toBeNull();
  });

  test.each([
    ['a malformed channel id', 'browse', { browseId: 'UC-short' }, 400],
    ['an unknown channel id', 'browse', { browseId: `UC${'x'.repeat(22)}` }, 404],
    ['a malformed token', 'browse', { continuation: 'abc%ZZ' }, 400],
    ['an unknown video', 'next', { videoId: 'xxxxxxxxxxx' }, 404],
    ['an address with nobody behind it', 'navigation/resolve_url', { url: `${ORIGIN}/@nobody.at.all` }, 404],
  ])('%s is answered with an error', (_, name, body, status) => {
    const reply = post(site, name, body);
    expect(reply.status).toBe(status);
    expect(at(reply.data, 'error', 'code')).toBe(status);
  });

  test('every script and style that a document names is there', () => {
    const names = [...html(site, site.start).matchAll(/(?:src|href)="(\/s\/[^"]+)"/g)].flatMap(
      (found) => found[1] ?? [],
    );
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(get(site, ORIGIN + name, 'script')?.status).toBe(200);
    const main = String(get(site, `${ORIGIN}/s/simulated/main.js`, 'script')?.body);
    for (const [, imported] of main.matchAll(/from '\.\/([\w.-]+)'/g)) {
      expect(get(site, `${ORIGIN}/s/simulated/${imported}`, 'script')?.status).toBe(200);
    }
  });

  test('every platform is listed, each with hosts of its own', () => {
    const sites = simulatedSites({ now: NOW });
    const hosts = sites.flatMap((one) => one.hosts);
    expect(sites.map((one) => one.id)).toContain('youtube');
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const one of sites) expect(get(one, one.start)?.status).toBe(200);
  });
});
