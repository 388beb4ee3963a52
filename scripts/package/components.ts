import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from '../setup/run.mjs';

/** What is used of a list of components in CycloneDX's form. */
export interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; [key: string]: unknown }; [key: string]: unknown };
  [key: string]: unknown;
}

/**
 * A list of components without what differs from one run to the next: its own number, the time, and the name of the
 * folder that it was made in, in whose place stands `name`.
 */
export function stableBom(bom: Bom, name: string): Bom {
  const { serialNumber: _number, metadata, ...rest } = bom;
  const { timestamp: _time, ...kept } = metadata;
  return { ...rest, metadata: { ...kept, component: { ...kept.component, name } } };
}

/**
 * What the extension is made of besides its own code, in CycloneDX's form, out of what the lock file names. Needs no
 * network. Rejects where npm can't make it.
 */
export async function componentsOf(name: string): Promise<Uint8Array> {
  const ask = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  // The npm that runs this script, else the one on PATH.
  const own = process.env.npm_execpath;
  const [program, args] = own?.endsWith('.js') ? [process.execPath, [own, ...ask]] : ['npm', ask];
  const { stdout } = await promisify(execFile)(program, args, { cwd: ROOT, maxBuffer: 16_000_000 });
  const bom: Bom = JSON.parse(stdout); // npm's own form
  return new TextEncoder().encode(`${JSON.stringify(stableBom(bom, name), null, 2)}\n`);
}
