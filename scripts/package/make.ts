import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'wxt';
import { projectFiles } from '../project-files';
import { ROOT } from '../setup/run.mjs';
import { componentsOf } from './components';
import { hashOf } from './hash';
import { archiveOf } from './zip';

/** Which stores there is a package for. */
export const STORES = ['chrome', 'edge', 'firefox'] as const;

/** A file of a package: its name and its content. */
export interface Packed {
  name: string;
  bytes: Uint8Array;
}

/**
 * Makes everything that is uploaded to the stores but the pictures: an archive for each, the sources to build them from,
 * and the list of components. Builds below `folder`, which is emptied. The same sources give the same bytes.
 */
export async function makePackages(folder: string): Promise<Packed[]> {
  const { name, version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const packed: Packed[] = [];
  for (const browser of STORES) {
    packed.push({
      name: `${name}-${version}-${browser}.zip`,
      bytes: await storeArchive(browser, join(folder, 'build')),
    });
  }
  packed.push({ name: `${name}-${version}-sources.zip`, bytes: await archiveOf(ROOT, projectFiles()) });
  packed.push({ name: `${name}-${version}-sbom.cdx.json`, bytes: await componentsOf(name) });
  return packed;
}

/** The build for one browser, made in a folder of its own so that nothing that is in use is touched. */
async function storeArchive(browser: string, folder: string): Promise<Uint8Array> {
  await rm(folder, { recursive: true, force: true });
  await build({ root: ROOT, browser, outDir: folder, logger: QUIET });
  const built = join(folder, `${browser}-mv3`);
  const paths = await readdir(built, { recursive: true, withFileTypes: true });
  const files = paths.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return archiveOf(
    built,
    files.map((path) => path.slice(built.length + 1).replaceAll('\\', '/')),
  );
}

const quiet = () => undefined;
const QUIET = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
  success: quiet,
  level: 0,
};

/** Writes files into a folder, with their hashes beside them as `sha256sum -c` reads them. */
export async function writePackages(folder: string, packed: readonly Packed[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of packed) await writeFile(join(folder, name), bytes);
  const lines = packed.map(({ name, bytes }) => `${hashOf(bytes)}  ${name}\n`);
  await writeFile(join(folder, 'SHA256SUMS'), lines.join(''));
}
