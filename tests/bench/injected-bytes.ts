import { statSync } from 'node:fs';
import { join } from 'node:path';
import { observerScript, readersAtLoad } from '../../lib/platforms/page-scripts';
import { platforms } from '../../lib/platforms/registry';
import { EXTENSION_FOLDER } from '../../scripts/setup/build.mjs';
import { ROOT } from '../../scripts/setup/run.mjs';
import { atMost, type Metric } from './metric';

/** What all scripts in a page of a platform may take together, minified. Bytes. */
const LIMIT = 60_000;

/** The size of all that a platform's pages are given: observer, the largest reader, and card. Needs the build. */
export function injectedBytesMetrics(): Metric[] {
  return platforms.map((platform) => {
    const { id } = platform;
    const sizeOf = (file: string) => statSync(join(ROOT, EXTENSION_FOLDER, file)).size;
    const readers = readersAtLoad(platform).map(({ script }) => script);
    const [largest = ''] = readers.sort((a, b) => sizeOf(b) - sizeOf(a));
    const files = [observerScript(id), largest, 'card.js'];
    const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
    return atMost(1, {
      id: `P4 ${id}`,
      what: `observer, reader and card in a page (${bytes} bytes) ÷ ${LIMIT} bytes`,
      ratio: bytes / LIMIT,
    });
  });
}
