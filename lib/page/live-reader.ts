import type { Reading } from '../model/reading';
import { assemble } from '../platforms/assemble';
import type { NumberReader } from '../platforms/numbers/number-reader';
import type { Finding, PageAddress, Platform, ReadContext } from '../platforms/platform';
import { Outbox } from './outbox';

/** What the live reader needs of its surroundings. */
export interface Surroundings {
  document: Document;
  /** How numbers are read in the page's interface language. */
  numbers: NumberReader;
  /** The page's address now. */
  address(): string;
  now(): number;
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

/** One stay at one address. */
interface Visit {
  url: string;
  address: PageAddress;
  context: ReadContext;
  since: number;
  /** What the last look gave, as text: only what two looks in a row agree on is handed over. */
  lastLook: string;
  pause: number;
}

/**
 * Reads a page again and again as it changes, from the first load through navigation inside the page, and hands over
 * what is new. A page in motion is never read: what is handed over was the same in two looks, with the address unchanged
 * before and after.
 */
export class LiveReader {
  private visit: Visit;
  private readonly outbox = new Outbox();
  private readonly firstUrl: string;
  private embedded: Finding[] | null = null;
  private isLookPlanned = false;
  private isPageDirty = false;

  constructor(
    private readonly platform: Platform,
    private readonly around: Surroundings,
  ) {
    this.firstUrl = around.address();
    this.visit = this.visitNow();
  }

  /** The newest look at the present page. */
  reading: Reading | null = null;

  /** Begins to watch; ends with the surroundings' signal. */
  start(): void {
    const { document, signal } = this.around;
    const observer = new MutationObserver(() => this.changed());
    observer.observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['hidden', 'video-id', 'aria-label', 'href'],
    });
    signal.addEventListener('abort', () => observer.disconnect());
    for (const name of this.platform.navigationEvents)
      document.addEventListener(name, () => this.changed(), { signal });
    document.addEventListener('visibilitychange', () => this.changed(), { signal });
    this.changed();
  }

  private changed(): void {
    if (this.around.address() !== this.visit.url) this.arrive();
    this.isPageDirty = true;
    this.planLook();
  }

  private arrive(): void {
    this.around.left();
    this.visit = this.visitNow();
    this.outbox.clear();
    this.reading = null;
  }

  private visitNow(): Visit {
    const { document, numbers, address, now } = this.around;
    const url = address();
    const since = now();
    return {
      url,
      address: this.platform.addressOf(url) ?? { kind: 'other' },
      context: { capturedAt: since, language: this.platform.languageOf(document), numbers },
      since,
      lastLook: '',
      pause: SHORTEST_PAUSE,
    };
  }

  private planLook(): void {
    if (this.isLookPlanned || this.around.signal.aborted || this.around.document.hidden) return;
    this.isLookPlanned = true;
    setTimeout(() => this.around.whenIdle(() => this.look(), LONGEST_PAUSE), this.visit.pause);
  }

  private look(): void {
    this.isLookPlanned = false;
    if (this.around.signal.aborted || this.around.document.hidden) return;
    if (this.around.address() !== this.visit.url) this.arrive();
    this.isPageDirty = false;
    const { visit } = this;
    const reading = this.readNow();
    if (this.around.address() !== visit.url) {
      this.changed();
      return;
    }
    this.reading = reading;
    const text = JSON.stringify(reading);
    const isSettled = text === visit.lastLook;
    visit.lastLook = text;
    if (isSettled && reading.state !== 'still-loading') {
      void this.handOver(this.outbox.take(reading));
      visit.pause = Math.min(visit.pause * 2, LONGEST_PAUSE);
    } else {
      visit.pause = SHORTEST_PAUSE;
    }
    if (!isSettled || this.isPageDirty || reading.state === 'still-loading') this.planLook();
  }

  private async handOver(parts: readonly Reading[]): Promise<void> {
    for (const part of parts) {
      if (await this.around.deliver(part)) continue;
      this.outbox.clear();
      this.planLook();
      return;
    }
  }

  private readNow(): Reading {
    const { document, now } = this.around;
    const { url, address, context, since } = this.visit;
    this.embedded ??= this.platform.readEmbedded(document, context);
    const embedded = this.embedded.filter(({ subject }) => subject.kind !== 'unnamed' || url === this.firstUrl);
    const rendered = this.platform.readRendered(document, address, context);
    const reading = assemble(this.platform, { url, address, context }, [...embedded, ...rendered]);
    const isOverdue = reading.state === 'still-loading' && now() - since > PATIENCE;
    return isOverdue ? { ...reading, state: 'layout-unknown' } : reading;
  }
}
