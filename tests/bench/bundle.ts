import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** A file of this folder with all that it imports as one script, which leaves its exports as a global called `name`. */
export async function bundleOf(file: string, name: string): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'touchstone-bench-'));
  try {
    const output = await build({
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir,
        write: false,
        lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name },
        minify: true,
      },
    });
    const [first] = Array.isArray(output) ? output : [output];
    const chunk = first && 'output' in first ? first.output[0] : null;
    if (!chunk) throw new Error(`nothing was bundled of ${file}`);
    // At the top level `var` makes it a property of the global object only where the script is no module or function.
    return `${chunk.code};globalThis.${name} = ${name};`;
  } finally {
    await rm(outDir, { recursive: true });
  }
}
