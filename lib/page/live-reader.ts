import { logFailure } from '../log';
import type { Reading } from '../model/reading';
import { assemble } from '../platforms/assemble';
import type { NumberReader } from '../platforms/numbers/number-reader';
import type { Finding, PageAddress, PlatformPage, ReadContext } from '../platforms/platform';
import { isOfCard } from './card-element';
import { Outbox } from './outbox';
import type { ReceivedReply, ReplyIntake } from './reply-intake';
import { ReplyShelf } from './reply-shelf';
import { isSameSheet, type Sheet, sheetOf } from './sheet';

/** What the live reader needs of its surroundings. */
export interface Surroundings {
  document: Document;
  /** The address that the document was loaded for: its embedded data are of this page, whatever is shown by now. */
  loadedFor: string;
  /** How numbers are read in the page's interface language. */
  numbers: NumberReader;
  /** The replies that the page loaded. */
  replies: Pick<ReplyIntake, 'listen' | 'take' | 'close'>;
  /** Where the browser tells of each change of the address ('currententrychange'); null where it doesn't. */
  navigation: EventTarget | null;
  /** The page's address now. */
  address(): string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds of a clock that is exact enough to time a look. */
  clock(): number;
  /** Calls back when the page is idle, at the latest after `milliseconds`. */
  whenIdle(work: () => void, milliseconds: number): void;
  /** Hands a reading over; false where it did not arrive, so that it must be handed over again. */
  deliver(reading: Reading): Promise<boolean>;
  /** The person left the page that was read: whatever was shown for it must go. */
  left(): void;
  /** Aborted when the extension is gone. */
  signal: AbortSignal;
}

/** After this long without anything of the page's own recognised, its layout counts as unknown. Milliseconds. */
const PATIENCE = 8_000;
/** Shortest and longest pause between two looks at a page that keeps changing. Milliseconds. */
const SHORTEST_PAUSE = 250;
const LONGEST_PAUSE = 8_000;
/** How many times as long as a look takes is the pause after it: looking never takes more than this part of the time. */
const REST = 40;
/** How many characters of replies are read in one go. */
const REPLIES_AT_ONCE = 1_000_000;

/** What is watched between two looks: all that a look could see, so that of an untouched page the second one is spared. */
const EVERYTHING: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

/** What is watched while no look is planned. */
const WATCHED: MutationObserverInit = {
  ...EVERYTHING,
  attributeFilter: ['hidden', 'video-id', 'aria-label', 'href'],
};

/** One stay at one address. */
interface Visit {
  url: string;
  address: PageAddress;
  context: ReadContext;
  since: number;
  /** What the last look gave: only what the next one agrees with is handed over. */
  lastLook: Sheet | null;
  pause: number;
}

/**
 * Reads a page again and again as it changes, from the first load through navigation inside the page, and hands over
 * what is new. A page in motion is never read: what is handed over was the same in two looks, with the address unchanged
 * before and after, or nothing at all was touched between a look and the time of the next. Between a change and the look
 * at it nothing is watched, so that a page pays for looks alone, and for these a bounded part of its time; a hidden page
 * pays nothing.
 */
export class LiveReader {
  #visit: Visit;
  readonly #outbox = new Outbox();
  readonly #shelf = new ReplyShelf();
  readonly #observer = new MutationObserver((records) => {
    if (!records.every(isOfCard)) this.#changed();
  });
  #embedded: Finding[] | null = null;
  /** Whether the address never changed: then the page shows what the embedded data say, and nothing newer. */
  #isFirstVisit: boolean;
  /** Names the look that is planned, so that an older plan can't begin it; null where none is. */
  #planned: symbol | null = null;
  /** Whether everything was watched since the last look, and nothing touched. */
  #isUntouched = false;

  readonly #platform: PlatformPage;
  readonly #around: Surroundings;

  constructor(platform: PlatformPage, around: Surroundings) {
    this.#platform = platform;
    this.#around = around;
    this.#visit = this.#visitNow();
    this.#isFirstVisit = this.#visit.url === around.loadedFor;
  }

  /** The newest look at the present page. */
  reading: Reading | null = null;

  /** Begins to watch; ends with the surroundings' signal. */
  start(): void {
    const { document, navigation, replies, signal } = this.#around;
    signal.addEventListener('abort', () => this.#stop());
    const onChange = () => this.#changed();
    for (const name of this.#platform.navigationEvents) document.addEventListener(name, onChange, { signal });
    navigation?.addEventListener('currententrychange', onChange, { signal });
    document.addEventListener('visibilitychange', onChange, { signal });
    replies.listen(onChange);
    this.#changed();
  }

  #stop(): void {
    this.#planned = null;
    this.#observer.disconnect();
    this.#around.replies.close();
  }

  #changed(): void {
    if (this.#around.signal.aborted) return;
    this.#isUntouched = false;
    this.#observer.disconnect();
    if (this.#around.address() !== this.#visit.url) this.#arrive();
    this.#planLook();
  }

  #arrive(): void {
    this.#around.left();
    this.#visit = this.#visitNow();
    this.#outbox.clear();
    this.#shelf.forgetStates();
    this.#isFirstVisit = false;
    this.reading = null;
    this.#planned = null;
    this.#isUntouched = false;
  }

  #visitNow(): Visit {
    const { document, numbers, address, now } = this.#around;
    const url = address();
    const since = now();
    return {
      url,
      address: this.#platform.addressOf(url) ?? { kind: 'other' },
      context: { capturedAt: since, language: this.#platform.languageOf(document), numbers },
      since,
      lastLook: null,
      pause: SHORTEST_PAUSE,
    };
  }

  #planLook(): void {
    const { document, whenIdle } = this.#around;
    if (document.hidden) this.#planned = null;
    if (this.#planned !== null || document.hidden) return;
    const plan = Symbol();
    this.#planned = plan;
    const look = () => {
      if (this.#planned === plan) this.#look();
    };
    setTimeout(() => whenIdle(look, LONGEST_PAUSE), this.#visit.pause);
  }

  #look(): void {
    this.#planned = null;
    if (this.#around.address() !== this.#visit.url) this.#arrive();
    const visit = this.#visit;
    const isUntouched = this.#isUntouched && this.#observer.takeRecords().every(isOfCard);
    this.#isUntouched = false;
    this.#observer.disconnect();
    if (isUntouched && visit.lastLook !== null) {
      this.#settle(visit.lastLook);
      return;
    }
    const startedAt = this.#around.clock();
    const isAllTaken = this.#readReplies();
    const reading = this.#readNow();
    if (this.#around.address() !== visit.url) {
      this.#changed();
      return;
    }
    this.reading = reading;
    const sheet = sheetOf(reading);
    const isWhole = isAllTaken && reading.state !== 'still-loading';
    const isSettled = isWhole && visit.lastLook !== null && isSameSheet(sheet, visit.lastLook);
    visit.lastLook = sheet;
    if (isSettled) this.#settle(sheet);
    else visit.pause = SHORTEST_PAUSE;
    visit.pause = Math.max(visit.pause, (this.#around.clock() - startedAt) * REST);
    if (!isSettled) this.#lookAgain(isWhole);
  }

  /** Hands over what two looks agree on, and waits for the next change. */
  #settle(sheet: Sheet): void {
    void this.#handOver(this.#outbox.take(sheet));
    this.#visit.pause = Math.min(this.#visit.pause * 2, LONGEST_PAUSE);
    this.#observer.observe(this.#around.document, WATCHED);
  }

  /** Plans the next look; what is read as far as it goes may stand without one if nothing is touched until then. */
  #lookAgain(isWhole: boolean): void {
    this.#planLook();
    if (!isWhole || this.#planned === null) return;
    this.#isUntouched = true;
    this.#observer.observe(this.#around.document, EVERYTHING);
  }

  async #handOver(parts: readonly Reading[]): Promise<void> {
    for (const part of parts) {
      if (await this.#around.deliver(part)) continue;
      this.#outbox.clear();
      this.#changed();
      return;
    }
  }

  /** Reads replies that wait, as many as one look may. Gives whether none is left. */
  #readReplies(): boolean {
    let characters = 0;
    while (characters < REPLIES_AT_ONCE) {
      const received = this.#around.replies.take();
      if (received === null) return true;
      characters += received.reply.body.length;
      this.#shelf.add(this.#findingsIn(received), received.reply.body.length, received.at);
    }
    return false;
  }

  #findingsIn({ reply, at }: ReceivedReply): Finding[] {
    try {
      return this.#platform.readReply(reply, { ...this.#visit.context, capturedAt: at });
    } catch (error) {
      // A body may be made to break a reader, by its depth for one: the page itself is read all the same.
      logFailure('reader', 'reply not read', error instanceof Error ? error.name : undefined);
      return [];
    }
  }

  #readNow(): Reading {
    const { document, loadedFor, now } = this.#around;
    const { url, address, context, since } = this.#visit;
    this.#embedded ??= this.#platform.readEmbedded(document, context);
    const embedded = this.#embedded.filter(({ subject }) => subject.kind !== 'unnamed' || url === loadedFor);
    const rendered = this.#platform.readRendered(document, address, context, this.#isFirstVisit ? embedded : undefined);
    const findings = [...this.#shelf.findings, ...embedded, ...rendered];
    const reading = assemble(this.#platform, { url, address, context }, findings);
    const isOverdue = reading.state === 'still-loading' && now() - since > PATIENCE;
    return isOverdue ? { ...reading, state: 'layout-unknown' } : reading;
  }
}
