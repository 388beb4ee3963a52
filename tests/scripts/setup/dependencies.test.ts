import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/setup/dependencies.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0' },
  'node_modules/for-another-machine': { version: '3.0.0', optional: true },
};
const installed = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } };

describe('isInstalled', () => {
  it('takes what the lock file says, with or without optional packages', () => {
    expect(isInstalled(locked, installed)).toBe(true);
    expect(isInstalled(locked, { ...installed, 'node_modules/for-another-machine': { version: '3.0.0' } })).toBe(true);
  });

  it.each([
    ['a missing package', { 'node_modules/a': { version: '1.0.0' } }],
    ['another version', { ...installed, 'node_modules/b': { version: '2.0.1' } }],
    ['another version of an optional one', { ...installed, 'node_modules/for-another-machine': { version: '2.9.9' } }],
    ['a package that the lock file lacks', { ...installed, 'node_modules/c': { version: '1.0.0' } }],
    ['nothing', {}],
  ])('refuses %s', (_name, found) => {
    expect(isInstalled(locked, found)).toBe(false);
  });
});
