import { Allowance } from '../observer/allowance';
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
export class ReplyIntake {
  readonly #allowance = new Allowance();
  readonly #waiting: ReceivedReply[] = [];
  #characters = 0;
  readonly #kept: Reply[] = [];
  #keptCharacters = 0;
  #onArrival: (() => void) | null = null;
  #port: MessagePort | null = null;

  /** Whether the observer was there when the page began to load. */
  isConnected = false;
  #refused = 0;
  #skippedThere = 0;

  readonly #observed: Platform['observed'];
  readonly #now: () => number;

  constructor(observed: Platform['observed'], now: () => number) {
    this.#observed = observed;
    this.#now = now;
  }

  /** How many replies were left out, at the least: too long, too many, or not of the form that is handed over. */
  get leftOut(): number {
    return this.#refused + this.#skippedThere;
  }

  /** The latest replies, read or not, the oldest first: as many as a report of the page may hold. */
  get latest(): readonly Reply[] {
    return this.#kept;
  }

  /** Takes what comes in by a port. */
  connect(port: MessagePort): void {
    this.isConnected = true;
    this.#port = port;
    port.onmessage = ({ data }) => this.#receive(data);
  }

  /** Says whom to tell that replies wait to be taken. */
  listen(onArrival: () => void): void {
    this.#onArrival = onArrival;
    if (this.#waiting.length > 0) onArrival();
  }

  /** The oldest reply that waits; null where none does. It is kept no longer. */
  take(): ReceivedReply | null {
    const next = this.#waiting.shift() ?? null;
    if (next !== null) this.#characters -= next.reply.body.length;
    return next;
  }

  /** Lets go of everything, when nobody is to read it any more, and tells the observer that it may rest. */
  close(): void {
    this.#waiting.length = 0;
    this.#kept.length = 0;
    this.#keptCharacters = 0;
    this.#characters = 0;
    this.#port?.postMessage('rest');
    this.#port?.close();
  }

  #receive(message: unknown): void {
    const handed = parseHandedReply(message);
    if (handed !== null && 'skipped' in handed) {
      this.#skippedThere = handed.skipped;
      return;
    }
    if (handed === null || !this.#observed.some((pattern) => pattern.test(handed.url))) {
      this.#refused++;
      return;
    }
    const body = 'body' in handed ? handed.body : JSON.stringify(handed.data);
    const at = this.#now();
    if (!this.#allowance.take(body.length, at)) {
      this.#refused++;
      return;
    }
    const reply = { url: handed.url, body };
    this.#keep(reply);
    this.#waiting.push({ reply, at });
    this.#characters += body.length;
    while (this.#waiting.length > WAITING.replies || this.#characters > WAITING.characters) {
      this.take();
      this.#refused++;
    }
    this.#onArrival?.();
  }

  #keep(reply: Reply): void {
    this.#kept.push(reply);
    this.#keptCharacters += reply.body.length;
    while (this.#keptCharacters > KEPT_CHARACTERS) this.#keptCharacters -= this.#kept.shift()?.body.length ?? 0;
  }
}
