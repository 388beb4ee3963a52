import { openAsBlob } from 'node:fs';
import { resolve } from 'node:path';
import { fileText } from '../../lib/import/file-text';
import { inEnglish } from '../../lib/model/sentence';
import { good, type Outcome, unusable } from './outcome';

/** The text of a file that a person would import: taken and refused as the extension does. */
export async function importedText(path: string, folder: string): Promise<Outcome<string>> {
  try {
    const read = await fileText(await openAsBlob(resolve(folder, path)));
    return read.ok ? good(read.text) : unusable(`${path}: ${inEnglish(read.why)}`);
  } catch {
    return unusable(`${path} can't be read`); // missing, a folder, or not ours to read
  }
}
