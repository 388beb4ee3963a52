import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The date of every file in an archive. Local, as archives hold dates: the same bytes in every time zone. */
const DATE = new Date(1980, 0, 1);

/**
 * An archive of files, of which the same content gives the same bytes: sorted, with one date, whatever machine makes it.
 * `paths` are below `folder`, with slashes.
 */
export async function archiveOf(folder: string, paths: readonly string[]): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const path of paths.toSorted()) files[path] = await readFile(join(folder, path));
  // 3: as made on Unix, with the usual rights; by default an archive says on which system it was made.
  return zipSync(files, { level: 9, mtime: DATE, os: 3, attrs: 0o100644 << 16 });
}
