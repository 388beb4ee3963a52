import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { STORES } from '../../scripts/package/make';
import { ROOT, run } from '../../scripts/setup/run.mjs';

/** Runs a piece of work with a folder of its own, which is removed at the end. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-packages-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Makes the packages in a folder, and gives their hashes and names as one run of the packaging prints them. */
async function packagesMadeIn(folder: string): Promise<string[]> {
  const ran = await run(process.execPath, ['--import', 'tsx', 'scripts/package/hashes.ts', folder]);
  expect(ran.code, ran.output).toBe(0);
  // A spinner of the build may stand before the first line.
  const lines = stripVTControlCharacters(ran.output).split('\n');
  return lines.filter((line) => /^[0-9a-f]{64} /.test(line));
}

test('two runs make the same packages, to the byte', async () => {
  test.setTimeout(300_000);
  const first = await inFolder(packagesMadeIn);
  expect(first.map((line) => line.replace(/^\S+ touchstone-[\d.]+-/, ''))).toEqual([
    'chrome.zip',
    'edge.zip',
    'firefox.zip',
    'sources.zip',
    'sbom.cdx.json',
  ]);
  expect(await inFolder(packagesMadeIn)).toEqual(first);
});

/** The files of an archive that end with this name, by their paths. */
async function unpacked(folder: string, ending: string): Promise<Record<string, Uint8Array>> {
  const name = (await readdir(folder)).find((each) => each.endsWith(ending));
  if (name === undefined) throw new Error(`no ${ending}`);
  return unzipSync(new Uint8Array(await readFile(join(folder, name))));
}

/** All files below a folder, by their paths with slashes. */
async function filesBelow(folder: string): Promise<Record<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => {
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    return [name, new Uint8Array(await readFile(path))] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

test('the sources that go along build what is in the packages', async () => {
  test.setTimeout(300_000);
  await inFolder(async (folder) => {
    await packagesMadeIn(folder);
    await inFolder(async (sources) => {
      for (const [path, bytes] of Object.entries(await unpacked(folder, '-sources.zip'))) {
        await mkdir(dirname(join(sources, path)), { recursive: true });
        await writeFile(join(sources, path), bytes);
      }
      await symlink(join(ROOT, 'node_modules'), join(sources, 'node_modules'), 'junction');
      for (const store of STORES) {
        const built = await run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', store], {
          folder: sources,
        });
        expect(built.code, built.output).toBe(0);
        const files = await filesBelow(join(sources, `.output/${store}-mv3`));
        const shipped = await unpacked(folder, `-${store}.zip`);
        expect(Object.keys(files).sort(), store).toEqual(Object.keys(shipped).sort());
        const different = Object.keys(files).filter(
          (path) => !Buffer.from(files[path] ?? []).equals(shipped[path] ?? Buffer.of()),
        );
        expect(different, store).toEqual([]);
      }
    });
  });
});
