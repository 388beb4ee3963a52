/** A new file of the project. */
export interface NewFile {
  path: string;
  content: string;
}

/** A change to a file that is there: gives the new text, or null where the place to change is not found. */
export interface Edit {
  path: string;
  apply(text: string): string | null;
}

/** What a scaffold adds to the project. Paths are from its folder. */
export interface Scaffold {
  files: readonly NewFile[];
  edits: readonly Edit[];
}

/** An edit that puts a text before the one place where `mark` stands. */
export function putBefore(path: string, mark: string, added: string): Edit {
  return { path, apply: (text) => atMark(text, mark, (at) => text.slice(0, at) + added + text.slice(at)) };
}

/** An edit that puts a text behind the one place where `mark` stands. */
export function putBehind(path: string, mark: string, added: string): Edit {
  return {
    path,
    apply: (text) => atMark(text, mark, (at) => text.slice(0, at + mark.length) + added + text.slice(at + mark.length)),
  };
}

/** An edit that puts a text behind the first place where `mark` stands, of perhaps several. */
export function putBehindFirst(path: string, mark: string, added: string): Edit {
  return { path, apply: (text) => (text.includes(mark) ? text.replace(mark, () => mark + added) : null) };
}

function atMark(text: string, mark: string, put: (at: number) => string): string | null {
  const at = text.indexOf(mark);
  return at === -1 || text.includes(mark, at + 1) ? null : put(at);
}
