import { describe, expect, it } from 'vitest';
import { firefoxPlaces } from '@/scripts/setup/firefox.mjs';

describe('firefoxPlaces', () => {
  it('prefers the long-term release, in every folder of PATH', () => {
    expect(firefoxPlaces({ platform: 'linux', env: { PATH: '/a:/b' } })).toEqual([
      '/a/firefox-esr',
      '/b/firefox-esr',
      '/a/firefox',
      '/b/firefox',
    ]);
  });

  it('looks where a mac keeps programs', () => {
    expect(firefoxPlaces({ platform: 'darwin', env: {} })).toEqual([
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ]);
  });

  it('looks in the folders of programs that Windows names', () => {
    expect(firefoxPlaces({ platform: 'win32', env: { ProgramFiles: 'C:/Programs' } })).toEqual([
      'C:/Programs/Mozilla Firefox/firefox.exe',
    ]);
  });

  it('finds nothing where nothing is named', () => {
    expect(firefoxPlaces({ platform: 'linux', env: {} })).toEqual([]);
    expect(firefoxPlaces({ platform: 'win32', env: {} })).toEqual([]);
  });
});
