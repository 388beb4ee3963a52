import { browser } from 'wxt/browser';
import { onMessage, sendUntilAnswered } from '@/lib/messenger';
import type { Reading } from '@/lib/model/reading';
import { awaitPort } from '@/lib/observer/handshake';
import { cardSlot } from '@/lib/page/card-slot';
import { type LiveReader, liveReader } from '@/lib/page/live-reader';
import { pageParts } from '@/lib/page/page-parts';
import { parcels } from '@/lib/page/parcels';
import { partSlot } from '@/lib/page/part-slot';
import { replyIntake } from '@/lib/page/reply-intake';
import { reportSlot } from '@/lib/page/report-slot';
import { whenLoaded, whenParsed } from '@/lib/page/when-loaded';
import { NO_WORDS } from '@/lib/platforms/numbers/words';
import type { PageBase, PageReaders } from '@/lib/platforms/platform';

/**
 * Reads this page, which is the platform's, for as long as it is open, and hands over what is read. `parts` are those of its
 * readers that the page has from its load on.
 */
export async function startReader(platform: PageBase, parts: Readonly<Record<string, PageReaders>>): Promise<void> {
  partSlot(globalThis).put(parts);
  const slot = cardSlot(globalThis);
  const life = new AbortController();
  const replies = replyIntake(platform.observed, () => Date.now());
  let reader: LiveReader | null = null;
  awaitPort(document, (port) => replies.connect(port));

  onMessage('pageState', async () => ({
    ok: true,
    platform: platform.id,
    url: location.href,
    state: reader?.reading?.state ?? 'still-loading',
    hasReplies: replies.isConnected,
    repliesLeftOut: replies.leftOut,
  }));

  onMessage('cardChanged', async () => {
    const { view } = slot;
    if (view?.kind === 'creator') {
      const reply = await sendUntilAnswered('card', { hasReplies: replies.isConnected });
      if (reply.ok && view.url === location.href) slot.show(reply.card);
    }
    return { ok: true };
  });

  /** Whether the extension was updated or removed under the page: then nothing is left behind. */
  const isOrphan = () => {
    if (browser.runtime?.id) return false;
    life.abort();
    slot.show(null);
    return true;
  };

  const bring = async (part: string) => isOrphan() || (await sendUntilAnswered('part', { part })).ok;

  const deliver = async (reading: Reading) => {
    for (const parcel of parcels(reading)) {
      if (isOrphan()) return true;
      const request = { reading: parcel, hasCard: slot.hasCard, hasReplies: replies.isConnected };
      const reply = await sendUntilAnswered('reading', request);
      if (reply.ok && reading.url === location.href) slot.show(reply.card);
      if (!reply.ok && reply.why === 'failed') return false;
    }
    return true;
  };

  await whenParsed(document);
  const loadedFor = location.href;
  await whenLoaded(document, window);
  const reply = await sendUntilAnswered('words', { language: platform.languageOf(document) });
  const words = reply.ok ? reply.words : NO_WORDS;
  reportSlot(globalThis).pageNow = () => ({
    url: location.href,
    document,
    replies: replies.latest,
    capturedAt: Date.now(),
    language: platform.languageOf(document),
    words,
  });
  reader = liveReader(platform, {
    document,
    loadedFor,
    numbers: platform.numbersOf(words),
    replies,
    parts: pageParts(platform, partSlot(globalThis), bring),
    navigation: 'navigation' in globalThis ? globalThis.navigation : null,
    address: () => location.href,
    now: () => Date.now(),
    clock: () => performance.now(),
    whenIdle: (work, timeout) => requestIdleCallback(work, { timeout }),
    deliver,
    left: () => slot.show(null),
    signal: life.signal,
  });
  reader.start();
}
