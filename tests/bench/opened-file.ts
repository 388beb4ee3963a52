// Runs in a process of its own, bundled: a file's way into an import, and what it takes.
import { fileText } from '../../lib/import/file-text';
import { sourceOf } from '../../lib/import/source';
import { inEnglish } from '../../lib/model/sentence';

/** Opens a file as imports do. Gives the milliseconds that it took, and why it was refused; null: it was taken. */
export async function open(file: Blob): Promise<{ time: number; why: string | null }> {
  const startedAt = performance.now();
  const text = await fileText(file);
  const read = text.ok ? sourceOf(text.text) : text;
  return { time: performance.now() - startedAt, why: read.ok ? null : inEnglish(read.why) };
}
