import type { Reading } from '../model/reading';
import type { Item, Sheet } from './sheet';

/** The most that the posts and comments of one message may take, in bytes; with the profile it stays below 256 KB. */
const ITEM_BYTES = 200_000;

/** The most items of a kind in one message; the schema of a reading allows no more. */
const ITEMS = 200;

/** The most posts and comments that are handed over of one page, so that a page can't fill the person's storage. */
const MOST = 5_000;

/** An item that is to be sent, with its size in bytes. */
type Weighed = { item: Item; bytes: number };

/** What was handed over of a page already, so that nothing is sent twice. */
export interface Outbox {
  /** Forgets what was sent: for a new page, or where it did not arrive. */
  clear(): void;
  /**
   * The parts of a sheet that are still to be handed over, in messages of bounded size: posts and comments that are new
   * or have changed, always with the profile. Empty where all of it was sent before.
   */
  take(sheet: Sheet): Reading[];
}

/** An outbox of a page of which nothing was handed over. */
export function newOutbox(): Outbox {
  const sent = new Map<string, string>();
  const encoder = new TextEncoder();

  function isNew(key: string, text: string): boolean {
    const before = sent.get(key);
    if (before === text || (before === undefined && sent.size > MOST)) return false;
    sent.set(key, text);
    return true;
  }

  return {
    clear: () => sent.clear(),
    take({ head, headText, items }) {
      const isHeadNew = isNew('head', headText);
      const fresh = items
        .filter(({ key, text }) => isNew(key, text))
        .map((item) => ({ item, bytes: encoder.encode(item.text).length }));
      const parts = packed(fresh).map((part) => withItems(head, part));
      return parts.length === 0 && isHeadNew ? [head] : parts;
    },
  };
}

function packed(items: readonly Weighed[]): Item[][] {
  const parts: Item[][] = [];
  let sum = 0;
  for (const { item, bytes } of items) {
    const part = parts.at(-1);
    if (part && part.length < ITEMS && sum + bytes <= ITEM_BYTES) {
      part.push(item);
      sum += bytes;
    } else {
      parts.push([item]);
      sum = bytes;
    }
  }
  return parts;
}

function withItems(head: Reading, items: readonly Item[]): Reading {
  return {
    ...head,
    posts: items.flatMap((item) => ('post' in item ? item.post : [])),
    comments: items.flatMap((item) => ('comment' in item ? item.comment : [])),
  };
}
