import type { ConfigEnv, TargetBrowser, UserManifest } from 'wxt';
import config from '@/wxt.config';

/** What the project itself says in a browser's manifest; what follows from the entry points is added by the build. */
export function manifestFor(browser: TargetBrowser): UserManifest {
  if (typeof config.manifest !== 'function') throw new Error('the manifest is made for a browser');
  const env: ConfigEnv = { browser, manifestVersion: 3, mode: 'production', command: 'build' };
  const manifest = config.manifest(env);
  if (manifest instanceof Promise) throw new Error('the manifest is at hand');
  return manifest;
}
