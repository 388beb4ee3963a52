// `npm run package`: all that is uploaded to the stores, in out/packages. `-- --no-pictures` leaves out the pictures,
// which need a browser.
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { projectFiles } from '../project-files';
import { ROOT } from '../setup/run.mjs';
import { say, since } from '../setup/say.mjs';
import { hashOf } from './hash';
import { makePackages, type Packed, writePackages } from './make';
import { storePictures } from './pictures';

const OUT = join(ROOT, 'out/packages');

/** The texts that go along, as they stand in the project. */
const TEXTS = /^(PRIVACY\.md|LICENSE|docs\/store-listing\/.+)$/;

const startedAt = performance.now();
// First the pictures: the demo empties out/.
const pictures = process.argv.includes('--no-pictures') ? [] : await storePictures();
await rm(OUT, { recursive: true, force: true });
const packed = [...(await makePackages(join(ROOT, '.output/packages'))), ...(await texts()), ...pictures];
await writePackages(OUT, packed);
for (const { name, bytes } of packed) console.log(`${hashOf(bytes).slice(0, 12)}  ${bytes.length}  ${name}`);
say(`Written to out/packages (${since(startedAt)}).`);

function texts(): Promise<Packed[]> {
  const paths = projectFiles().filter((path) => TEXTS.test(path));
  return Promise.all(
    paths.map(async (path) => ({ name: basename(path), bytes: new Uint8Array(await readFile(join(ROOT, path))) })),
  );
}
