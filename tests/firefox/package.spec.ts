import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { platforms } from '../../lib/platforms/registry';
import { FIREFOX_FOLDER } from '../../scripts/setup/build.mjs';
import { ROOT, run } from '../../scripts/setup/run.mjs';

/** What the browser's own linter says of a build, as far as it is used here. */
interface Linted {
  summary: { errors: number };
  warnings: { code: string; file: string }[];
}

/**
 * Warnings with a reason: React sets markup in two places of its own, which nothing here feeds; and the consent to data
 * collection is younger in Firefox for Android, for which this isn't made.
 */
const KNOWN_WARNINGS = [
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
  'UNSAFE_VAR_ASSIGNMENT',
  'UNSAFE_VAR_ASSIGNMENT',
];

test('the manifest asks for exactly what is used', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, FIREFOX_FOLDER, 'manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({
    manifest_version: 3,
    permissions: ['scripting', 'storage'],
    host_permissions: platforms.flatMap((platform) => platform.matches),
    incognito: 'not_allowed',
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
  expect(manifest).not.toHaveProperty('side_panel');
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
});

test('the browser’s linter finds no error, and no warning that isn’t known', async () => {
  const linter = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  const { code, output } = await run(process.execPath, [linter, '--output', 'json', join(ROOT, FIREFOX_FOLDER)]);
  expect(code, output).toBe(0);
  const linted = JSON.parse(output.slice(output.indexOf('{"count"'))) as Linted; // the linter's own form
  expect(linted.summary.errors).toBe(0);
  expect(linted.warnings.map((warning) => warning.code).sort()).toEqual(KNOWN_WARNINGS);
});
