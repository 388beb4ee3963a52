import { describe, expect, it } from 'vitest';
import { hasDisplay, readStartOptions } from '../../../scripts/setup/start-options.mjs';

describe('readStartOptions', () => {
  it.each([
    [[], { isLive: false, isDemo: false }],
    [['--live'], { isLive: true, isDemo: false }],
    [['--demo'], { isLive: false, isDemo: true }],
  ])('reads %j', (args, options) => {
    expect(readStartOptions(args)).toEqual({ ok: true, value: options });
  });

  it.each([[['--live', '--demo']], [['--Live']], [['live']], [['--demo', '--x']]])('refuses %j', (args) => {
    expect(readStartOptions(args).ok).toBe(false);
  });
});

describe('hasDisplay', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('%s with %j: %s', (platform, env, isThere) => {
    expect(hasDisplay(platform, env)).toBe(isThere);
  });
});
