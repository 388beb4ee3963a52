import type { PageAddress, PageBase, PageReaders } from '../platforms/platform';
import { type PartSlot, WHOLE } from './part-slot';

/** Reads nothing, where there is nothing to read. */
const NOTHING: PageReaders = { readEmbedded: () => [], readReply: () => [], readRendered: () => [] };

/** The parts of a platform's reader as a page has them: those that are there, and the others once they are asked for. */
export interface PageParts {
  /** What reads pages at an address, null while it isn't there. */
  at(address: PageAddress): PageReaders | null;
  /** What reads the replies to requests at an address, null while it isn't there. */
  ofReply(url: string): PageReaders | null;
  /** Asks for what reads pages at an address, unless it was asked for. Gives false where it can't be had now. */
  ask(address: PageAddress): Promise<boolean>;
  /** Says whom to tell of every part that comes. */
  listen(onPart: () => void): void;
}

/** The parts in a slot. `bring` has another one put there, and gives false where it can't be had now. */
export function pageParts(
  { partAt = () => WHOLE, partOfReply = () => WHOLE }: Pick<PageBase, 'partAt' | 'partOfReply'>,
  { part, listen }: PartSlot,
  bring: (part: string) => Promise<boolean>,
): PageParts {
  const asked = new Set<string>();
  return {
    at(address) {
      const name = partAt(address);
      return name === null ? NOTHING : part(name);
    },
    ofReply: (url) => part(partOfReply(url)),
    async ask(address) {
      const name = partAt(address);
      if (name === null || asked.has(name)) return true;
      asked.add(name);
      const isBrought = await bring(name);
      if (!isBrought) asked.delete(name);
      return isBrought;
    },
    listen,
  };
}
