import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntrypointInfo } from 'wxt';
import { readerName } from '../lib/platforms/page-scripts';
import type { Platform } from '../lib/platforms/platform';

/** The import of what an entry point is declared with. */
const DEFINE = "import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';";

/**
 * Writes the entry point of each platform's reader into `folder` and gives them for the build: what one page carries is
 * one platform's reader alone, and a new platform needs no entry point of its own.
 */
export async function platformEntrypoints(platforms: readonly Platform[], folder: string): Promise<EntrypointInfo[]> {
  const target = join(folder, 'entrypoints');
  await mkdir(target, { recursive: true });
  return Promise.all(
    platforms.map(async ({ id }) => {
      const name = readerName(id);
      const inputPath = join(target, `${name}.ts`);
      await writeFile(inputPath, readerSource(id));
      return { name, inputPath, type: 'unlisted-script' as const };
    }),
  );
}

/** A platform's folder exports it under its id. */
function readerSource(id: string): string {
  return [
    DEFINE,
    "import { startReader } from '@/entrypoints/reader/start-reader';",
    `import { ${id} } from '@/lib/platforms/${id}';`,
    `export default defineUnlistedScript({ globalName: false, main: () => startReader(${id}) });`,
    '',
  ].join('\n');
}
