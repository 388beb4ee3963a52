import { checkLines } from './backup';
import type { Database } from './database';
import { fileLines } from './file-lines';

/**
 * A copy of all as a file in the browser's private file system. Browsers give up all databases of an extension together
 * where their files are damaged, the second one as well; files they keep apart from them.
 */
export interface CopyFile {
  name: string;
  at: number;
  rows: number;
}

/** Under what the database keeps the names of the copies that were made of it. */
const KNOWN = 'copy-files';

/** A copy with no more rows than this may have settings alone. */
const SETTINGS = 10;

const NAME = /^(\d{1,16})-(\d{1,16})-[\w-]+\.jsonl$/;

/** The copies in a folder, the newest first. One that was stopped while it was written is none. */
export async function copyFiles(folder: FileSystemDirectoryHandle): Promise<CopyFile[]> {
  const files: CopyFile[] = [];
  for await (const name of folder.keys()) {
    const [, at, rows] = NAME.exec(name) ?? [];
    if (at === undefined || rows === undefined) continue;
    // What is written comes into the file in one piece, at the end: until then it is empty.
    if ((await fileOf(folder, name)).size > 0) files.push({ name, at: Number(at), rows: Number(rows) });
  }
  return files.sort((a, b) => b.at - a.at);
}

/** The lines of a copy, for `restoreBackup`. */
export async function* copyFileLines(folder: FileSystemDirectoryHandle, { name }: CopyFile): AsyncGenerator<string> {
  yield* fileLines(await fileOf(folder, name));
}

/**
 * Writes the lines of a backup of the database into a file, reads it back to verify it, and only then drops the former
 * ones. False where what was read back isn't what was written; the former copies stay.
 */
export async function writeCopyFile(
  database: Database,
  folder: FileSystemDirectoryHandle,
  { at, rows, lines }: Omit<CopyFile, 'name'> & { lines: AsyncIterable<string> },
): Promise<boolean> {
  const name = `${at}-${rows}-${crypto.randomUUID()}.jsonl`;
  const former = await copyFiles(folder);
  // Noted first: a copy that nobody noted would count as another database's.
  await noteCopies(database, [...former.map((file) => file.name), name]);
  const handle = await folder.getFileHandle(name, { create: true });
  const out = await handle.createWritable();
  try {
    for await (const line of lines) await out.write(`${line}\n`);
    await out.close();
  } catch (error) {
    await out.abort().catch(() => undefined); // closed already
    await folder.removeEntry(name);
    throw error;
  }
  const checked = await checkLines(fileLines(await handle.getFile()));
  if (!checked.ok) {
    await folder.removeEntry(name);
    return false;
  }
  await dropAllBut(folder, name);
  await noteCopies(database, [name]); // whoever watches learns that the former ones are gone
  return true;
}

/**
 * The newest copy of what is gone: it was not made of this database, which began anew in the place of another; or it has
 * more than settings, and there is nothing else left here, not even a command that took it away. Null where none is.
 */
export async function lostCopy(database: Database, folder: FileSystemDirectoryHandle): Promise<CopyFile | null> {
  const known = (await database.values.get(KNOWN))?.value;
  const { creators, entries, campaigns, undo } = database;
  const counts = await Promise.all([creators, entries, campaigns, undo].map((table) => table.count()));
  const names = new Set<unknown>(Array.isArray(known) ? known : []);
  const isBare = counts.every((count) => count === 0);
  const files = await copyFiles(folder);
  return files.find(({ name, rows }) => !names.has(name) || (isBare && rows > SETTINGS)) ?? null;
}

/** Notes that a person knows of all copies there are, and has chosen what is in the database. */
export async function ownCopies(database: Database, folder: FileSystemDirectoryHandle): Promise<void> {
  const files = await copyFiles(folder);
  await noteCopies(
    database,
    files.map(({ name }) => name),
  );
}

/** Drops every copy: after an erasure nothing of a person may stay there. */
export async function dropCopyFiles(folder: FileSystemDirectoryHandle): Promise<void> {
  await dropAllBut(folder, null);
}

async function dropAllBut(folder: FileSystemDirectoryHandle, kept: string | null): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  for (const name of names) if (name !== kept) await folder.removeEntry(name);
}

async function noteCopies(database: Database, names: readonly string[]): Promise<void> {
  await database.values.put({ key: KNOWN, value: names });
}

async function fileOf(folder: FileSystemDirectoryHandle, name: string): Promise<File> {
  return (await folder.getFileHandle(name)).getFile();
}
