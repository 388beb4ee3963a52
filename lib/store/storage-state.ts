/** How safely the browser keeps the data, as it says itself. Bytes are its own estimate; null where it gives none. */
export interface StorageState {
  isPersisted: boolean;
  usedBytes: number | null;
  quotaBytes: number | null;
}

/** The part of the browser's storage manager that is asked. */
export interface StorageAsked {
  persisted(): Promise<boolean>;
  persist(): Promise<boolean>;
  estimate(): Promise<{ usage?: number; quota?: number }>;
}

/** What the browser says of the storage. Asks it first to keep the data; that it may refuse is shown as it is. */
export async function storageState(storage: StorageAsked): Promise<StorageState> {
  const isPersisted = (await storage.persisted()) || (await storage.persist());
  const { usage, quota } = await storage.estimate();
  return { isPersisted, usedBytes: usage ?? null, quotaBytes: quota ?? null };
}
