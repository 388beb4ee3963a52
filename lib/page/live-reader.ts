import { logFailure } from '../log';
import type { Reading } from '../model/reading';
import { assemble } from '../platforms/assemble';
import type { NumberReader } from '../platforms/numbers/number-reader';
import type { Finding, PageAddress, PageBase, PageReaders, ReadContext } from '../platforms/platform';
import { isOfCard } from './card-element';
import { newOutbox } from './outbox';
import type { PageParts } from './page-parts';
import type { ReceivedReply, ReplyIntake } from './reply-intake';
import { replyShelf } from './reply-shelf';
import { setAside } from './set-aside';
import { isSameSheet, sheetOf } from './sheet';

/** What the live reader needs of its surroundings. */
export interface Surroundings {
  document: Document;
  /** The address that the document was loaded for: its embedded data are of this page, whatever is shown by now. */
  loadedFor: string;
  /** How numbers are read in the page's interface language. */
  numbers: NumberReader;
  /** What reads the page, as far as it is there. */
  parts: Pick<PageParts, 'at' | 'ofReply' | 'ask' | 'listen'>;
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
  lastLook: Reading | null;
  pause: number;
}

/**
 * Reads a page again and again as it changes, from the first load through navigation inside the page, and hands over
 * what is new. A page in motion is never read: what is handed over was the same in two looks, with the address unchanged
 * before and after, or nothing at all was touched between a look and the time of the next. Between a change and the look
 * at it nothing is watched, so that a page pays for looks alone, and for these a bounded part of its time; a hidden page
 * pays nothing.
 */
export interface LiveReader {
  /** The newest look at the present page; null before the first. */
  readonly reading: Reading | null;
  /** Begins to watch; ends with the surroundings' signal. */
  start(): void;
}

/** A reader of the page that the surroundings are of. */
export function liveReader(platform: PageBase, around: Surroundings): LiveReader {
  const outbox = newOutbox();
  const shelf = replyShelf();
  const aside = setAside();
  const observer = new MutationObserver((records) => {
    if (!records.every(isOfCard)) changed();
  });
  let lastReading: Reading | null = null;
  let embedded: Finding[] | null = null;
  let visit = visitNow();
  /** Whether the address never changed: then the page shows what the embedded data say, and nothing newer. */
  let isFirstVisit = visit.url === around.loadedFor;
  /** Names the look that is planned, so that an older plan can't begin it; null where none is. */
  let planned: symbol | null = null;
  /** Whether everything was watched since the last look, and nothing touched. */
  let isUntouched = false;

  function stop(): void {
    planned = null;
    observer.disconnect();
    around.replies.close();
  }

  function changed(): void {
    if (around.signal.aborted) return;
    isUntouched = false;
    observer.disconnect();
    if (around.address() !== visit.url) arrive();
    planLook();
  }

  function arrive(): void {
    around.left();
    visit = visitNow();
    outbox.clear();
    shelf.forgetStates();
    isFirstVisit = false;
    lastReading = null;
    planned = null;
    isUntouched = false;
  }

  function visitNow(): Visit {
    const { document, numbers, address, now } = around;
    const url = address();
    const since = now();
    return {
      url,
      address: addressOf(url),
      context: { capturedAt: since, language: platform.languageOf(document), numbers },
      since,
      lastLook: null,
      pause: SHORTEST_PAUSE,
    };
  }

  function addressOf(url: string): PageAddress {
    return platform.addressOf(url) ?? { kind: 'other' };
  }

  function planLook(): void {
    const { document, whenIdle } = around;
    if (document.hidden) planned = null;
    if (planned !== null || document.hidden) return;
    const plan = Symbol();
    planned = plan;
    const lookAsPlanned = () => {
      if (planned === plan) look();
    };
    setTimeout(() => whenIdle(lookAsPlanned, LONGEST_PAUSE), visit.pause);
  }

  function look(): void {
    planned = null;
    if (around.address() !== visit.url) arrive();
    const isSame = isUntouched && observer.takeRecords().every(isOfCard);
    isUntouched = false;
    observer.disconnect();
    if (isSame && visit.lastLook !== null) {
      settle(visit.lastLook);
      return;
    }
    const startedAt = around.clock();
    const isAllTaken = readReplies();
    const reading = readNow();
    if (around.address() !== visit.url) {
      changed();
      return;
    }
    lastReading = reading;
    const sheet = sheetOf(reading);
    const isWhole = isAllTaken && reading.state !== 'still-loading';
    const isSettled = isWhole && visit.lastLook !== null && isSameSheet(sheet, visit.lastLook);
    visit.lastLook = sheet;
    if (isSettled) settle(sheet);
    else visit.pause = SHORTEST_PAUSE;
    visit.pause = Math.max(visit.pause, (around.clock() - startedAt) * REST);
    if (!isSettled) lookAgain(isWhole);
  }

  /** Hands over what two looks agree on, and waits for the next change. */
  function settle(sheet: Reading): void {
    void handOver(outbox.take(sheet));
    visit.pause = Math.min(visit.pause * 2, LONGEST_PAUSE);
    observer.observe(around.document, WATCHED);
  }

  /** Plans the next look; what is read as far as it goes may stand without one if nothing is touched until then. */
  function lookAgain(isWhole: boolean): void {
    planLook();
    if (!isWhole || planned === null) return;
    isUntouched = true;
    observer.observe(around.document, EVERYTHING);
  }

  async function handOver(news: Reading | null): Promise<void> {
    if (news === null || (await around.deliver(news))) return;
    outbox.clear();
    changed();
  }

  /** Reads replies that wait, as many as one look may. Gives whether none is left. */
  function readReplies(): boolean {
    const { parts, replies } = around;
    let characters = 0;
    while (characters < REPLIES_AT_ONCE) {
      const received = aside.take(({ reply }) => parts.ofReply(reply.url) !== null) ?? replies.take();
      if (received === null) return true;
      const readers = parts.ofReply(received.reply.url);
      if (readers === null) {
        aside.add(received);
        continue;
      }
      characters += received.reply.body.length;
      shelf.add(findingsIn(received, readers), received.reply.body.length, received.at);
    }
    return false;
  }

  function findingsIn({ reply, at }: ReceivedReply, readers: PageReaders): Finding[] {
    try {
      return readers.readReply(reply, { ...visit.context, capturedAt: at });
    } catch (error) {
      // A body may be made to break a reader, by its depth for one: the page itself is read all the same.
      logFailure('reader', 'reply not read', error instanceof Error ? error.name : undefined);
      return [];
    }
  }

  /** What all carriers say; nothing, rather than a half of it, while what reads such a page is on its way. */
  function findingsNow(): Finding[] {
    const { document, loadedFor, parts } = around;
    const { url, address, context } = visit;
    const readers = parts.at(address);
    if (readers === null) {
      void ask(address);
      return [];
    }
    embedded ??= parts.at(addressOf(loadedFor))?.readEmbedded(document, context) ?? null;
    const ownEmbedded = (embedded ?? []).filter(({ subject }) => subject.kind !== 'unnamed' || url === loadedFor);
    const rendered = readers.readRendered(document, address, context, isFirstVisit ? ownEmbedded : undefined);
    return [...shelf.findings, ...ownEmbedded, ...rendered];
  }

  /** Has what reads such pages brought here, and looks again where it can't be had now. */
  async function ask(address: PageAddress): Promise<void> {
    if (!(await around.parts.ask(address))) changed();
  }

  function readNow(): Reading {
    const { url, address, context, since } = visit;
    const page = { ...platform, ...around.parts.at(address) };
    const reading = assemble(page, { url, address, context }, findingsNow());
    const isOverdue = reading.state === 'still-loading' && around.now() - since > PATIENCE;
    return isOverdue ? { ...reading, state: 'layout-unknown' } : reading;
  }

  return {
    get reading() {
      return lastReading;
    },
    start() {
      const { document, navigation, parts, replies, signal } = around;
      signal.addEventListener('abort', stop);
      for (const name of platform.navigationEvents) document.addEventListener(name, changed, { signal });
      navigation?.addEventListener('currententrychange', changed, { signal });
      document.addEventListener('visibilitychange', changed, { signal });
      replies.listen(changed);
      parts.listen(changed);
      changed();
    },
  };
}
