import { defineConfig } from 'wxt';
import { observerName, readersAtLoad, redactorName } from './lib/platforms/page-scripts';
import { platforms } from './lib/platforms/registry';
import { bareScript } from './scripts/bare-script';
import { platformEntrypoints } from './scripts/platform-entrypoints';
import { shortFunctions } from './scripts/short-functions';
import { textsOnce } from './scripts/texts-once';
import { unnamedScript } from './scripts/unnamed-script';

const matches = platforms.flatMap((platform) => platform.matches);

/** What only Firefox's manifest has: the sidebar needs no permission there, and nothing is collected. */
const FIREFOX = {
  gecko: {
    id: 'touchstone@touchstone.example',
    // The first version with the consent to data collection; pages' own world (128) and the sidebar are older.
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none' as const] },
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    'entrypoints:found': async ({ config }, found) => {
      found.push(...(await platformEntrypoints(platforms, config.wxtDir)));
    },
    'vite:build:extendConfig': ([entrypoint], config) => {
      // What a redactor gives back comes by the framework's own beginning; it is brought in on demand only.
      const isBare = entrypoint?.type === 'unlisted-script' && !entrypoint.name.startsWith(redactorName(''));
      if (isBare) config.plugins?.push(bareScript(), shortFunctions(), textsOnce());
      if (entrypoint?.name.startsWith(observerName(''))) config.plugins?.push(unnamedScript());
    },
  },
  vite: () => ({
    build: {
      // The oldest browsers that know light-dark(): older ones would need every colour three times.
      cssTarget: ['chrome123', 'firefox128'],
      // For browsers that are too old for this extension, and it fetches, which the policy below refuses.
      modulePreload: { polyfill: false },
      // In kilobytes: the worker is one script, whatever it holds (docs/architecture.md).
      chunkSizeWarningLimit: 1_000,
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Touchstone',
    description: 'Vet creators on the page you have open. Local only: no account, no server, no request of its own.',
    permissions: browser === 'firefox' ? ['scripting', 'storage'] : ['scripting', 'storage', 'sidePanel'],
    ...(browser === 'firefox' && { browser_specific_settings: FIREFOX }),
    host_permissions: matches,
    minimum_chrome_version: '123',
    incognito: 'not_allowed',
    action: {},
    // At most four may have suggested keys; a person can change them in the browser's settings.
    commands: {
      save: { suggested_key: { default: 'Alt+Shift+S' }, description: 'Save the creator in this tab' },
      panel: { suggested_key: { default: 'Alt+Shift+C' }, description: 'Open the checklist' },
      next: { suggested_key: { default: 'Alt+Shift+N' }, description: 'Open the next creator of the queue' },
    },
    // Listed here, not as a framework content script: those announce the extension's id to the page when they start.
    // At the start of the document, before any script of the page, they meet the observer (lib/observer/handshake.ts).
    content_scripts: platforms.flatMap(readersAtLoad).map(({ script, matches, exceptFor }) => ({
      matches: [...matches],
      ...(exceptFor.length > 0 && { exclude_matches: [...exceptFor] }),
      js: [script],
      run_at: 'document_start' as const,
    })),
    content_security_policy: {
      // No text becomes markup or code, not even by way of a package: nothing may make what the browser would trust.
      extension_pages:
        "default-src 'self'; script-src 'self'; object-src 'none'; connect-src 'none'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  }),
});
