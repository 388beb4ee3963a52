import { allowance } from '../observer/allowance';
import { parseHandedReply } from '../observer/handed-reply';
import type { Platform, Reply } from '../platforms/platform';

/** A reply that the page loaded, and when it came in, in milliseconds since 1970. */
export interface ReceivedReply {
  reply: Reply;
  at: number;
}

/** How many replies wait to be read, and how many characters they may have together; the oldest go first. */
const WAITING = { replies: 100, characters: 16_000_000 };

/** How many characters of the latest replies are kept for a report of the page. */
const KEPT_CHARACTERS = 1_500_000;

/**
 * The reader's end of the bridge. What comes in may have been written by anybody: it must have the form of a handed
 * reply, an address that the platform observes, and a size and rate within what is allowed. What does not is counted and
 * let go.
 */
export interface ReplyIntake {
  /** Whether the observer was there when the page began to load. */
  readonly isConnected: boolean;
  /** How many replies were left out, at the least: too long, too many, or not of the form that is handed over. */
  readonly leftOut: number;
  /** The latest replies, read or not, the oldest first: as many as a report of the page may hold. */
  readonly latest: readonly Reply[];
  /** Takes what comes in by a port. */
  connect(port: MessagePort): void;
  /** Says whom to tell that replies wait to be taken. */
  listen(onArrival: () => void): void;
  /** The oldest reply that waits; null where none does. It is kept no longer. */
  take(): ReceivedReply | null;
  /** Lets go of everything, when nobody is to read it any more, and tells the observer that it may rest. */
  close(): void;
}

/** An intake of replies to requests whose addresses match one of the patterns; `now` gives milliseconds since 1970. */
export function replyIntake(observed: Platform['observed'], now: () => number): ReplyIntake {
  const { mayPass } = allowance();
  const waiting: ReceivedReply[] = [];
  const kept: Reply[] = [];
  let waitingCharacters = 0;
  let keptCharacters = 0;
  let tell: (() => void) | null = null;
  let from: MessagePort | null = null;
  let refused = 0;
  let skippedThere = 0;

  function take(): ReceivedReply | null {
    const next = waiting.shift() ?? null;
    if (next !== null) waitingCharacters -= next.reply.body.length;
    return next;
  }

  function receive(message: unknown): void {
    const handed = parseHandedReply(message);
    if (handed !== null && 'skipped' in handed) {
      skippedThere = handed.skipped;
      return;
    }
    if (handed === null || !observed.some((pattern) => pattern.test(handed.url))) {
      refused++;
      return;
    }
    const body = 'body' in handed ? handed.body : JSON.stringify(handed.data);
    const at = now();
    if (!mayPass(body.length, at)) {
      refused++;
      return;
    }
    const reply = { url: handed.url, body };
    keep(reply);
    waiting.push({ reply, at });
    waitingCharacters += body.length;
    while (waiting.length > WAITING.replies || waitingCharacters > WAITING.characters) {
      take();
      refused++;
    }
    tell?.();
  }

  function keep(reply: Reply): void {
    kept.push(reply);
    keptCharacters += reply.body.length;
    while (keptCharacters > KEPT_CHARACTERS) keptCharacters -= kept.shift()?.body.length ?? 0;
  }

  return {
    get isConnected() {
      return from !== null;
    },
    get leftOut() {
      return refused + skippedThere;
    },
    latest: kept,
    connect(port) {
      from = port;
      port.onmessage = ({ data }) => receive(data);
    },
    listen(onArrival) {
      tell = onArrival;
      if (waiting.length > 0) onArrival();
    },
    take,
    close() {
      waiting.length = 0;
      kept.length = 0;
      keptCharacters = 0;
      waitingCharacters = 0;
      from?.postMessage('rest');
      from?.close();
    },
  };
}
