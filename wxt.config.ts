import { defineConfig } from 'wxt';
import { platforms } from './lib/platforms/registry';

const matches = platforms.flatMap((platform) => platform.matches);

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: {
    name: 'Touchstone',
    description: 'Vet creators on the page you have open. Local only: no account, no server, no request of its own.',
    permissions: ['scripting'],
    host_permissions: matches,
    incognito: 'not_allowed',
    action: {},
    // Listed here, not as a framework content script: those announce the extension's id to the page when they start.
    content_scripts: [{ matches, js: ['reader.js'], run_at: 'document_end' }],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; object-src 'none'; connect-src 'none'; img-src 'self' data:",
    },
  },
});
