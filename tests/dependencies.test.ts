import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

interface Locked {
  version: string;
  dev?: boolean;
  license?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}

const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');

// npm's own forms.
const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> };
const project = JSON.parse(textOf('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Licences of what is shipped inside the extension. */
const SHIPPED = ['MIT', 'ISC', 'Apache-2.0'];

/** Licences of tools, which are used and not handed on: these, too. */
const TOOLS = [
  ...SHIPPED,
  '0BSD',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'MPL-2.0',
  'Python-2.0',
  'Zlib',
];

/** Packages that say their licence in no field, and which one their licence file is. */
const LICENCE_FILES: Readonly<Record<string, string>> = { 'node_modules/os-shim': 'MIT' };

/** Packages with a script of their own at installation, which never runs: each works without it. */
const WITHOUT_THEIR_SCRIPT = ['esbuild', 'spawn-sync'];

/** What an installed package says of its licence; of those for other machines, what the lock file says. */
function licenceOf(path: string, { license }: Locked): string {
  const file = join(ROOT, path, 'package.json');
  const own = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  // Older packages say it as an object, or as a list of which one can choose.
  const listed = Array.isArray(own.licenses)
    ? own.licenses.map(({ type }: { type: string }) => type).join(' OR ')
    : null;
  const said = typeof own.license === 'string' ? own.license : (own.license?.type ?? listed);
  return said ?? license ?? LICENCE_FILES[path] ?? 'none';
}

/** Whether an SPDX expression can be met by allowed licences: one of those joined by OR, all of those by AND. */
function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const bare = expression.replace(/[()]/g, '');
  return bare.split(' OR ').some((part) => part.split(' AND ').every((licence) => allowed.includes(licence.trim())));
}

describe('licences', () => {
  it('of what is shipped are on the list', () => {
    const wrong = packages.filter(([path, locked]) => !locked.dev && !isAllowed(licenceOf(path, locked), SHIPPED));
    expect(wrong.map(([path, locked]) => `${path}: ${licenceOf(path, locked)}`)).toEqual([]);
  });

  it('of tools are on the list', () => {
    const wrong = packages.filter(([path, locked]) => locked.dev && !isAllowed(licenceOf(path, locked), TOOLS));
    expect(wrong.map(([path, locked]) => `${path}: ${licenceOf(path, locked)}`)).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND GPL-3.0-or-later)', false],
    ['GPL-3.0-or-later', false],
    ['none', false],
  ])('%s is allowed: %s', (expression, isFine) => {
    expect(isAllowed(expression, TOOLS)).toBe(isFine);
  });
});

describe('the lock file', () => {
  it('names one host at most that packages come from', () => {
    const hosts = packages.flatMap(([, { resolved }]) => (resolved === undefined ? [] : new URL(resolved).host));
    expect(new Set(hosts).size).toBeLessThanOrEqual(1);
  });

  it('says of every package what its content must be', () => {
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  });
});

describe('the project', () => {
  it('asks for each package in one exact version', () => {
    const asked = Object.entries({ ...project.dependencies, ...project.devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('runs no script of a package at installation', () => {
    expect(textOf('.npmrc').split('\n')).toContain('ignore-scripts=true');
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripted.filter((path) => !WITHOUT_THEIR_SCRIPT.some((name) => path.endsWith(`/${name}`)))).toEqual([]);
  });
});
