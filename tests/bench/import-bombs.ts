import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { LARGEST_FILE } from '../../lib/import/file-text';
import { type Bomb, PACKED_BOMBS, piecesOf, TEXT_BOMBS } from '../import/bombs';
import { bundleOf } from './bundle';
import { atMost, type Metric } from './metric';

/** Within how much a file that is built to harm must be refused. The file itself is beside the heap, in a buffer. */
const LIMITS = { time: 2_000, memory: 200_000_000 } as const;
const HEAP_MB = (LIMITS.memory - LARGEST_FILE) / 1_000_000;

/** What refusing a file that is built to harm costs, each as large as files may be, in a process that has no more memory. */
export async function importBombMetrics(): Promise<Metric[]> {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-bombs-'));
  const program = join(folder, 'open.mjs');
  const script = await bundleOf('opened-file.ts', 'openedFile');
  await writeFile(program, `${script}${OPEN_ARGUMENT}`);
  let slowest = { what: 'none', time: 0 };
  const taken: string[] = [];
  try {
    for (const { what, make } of bombs(join(folder, 'bomb'))) {
      const { time, why } = await refusal(program, await make());
      if (why === null) taken.push(what);
      if (time > slowest.time) slowest = { what, time };
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return [
    atMost(1, {
      id: 'S9',
      what: `slowest refusal of a file of ${LARGEST_FILE / 1_000_000} MB (${slowest.what}, ${slowest.time.toFixed(0)} ms) ÷ ${LIMITS.time} ms`,
      ratio: slowest.time / LIMITS.time,
    }),
    atMost(0, {
      id: 'S9-memory',
      what: `such files that could not be refused within ${LIMITS.memory / 1_000_000} MB (${taken.join(', ') || 'none'})`,
      ratio: taken.length,
    }),
  ];
}

/** What the bundled script is followed by: opens the file that the program is called with. */
const OPEN_ARGUMENT = `
import { openAsBlob } from 'node:fs';
console.log(JSON.stringify(await globalThis.openedFile.open(await openAsBlob(process.argv[2]))));
`;

function bombs(path: string): { what: string; make: () => Promise<string> }[] {
  return [
    ...TEXT_BOMBS.map((bomb) => ({ what: bomb.what, make: () => written(bomb, path) })),
    ...PACKED_BOMBS.map(({ what, content }) => ({
      what: `a zip with ${what}`,
      make: async () => {
        await writeFile(path, content());
        return path;
      },
    })),
  ];
}

async function written(bomb: Bomb, path: string): Promise<string> {
  const room = LARGEST_FILE - 2 * Math.max(1_000_000, bomb.unit.length); // the last piece may stand over
  await pipeline(Readable.from(piecesOf(bomb, room)), createWriteStream(path));
  return path;
}

/** Null for `why`: it was taken, or the process had not enough memory. */
async function refusal(program: string, path: string): Promise<{ time: number; why: string | null }> {
  const ran = promisify(execFile)(process.execPath, [`--max-old-space-size=${HEAP_MB}`, program, path]);
  return ran.then(
    ({ stdout }) => JSON.parse(stdout),
    () => ({ time: 0, why: null }),
  );
}
