import type { ReceivedReply } from './reply-intake';

/** How many replies are set aside, and how many characters they may have together; the oldest go first. */
const MOST = { replies: 12, characters: 4_000_000 };

/** Replies that nothing in the page reads yet. */
export interface SetAside {
  /** Sets a reply aside. */
  add(received: ReceivedReply): void;
  /** The oldest reply that can be read now, null where there is none. It is kept no longer. */
  take(isReadable: (received: ReceivedReply) => boolean): ReceivedReply | null;
}

/**
 * A place for replies to wait in: a page that turns to another kind loads some before it asks for what reads them. What a
 * page loads in passing is let go again.
 */
export function setAside(): SetAside {
  const waiting: ReceivedReply[] = [];
  const characters = () => waiting.reduce((sum, { reply }) => sum + reply.body.length, 0);
  return {
    add(received) {
      waiting.push(received);
      while (waiting.length > MOST.replies || characters() > MOST.characters) waiting.shift();
    },
    take(isReadable) {
      const found = waiting.find(isReadable);
      if (found === undefined) return null;
      waiting.splice(waiting.indexOf(found), 1);
      return found;
    },
  };
}
