import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { platforms } from '@/lib/platforms/registry';
import { flags } from '@/lib/scoring/flags';

const ROOT = resolve(import.meta.dirname, '..');

/** The product's own source files, as paths from the root. */
const SOURCES = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

/** The file that each platform's reader takes it from. */
const PLATFORM_FILES = platforms.map(({ id }) => `lib/platforms/${id}/page.ts`);

const isSource = new Set(SOURCES);

/** A function that looks only once at each path. */
function once<T>(look: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const value = known.get(path) ?? look(path);
    known.set(path, value);
    return value;
  };
}

const textOf = once((path) => readFileSync(join(ROOT, path), 'utf8'));

/** Which areas an area may import from, itself aside. Arrows never turn round. */
const ARROWS: Record<string, readonly string[]> = {
  'lib/model': [],
  'lib/log.ts': [],
  'lib/platforms': ['lib/model'],
  'lib/scoring': ['lib/model'],
  'lib/export': ['lib/model', 'lib/texts'],
  'lib/sample': ['lib/model'],
  'lib/import': ['lib/model', 'lib/platforms'],
  'lib/links': ['lib/model'],
  'lib/store': ['lib/model', 'lib/log.ts', 'lib/health'],
  'lib/health': ['lib/model'],
  'lib/redact': ['lib/platforms'],
  'lib/settings.ts': [],
  'lib/observer': [],
  'lib/texts': ['lib/model', 'lib/checklist'],
  'lib/checklist': ['lib/model'],
  'lib/views': ['lib/model', 'lib/health', 'lib/settings.ts', 'lib/texts'],
  'lib/messages.ts': ['lib/model', 'lib/views', 'lib/platforms', 'lib/settings.ts'],
  'lib/messenger.ts': ['lib/messages.ts'],
  'lib/page': ['lib/model', 'lib/platforms', 'lib/views', 'lib/observer', 'lib/log.ts'],
  components: ['lib/model', 'lib/checklist', 'lib/settings.ts', 'lib/texts', 'lib/views', 'lib/page'],
};

/** The files that scripts in pages begin with. The build makes one a platform out of the first three. */
const PAGE_SCRIPTS = [
  'entrypoints/observer/start-observer.ts',
  'entrypoints/reader/start-reader.ts',
  'entrypoints/redactor/start-redactor.ts',
  'entrypoints/card.ts',
];

/** What a script that is injected into pages may take from packages. */
const INJECTED_PACKAGES = ['wxt/browser', 'wxt/utils/define-unlisted-script'];

interface Import {
  from: string;
  isTypeOnly: boolean;
}

const importsOf = once((path): Import[] => {
  const text = textOf(path);
  const listed = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const later = text.matchAll(/\bimport\((type\s+)?['"]([^'"]+)['"]\)/g);
  return [...listed, ...later].flatMap(([, type, target]) =>
    target === undefined ? [] : { from: target, isTypeOnly: type !== undefined },
  );
});

/** The project file that an import leads to, or null for a package. */
function fileOf(importer: string, target: string): string | null {
  const path = target.startsWith('@/')
    ? target.slice(2)
    : target.startsWith('.')
      ? join(dirname(importer), target)
      : null;
  if (path === null) return null;
  return [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find((file) => isSource.has(file)) ?? path;
}

function areaOf(path: string): string {
  const [top, second] = path.split('/');
  return top === 'lib' && second !== undefined ? `lib/${second}` : (top ?? '');
}

/** What runs when a script does: the files it reaches other than by type, and the packages. */
function reachedFrom(entry: string): { files: string[]; packages: string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    files.add(path);
    for (const { from, isTypeOnly } of importsOf(path)) {
      const file = fileOf(path, from);
      if (isTypeOnly || from.includes('?inline')) continue;
      if (file === null) packages.add(from);
      else waiting.push(file);
    }
  }
  return { files: [...files], packages: [...packages] };
}

describe('arrows', () => {
  it('never turn round: a file imports only what its area may', () => {
    const wrong = SOURCES.flatMap((path) => {
      const area = areaOf(path);
      if (area === 'entrypoints') return [];
      const allowed = ARROWS[area] ?? [];
      return importsOf(path)
        .map(({ from }) => fileOf(path, from))
        .filter((file) => file !== null && areaOf(file) !== area && !allowed.includes(areaOf(file)))
        .map((file) => `${path} imports ${file}`);
    });
    expect(wrong).toEqual([]);
  });

  it('know every area', () => {
    const areas = new Set(SOURCES.map(areaOf).filter((area) => area !== 'entrypoints'));
    expect([...areas].sort()).toEqual(Object.keys(ARROWS).sort());
  });

  it.each([...PAGE_SCRIPTS, ...PLATFORM_FILES])('%s brings nothing heavy into a page', (entry) => {
    const { files, packages } = reachedFrom(entry);
    expect(packages.filter((name) => !INJECTED_PACKAGES.includes(name))).toEqual([]);
    const heavy = /^lib\/(store|scoring|export)\/|^lib\/platforms\/numbers\/(language\/|by-tag)/;
    expect(files.filter((path) => heavy.test(path))).toEqual([]);
  });

  // A history site knows how the platforms that it is about name their creators, which is not their readers.
  it.each(PLATFORM_FILES)('%s brings no other platform’s reader into a page', (entry) => {
    const others = PLATFORM_FILES.filter((path) => path !== entry);
    expect(reachedFrom(entry).files.filter((path) => others.includes(path))).toEqual([]);
    expect(reachedFrom(entry).files).not.toContain('lib/platforms/registry.ts');
  });

  it('keep the list of all platforms out of what reads one', () => {
    expect(reachedFrom('entrypoints/reader/start-reader.ts').files).not.toContain('lib/platforms/registry.ts');
  });

  it('keep the DOM, the clock and the browser out of scoring', () => {
    const impure = /\b(document|window|navigator|Date\.now|new Date|Math\.random|browser)\b[.(]/;
    expect(SOURCES.filter((path) => path.startsWith('lib/scoring/') && impure.test(textOf(path)))).toEqual([]);
  });
});

describe('platforms', () => {
  it.each(platforms.map((platform) => platform.id))('%s is named nowhere outside lib/platforms', (id) => {
    const named = new RegExp(`['"\`/]${id}['"\`/]`);
    expect(SOURCES.filter((path) => !path.startsWith('lib/platforms/') && named.test(textOf(path)))).toEqual([]);
  });

  it.each(platforms)('$id has a folder of its own name, which exports it under that name', async (platform) => {
    expect(SOURCES).toContain(`lib/platforms/${platform.id}/index.ts`);
    expect(await import(`../lib/platforms/${platform.id}/index.ts`)).toMatchObject({ [platform.id]: platform });
  });
});

describe('flags', () => {
  const files = readdirSync(join(ROOT, 'lib/scoring/flags')).filter((name) => !['flag.ts', 'index.ts'].includes(name));

  it('are all in the list, each file named by its flag’s id', () => {
    expect(flags.map((flag) => `${flag.id}.ts`).sort()).toEqual(files.sort());
  });

  it.each(files)('%s has a test', (name) => {
    expect(readdirSync(join(ROOT, 'tests/scoring/flags'))).toContain(name.replace('.ts', '.test.ts'));
  });
});

describe('files', () => {
  it('are short, and none is called a heap', () => {
    expect(SOURCES.filter((path) => textOf(path).split('\n').length > 400)).toEqual([]);
    expect(SOURCES.filter((path) => /\b(utils?|helpers?|misc|common)\b/.test(path))).toEqual([]);
  });

  it('say what each of their exports promises', () => {
    const bare = SOURCES.flatMap((path) => {
      const lines = textOf(path).split('\n');
      return lines
        .filter(
          (line, index) =>
            /^export (async )?(function|const|class|interface|type|enum) /.test(line) &&
            // A type inferred from the schema of the same name stands right behind it.
            !lines[index - 1]?.endsWith('*/') &&
            !/^export type \w+ = z\.infer</.test(line),
        )
        .map((line) => `${path}: ${line}`);
    });
    expect(bare).toEqual([]);
  });

  it('are all reached by something: the extension, or the command line', () => {
    const scripts = readdirSync(join(ROOT, 'scripts'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join('scripts', name));
    const imported = new Set(
      [...SOURCES, ...scripts].flatMap((path) => importsOf(path).map(({ from }) => fileOf(path, from))),
    );
    const roots = /^entrypoints\/(\w+\.ts|background\/index\.ts|\w+\/main\.tsx)$/;
    const isRoot = (path: string) => roots.test(path) || PAGE_SCRIPTS.includes(path);
    expect(SOURCES.filter((path) => !imported.has(path) && !isRoot(path))).toEqual([]);
  });
});
