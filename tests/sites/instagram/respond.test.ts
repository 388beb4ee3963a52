import { describe, expect, test } from 'vitest';
import { instagramSite } from '.';
import { creatorFor, get, NOW, ORIGIN, replyTo } from './probe';

const site = instagramSite({ now: NOW });

describe('requests', () => {
  test.each([
    ['another host', 'https://evil.example/', 'GET', 'document'],
    ['a sibling host', 'https://i.instagram.com/', 'GET', 'document'],
    ['plain http', 'http://www.instagram.com/', 'GET', 'document'],
    ['a path that the site does not have', `${ORIGIN}/accounts/edit/now/please/`, 'GET', 'document'],
    ['a file that the site does not have', `${ORIGIN}/static/simulated/other.js`, 'GET', 'script'],
    ['a page asked for as data', `${ORIGIN}/tilda.brennkessel/`, 'GET', 'xhr'],
    ['a POST elsewhere', `${ORIGIN}/ajax/bz`, 'POST', 'xhr'],
    ['data without a known name', `${ORIGIN}/graphql/query`, 'POST', 'xhr'],
  ])('%s is no part of the site', (_, url, method, resourceType) => {
    expect(site.respond({ url, method, postData: 'variables={', resourceType })).toBeNull();
  });

  test('replies are scripts by their type, in several lines, some behind a guard', () => {
    const tilda = creatorFor(site, 'pinned and paid');
    const profile = replyTo(site, 'PolarisProfilePageContentQuery', { username: tilda.handle });
    expect(profile?.body.split('\n').map((line) => Object.keys(JSON.parse(line))[0])).toEqual(['data', 'label']);
    expect(replyTo(site, 'PolarisFeedTimelineRootV2Query', {})?.body).toMatch(/^for \(;;\);\{/);
    const form = new URLSearchParams({ fb_api_req_friendly_name: 'PolarisFeedTimelineRootV2Query' });
    const request = { url: `${ORIGIN}/graphql/query`, method: 'POST', postData: form.toString(), resourceType: 'xhr' };
    expect(site.respond(request)?.headers['content-type']).toContain('text/javascript');
  });

  test('every script and style that a document names is there', () => {
    const page = String(get(site, site.start)?.body);
    const names = [...page.matchAll(/(?:src|href)="(\/static\/[^"]+)"/g)].flatMap((found) => found[1] ?? []);
    expect(names).toHaveLength(2);
    const files = ['main.js', 'profile.js', 'grid.js', 'post.js'].map((name) => `/static/simulated/${name}`);
    for (const name of [...names, ...files]) {
      const file = get(site, ORIGIN + name, 'script');
      expect(file?.status, name).toBe(200);
      for (const [, imported] of String(file?.body).matchAll(/from '\.\/([\w.-]+)'/g)) {
        expect(get(site, `${ORIGIN}/static/simulated/${imported}`, 'script')?.status).toBe(200);
      }
    }
  });

  test('documents allow only their own scripts, and no markup out of strings', () => {
    for (const creator of site.creators) {
      const reply = get(site, creator.profileUrl);
      const policy = reply?.headers['content-security-policy'] ?? '';
      const nonce = /script-src 'nonce-([\w-]+)'/.exec(policy)?.[1];
      expect(policy).toContain("require-trusted-types-for 'script'");
      for (const script of String(reply?.body).match(/<script[^>]*>/g) ?? [])
        expect(script).toContain(`nonce="${nonce}"`);
      expect(String(reply?.body)).not.toContain('<img');
    }
  });

  test('signed in a document holds none of its numbers, but for the summary', () => {
    const tilda = creatorFor(site, 'pinned and paid');
    const document = String(get(site, tilda.profileUrl)?.body);
    expect(document).not.toContain('48213');
    expect(document).not.toContain('48,213');
    expect(document).not.toContain(tilda.videos[0]?.id);
    expect(document).toContain('PolarisProfilePostsTabRoute');
  });
});
