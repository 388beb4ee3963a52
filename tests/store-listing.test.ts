import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Preferences } from '@/lib/model/preferences';
import { platforms } from '@/lib/platforms/registry';
import { TEXT_LANGUAGES } from '@/lib/texts/catalog';
import { manifestFor } from './support/manifest';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs/store-listing');

/**
 * What all three stores take, in characters: the shortest of their limits. Source: Chrome, Edge and Mozilla's pages on the
 * manifest's name (75, 45, 50) and description (132), Edge's on a listing's description (250–10,000).
 */
const LIMITS = { name: 45, summary: 132, description: { least: 250, most: 10_000 } };

const BROWSERS = ['chrome', 'edge', 'firefox'] as const;

/** A listing's parts, as they stand below its headings. */
function listing(language: string) {
  const text = readFileSync(join(FOLDER, `${language}.md`), 'utf8');
  const parts = /^# (?<name>.+)\n+## Summary\n+(?<summary>.+)\n+## Description\n+(?<description>[\s\S]+)$/.exec(text);
  return { name: '', summary: '', description: '', ...parts?.groups };
}

const privacy = readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8');

describe('the stores’ texts', () => {
  it('are there in every language of the extension', () => {
    const files = readdirSync(FOLDER).filter((name) => name !== 'permissions.md');
    expect(files.sort()).toEqual(TEXT_LANGUAGES.map((language) => `${language}.md`).sort());
  });

  it.each(TEXT_LANGUAGES)('%s: keep to what the stores take', (language) => {
    const { name, summary, description } = listing(language);
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(LIMITS.name);
    expect(summary.length).toBeGreaterThan(0);
    expect(summary.length).toBeLessThanOrEqual(LIMITS.summary);
    expect(description.length).toBeGreaterThanOrEqual(LIMITS.description.least);
    expect(description.length).toBeLessThanOrEqual(LIMITS.description.most);
  });

  it.each(TEXT_LANGUAGES)('%s: name every supported site', (language) => {
    for (const { label } of platforms) expect(listing(language).description).toContain(label);
  });

  it.each(BROWSERS)('say by name and summary what the manifest for %s says', (browser) => {
    const manifest = manifestFor(browser);
    for (const language of TEXT_LANGUAGES) expect(listing(language).name).toBe(manifest.name);
    expect(listing('en').summary).toBe(manifest.description);
  });
});

describe('the reasons for permissions', () => {
  const text = readFileSync(join(FOLDER, 'permissions.md'), 'utf8');
  const given = [...text.matchAll(/^## `(.+)`$/gm)].map(([, permission]) => permission);

  it('are given for exactly what the manifests ask for', () => {
    const asked = BROWSERS.flatMap((browser) => {
      const { permissions = [], host_permissions = [] } = manifestFor(browser);
      return [...permissions, ...host_permissions];
    });
    expect([...given].sort()).toEqual([...new Set(asked)].sort());
  });

  it('are the same permissions that the readme lists', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    for (const permission of given) expect(readme).toContain(`\`${permission}\``);
  });
});

describe('the privacy policy', () => {
  it('names every site that is read', () => {
    for (const { label } of platforms) expect(privacy).toContain(label);
  });

  it('says how long unsaved creators are kept, as the preferences begin', () => {
    expect(privacy).toContain(`${Preferences.parse({}).keepUnsavedDays} days after they were last seen`);
  });

  it('has the statement on limited use', () => {
    expect(privacy).toContain('Chrome Web Store User Data Policy, including the\nLimited Use requirements');
  });
});
