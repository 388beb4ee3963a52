/**
 * What `npm start` was asked for.
 * @typedef {{ isLive: boolean, isDemo: boolean }} StartOptions
 */

/**
 * Reads the arguments of `npm start`.
 * @param {readonly string[]} args
 * @returns {import('./say.mjs').Outcome<StartOptions>}
 */
export function readStartOptions(args) {
  const unknown = args.find((arg) => arg !== '--live' && arg !== '--demo');
  const isLive = args.includes('--live');
  const isDemo = args.includes('--demo');
  if (unknown === undefined && !(isLive && isDemo)) return { ok: true, value: { isLive, isDemo } };
  return {
    ok: false,
    problem: {
      happened: unknown === undefined ? '--live and --demo exclude each other.' : `Unknown option ${unknown}.`,
      safe: 'Nothing was started.',
      next: 'Use `npm start`, `npm start -- --live` (real sites) or `npm start -- --demo` (plays by itself).',
    },
  };
}

/**
 * Whether a window can be shown. Only Linux tells; elsewhere there is a desktop.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 */
export function hasDisplay(platform, env) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
