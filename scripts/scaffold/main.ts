// `npm run new:platform -- NAME` and `npm run new:flag -- NAME`: code that works, with tests, to begin from.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROOT, run, runTool } from '../setup/run.mjs';
import type { Scaffold } from './change';
import { FLAG_ID, flagScaffold } from './flag';
import { PLATFORM_ID, platformScaffold } from './platform';

const KINDS = {
  flag: { form: FLAG_ID, says: 'words of small letters, joined by "-": slow-replies', make: flagScaffold },
  platform: { form: PLATFORM_ID, says: '2 to 20 small letters', make: platformScaffold },
} as const;

const [kind = '', name = ''] = process.argv.slice(2);
const problem = await scaffold();
if (problem !== null) console.error(problem);
process.exitCode = problem === null ? 0 : 1;

/** @returns Why nothing was written; null where all was. */
async function scaffold(): Promise<string | null> {
  if (kind !== 'flag' && kind !== 'platform') return 'Say what is to be new: flag or platform.';
  const { form, says, make } = KINDS[kind];
  if (!form.test(name)) return `The name of a ${kind} is ${says}. Nothing was written.`;
  const { files, edits } = make(name);
  const present = files.find(({ path }) => existsSync(join(ROOT, path)));
  if (present) return `There is a ${present.path} already. Nothing was written.`;
  const edited = await textsAfter(edits);
  if (typeof edited === 'string') return `${edited} is no longer as this expects. Nothing was written.`;
  const written = [...files.map(({ path, content }) => [path, content] as const), ...edited];
  for (const [path, text] of written) {
    await mkdir(dirname(join(ROOT, path)), { recursive: true });
    await writeFile(join(ROOT, path), text);
    console.log(path);
  }
  return tidied(written.map(([path]) => path));
}

/** Each edited file's new text; the path of the first that can't be edited. */
async function textsAfter(edits: Scaffold['edits']): Promise<ReadonlyMap<string, string> | string> {
  const texts = new Map<string, string>();
  for (const { path, apply } of edits) {
    const text = apply(texts.get(path) ?? (await readFile(join(ROOT, path), 'utf8')));
    if (text === null) return path;
    texts.set(path, text);
  }
  return texts;
}

/** Orders imports and lays lines out as everywhere; for a flag also writes the page that lists them. */
async function tidied(paths: readonly string[]): Promise<string | null> {
  const code = paths.filter((path) => /\.tsx?$/.test(path));
  const format = await runTool('@biomejs/biome/bin/biome', ['check', '--write', ...code]);
  if (format.code !== 0) return `The new files could not be laid out: ${format.output}`;
  if (kind !== 'flag') return null;
  const docs = await run(process.execPath, ['--import', 'tsx', 'scripts/docs.ts']);
  return docs.code === 0 ? null : `docs/scoring.md could not be written: ${docs.output}`;
}
