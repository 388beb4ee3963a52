import { describe, expect, it } from 'vitest';
import { readersAtLoad } from '@/lib/platforms/page-scripts';
import { platforms } from '@/lib/platforms/registry';
import { manifestFor } from './support/manifest';

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
    expect(policy).toMatchObject({ extension_pages: expect.not.stringContaining('unsafe') });
    for (const key of ['externally_connectable', 'web_accessible_resources', 'update_url', 'key']) {
      expect(manifestFor(browser)).not.toHaveProperty(key);
    }
  });
});
