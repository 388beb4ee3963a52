import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntrypointInfo } from 'wxt';
import { WHOLE } from '../lib/page/part-slot';
import { observerName, partName, readerName, redactorName } from '../lib/platforms/page-scripts';
import type { Platform } from '../lib/platforms/platform';
import { readerWords } from './reader-words';

/**
 * Writes the entry points of each platform's reader, observer and redactor into `folder` and gives them for the build: what one
 * page carries is one platform's alone, and a new platform needs no entry point of its own.
 */
export async function platformEntrypoints(platforms: readonly Platform[], folder: string): Promise<EntrypointInfo[]> {
  const target = join(folder, 'entrypoints');
  await mkdir(target, { recursive: true });
  const sources = platforms.flatMap((platform) => [
    ...readerSources(platform),
    { name: observerName(platform.id), source: observerSource(platform) },
    ...(platform.namedBy === null ? [] : [{ name: redactorName(platform.id), source: redactorSource(platform) }]),
  ]);
  return Promise.all(
    sources.map(async ({ name, source }) => {
      const inputPath = join(target, `${name}.ts`);
      await writeFile(inputPath, source);
      return { name, inputPath, type: 'unlisted-script' as const };
    }),
  );
}

interface Source {
  name: string;
  source: string;
}

const START = "import { startReader } from '@/entrypoints/reader/start-reader';";
const SLOT = "import { partSlot } from '@/lib/page/part-slot';";

/**
 * A platform's folder exports what runs in its pages from page.ts, named after its id. Where the readers come in parts, the
 * folder has a base.ts and a file a part instead: a reader for pages that need no part at first, one a part for pages that do,
 * and each part alone, for pages that turn to such an address.
 */
function readerSources({ id, parts }: Platform): Source[] {
  if (parts === undefined) {
    const page = `import { ${id}Page } from '@/lib/platforms/${id}/page';`;
    return [
      { name: readerName(id), source: sourceOf([START, page], `startReader(${id}Page, { ${WHOLE}: ${id}Page })`) },
    ];
  }
  const base = `import { ${id}Base } from '@/lib/platforms/${id}/base';`;
  return [
    { name: readerName(id), source: sourceOf([START, base], `startReader(${id}Base, {})`) },
    ...parts.flatMap(({ name }): Source[] => {
      const part = `import { ${name}Part } from '@/lib/platforms/${id}/${name}-part';`;
      const named = `{ ${name}: ${name}Part }`;
      return [
        { name: readerName(id, name), source: sourceOf([START, base, part], `startReader(${id}Base, ${named})`) },
        { name: partName(id, name), source: sourceOf([SLOT, part], `partSlot(globalThis).put(${named})`) },
      ];
    }),
  ];
}

/** Of its platform the observer carries the patterns of observed addresses and nothing else: they are written out here. */
function observerSource({ observed }: Platform): string {
  return sourceOf(
    ["import { startObserver } from '@/entrypoints/observer/start-observer';"],
    `startObserver([${observed.join(', ')}])`,
  );
}

/** What the reader names in its sources stays in a redacted page: these words are written out here. */
function redactorSource({ id }: Platform): string {
  return sourceOf(
    ["import { startRedactor } from '@/entrypoints/redactor/start-redactor';"],
    `startRedactor(${JSON.stringify(readerWords(id))})`,
  );
}

/**
 * Without a name for what it gives, which would stand in the page's own world. The framework asks for a call, from which it
 * takes the main function out when it looks for the options; its own function for that would come along into the page.
 */
function sourceOf(imports: readonly string[], main: string): string {
  const options = 'export default Object({ globalName: false, main });';
  return [...imports, `export const main = () => ${main};`, options, ''].join('\n');
}
