/** The extension's own folder for copies of the database; null where the browser has no private files, as in private windows. */
export async function copyFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle('backups', { create: true });
  } catch {
    return null; // refused, or unknown to the browser: backups are in the second database only
  }
}
