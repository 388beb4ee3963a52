/** A folder of a browser's private file system, as far as copies need it, with what is in it. */
export interface FakeFolder {
  folder: FileSystemDirectoryHandle;
  files: Map<string, string>;
}

/** An empty one. A file that is written is empty until it is closed, as in a browser. */
export function fakeFolder(): FakeFolder {
  const files = new Map<string, string>();
  const handleOf = (name: string) => ({
    getFile: async () => new Blob([files.get(name) ?? '']),
    createWritable: async () => {
      let text = '';
      return {
        write: async (piece: string) => {
          text += piece;
        },
        close: async () => void files.set(name, text),
        abort: async () => undefined,
      };
    },
  });
  const folder = {
    async *keys() {
      yield* [...files.keys()];
    },
    async getFileHandle(name: string, { create = false } = {}) {
      if (!files.has(name) && !create) throw new DOMException('', 'NotFoundError');
      if (!files.has(name)) files.set(name, '');
      return handleOf(name);
    },
    removeEntry: async (name: string) => void files.delete(name),
  };
  // Only what copies use of it is there.
  return { folder: folder as unknown as FileSystemDirectoryHandle, files };
}
