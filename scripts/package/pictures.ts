import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareBrowser } from '../setup/browser.mjs';
import { build } from '../setup/build.mjs';
import { ROOT, run } from '../setup/run.mjs';
import { type Problem, problemLine } from '../setup/say.mjs';
import type { Packed } from './make';

/** The size in which all stores take pictures, in pixels. */
const PICTURE_SIZE = { width: 1_280, height: 800 };

/** The demo's pictures of that size that show what the stores' texts tell, in their order. */
const PICTURES = [
  'instagram-card-light.png',
  'dashboard-list-light.png',
  'youtube-card-light.png',
  'dashboard-portfolio-light.png',
  'tiktok-card-dark.png',
];

/**
 * The stores' pictures, taken by playing the demo on invented creators. Rejects with what to do where there is no browser,
 * or where the demo fails.
 */
export async function storePictures(): Promise<Packed[]> {
  const browser = await prepareBrowser();
  if (!browser.ok) throw failure(browser.problem);
  const built = await build();
  if (!built.ok) throw failure(built.problem);
  const demo = await run(process.execPath, ['--import', 'tsx', 'scripts/demo/main.ts'], {
    shown: true,
    env: { TOUCHSTONE_BROWSER: browser.value },
  });
  if (demo.code !== 0) throw new Error('The demo failed: there are no pictures.');
  return Promise.all(PICTURES.map(picture));
}

async function picture(name: string, index: number): Promise<Packed> {
  const path = join(ROOT, 'out', name);
  if (!existsSync(path)) throw new Error(`The demo took no picture ${name}.`);
  const bytes = await readFile(path);
  const { width, height } = sizeOf(bytes);
  if (width !== PICTURE_SIZE.width || height !== PICTURE_SIZE.height) {
    throw new Error(`${name} is ${width} × ${height}; the stores take ${PICTURE_SIZE.width} × ${PICTURE_SIZE.height}.`);
  }
  return { name: `screenshot-${index + 1}-${name}`, bytes };
}

/** The size of a PNG in pixels, as its header says. Source: PNG specification, IHDR. */
export function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function failure(problem: Problem): Error {
  return new Error(problemLine(problem));
}
