import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readersAtLoad } from '@/lib/platforms/page-scripts';
import { platforms } from '@/lib/platforms/registry';
import { manifestFor } from './support/manifest';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCES = ['lib', 'entrypoints', 'components'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(ROOT, folder, name)),
);

describe('the manifest', () => {
  it('is for Edge what it is for Chrome', () => {
    expect(manifestFor('edge')).toEqual(manifestFor('chrome'));
  });

  it('for Chrome has the side panel and nothing of Firefox', () => {
    expect(manifestFor('chrome').permissions).toEqual(['scripting', 'storage', 'sidePanel']);
    expect(manifestFor('chrome')).not.toHaveProperty('browser_specific_settings');
  });

  it('for Firefox says that nothing is collected, and asks for nothing that it doesn’t know', () => {
    const manifest = manifestFor('firefox');
    expect(manifest.permissions).toEqual(['scripting', 'storage']);
    expect(manifest.browser_specific_settings?.gecko).toMatchObject({
      id: expect.stringMatching(/^[\w.-]+@[\w.-]+$/),
      strict_min_version: expect.stringMatching(/^1[4-9]\d\.0$/),
      data_collection_permissions: { required: ['none'] },
    });
  });

  it.each(['chrome', 'edge', 'firefox'] as const)('for %s has these keys and no other', (browser) => {
    const own = browser === 'firefox' ? ['browser_specific_settings'] : [];
    expect(Object.keys(manifestFor(browser)).sort()).toEqual(
      [
        ...['action', 'commands', 'content_scripts', 'content_security_policy', 'description', 'host_permissions'],
        ...['incognito', 'minimum_chrome_version', 'name', 'permissions', ...own],
      ].sort(),
    );
    expect(manifestFor(browser).incognito).toBe('not_allowed');
  });

  it('asks for no right of which nothing makes use', () => {
    const text = SOURCES.map((path) => readFileSync(path, 'utf8')).join('\n');
    for (const permission of manifestFor('chrome').permissions ?? []) expect(text).toContain(`browser.${permission}.`);
  });

  it.each(['chrome', 'edge', 'firefox'] as const)(
    'for %s runs readers in pages themselves, not in frames',
    (browser) => {
      expect(manifestFor(browser).content_scripts).toEqual(
        platforms.flatMap(readersAtLoad).map(({ script, matches, exceptFor }) => ({
          matches,
          ...(exceptFor.length > 0 && { exclude_matches: exceptFor }),
          js: [script],
          run_at: 'document_start',
        })),
      );
    },
  );

  it.each(['chrome', 'edge', 'firefox'] as const)('for %s names hosts one by one, and by https', (browser) => {
    for (const pattern of manifestFor(browser).host_permissions ?? []) {
      expect(pattern).toMatch(/^https:\/\/(?:[a-z\d-]+\.)+[a-z]{2,}\/\*$/);
    }
  });

  it.each(['chrome', 'edge', 'firefox'] as const)('for %s names the supported sites and nothing else', (browser) => {
    const matches = platforms.flatMap((platform) => platform.matches);
    const { host_permissions, content_scripts, optional_host_permissions } = manifestFor(browser);
    expect(host_permissions).toEqual(matches);
    expect(content_scripts?.flatMap((script) => script.matches)).toEqual(
      platforms.flatMap(readersAtLoad).flatMap((reader) => reader.matches),
    );
    for (const {
      parts = [],
      matches: [all],
    } of platforms) {
      for (const pattern of parts.flatMap((part) => part.matches))
        expect(pattern).toMatch(all?.replace('*', '') ?? '-');
    }
    expect(optional_host_permissions).toBeUndefined();
  });

  it.each(['chrome', 'edge', 'firefox'] as const)('for %s lets no page of the extension connect', (browser) => {
    const policy = manifestFor(browser).content_security_policy;
    expect(policy).toMatchObject({ extension_pages: expect.stringContaining("connect-src 'none'") });
    expect(policy).toMatchObject({ extension_pages: expect.not.stringMatching(/unsafe|\*|https?:/) });
    for (const rule of [
      "default-src 'self'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]) {
      expect(policy).toMatchObject({ extension_pages: expect.stringContaining(rule) });
    }
    for (const key of ['externally_connectable', 'web_accessible_resources', 'update_url', 'key']) {
      expect(manifestFor(browser)).not.toHaveProperty(key);
    }
  });
});
