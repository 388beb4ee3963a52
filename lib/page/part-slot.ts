import type { PageReaders } from '../platforms/platform';

/** What stands for the only part of a reader that isn't divided. */
export const WHOLE = 'whole';

/**
 * Where the parts of a reader are put, each by the script that brings it; all run in the extension's own world of the page,
 * which the page sees nothing of.
 */
export interface PartSlot {
  /** The part of that name, null until it came. */
  part(name: string): PageReaders | null;
  /** Puts parts in, under their names. */
  put(parts: Readonly<Record<string, PageReaders>>): void;
  /** Says whom to tell of every part that comes. */
  listen(onPart: () => void): void;
}

const SLOT = Symbol.for('touchstone.part-slot');

/** The slot of this world (the script's global object), made at the first call. */
export function partSlot(world: object): PartSlot {
  const holder: { [SLOT]?: PartSlot } = world;
  holder[SLOT] ??= makeSlot();
  return holder[SLOT];
}

function makeSlot(): PartSlot {
  const present = new Map<string, PageReaders>();
  const listeners: (() => void)[] = [];
  return {
    part: (name) => present.get(name) ?? null,
    put(parts) {
      for (const [name, part] of Object.entries(parts)) present.set(name, part);
      for (const tell of listeners) tell();
    },
    listen(onPart) {
      listeners.push(onPart);
    },
  };
}
