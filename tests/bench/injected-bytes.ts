import { statSync } from 'node:fs';
import { join } from 'node:path';
import { observerScript, readerScript } from '../../lib/platforms/page-scripts';
import { platforms } from '../../lib/platforms/registry';
import { EXTENSION_FOLDER } from '../../scripts/setup/build.mjs';
import { ROOT } from '../../scripts/setup/run.mjs';
import { atMost, type Metric } from './metric';

/** What all scripts in a page of a platform may take together, minified. Bytes. */
const LIMIT = 60_000;

/** The size of all that a platform's pages are given: observer, reader and card. Needs the build. */
export function injectedBytesMetrics(): Metric[] {
  return platforms.map(({ id }) => {
    const files = [observerScript(id), readerScript(id), 'card.js'];
    const bytes = files.reduce((sum, file) => sum + statSync(join(ROOT, EXTENSION_FOLDER, file)).size, 0);
    return atMost(1, {
      id: `P4 ${id}`,
      what: `observer, reader and card in a page (${bytes} bytes) ÷ ${LIMIT} bytes`,
      ratio: bytes / LIMIT,
    });
  });
}
