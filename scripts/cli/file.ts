import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { good, type Outcome, unusable } from './outcome';

/** The largest file that is read. Saved pages are below 5 MB; what is larger is a mistake, told before it is loaded. */
const LARGEST_FILE_MB = 64;

/** Bytes that text doesn't hold, or holds rarely: of a text with more than this share of them we say that it is binary. */
const BROKEN_SHARE = 0.001;

/**
 * The text of a file. Unusable, in one line that names the file: missing, a folder, not a plain file, larger than
 * {@link LARGEST_FILE_MB}, or not text in UTF-8.
 */
export async function readText(path: string, folder: string): Promise<Outcome<string>> {
  const file = resolve(folder, path);
  try {
    const found = await stat(file);
    if (found.isDirectory()) return unusable(`${path} is a folder, not a file`);
    if (!found.isFile()) return unusable(`${path} is not a plain file`);
    if (found.size > LARGEST_FILE_MB * 1_000_000) {
      return unusable(
        `${path} has ${Math.round(found.size / 1_000_000)} MB, more than the ${LARGEST_FILE_MB} MB allowed`,
      );
    }
    const text = textOf(await readFile(file));
    return text === null ? unusable(`${path} is not text in UTF-8`) : good(text);
  } catch (error) {
    return unusable(`${path} ${whyNot(error)}`);
  }
}

/** A file's bytes as text, null where they are none. A few broken bytes are let through, as browsers do. */
export function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) broken += 1;
  return broken > text.length * BROKEN_SHARE ? null : text;
}

/** The content of a file that must be JSON. */
export async function readJson(path: string, folder: string): Promise<Outcome<unknown>> {
  const text = await readText(path, folder);
  if (!text.ok) return text;
  try {
    return good(JSON.parse(text.value));
  } catch {
    return unusable(`${path} is not JSON`);
  }
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'is not there';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return `cannot be read (${code ?? 'unknown reason'})`;
}
