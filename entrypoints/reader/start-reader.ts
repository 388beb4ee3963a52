import { browser } from 'wxt/browser';
import { onMessage, sendUntilAnswered } from '@/lib/messenger';
import { packed } from '@/lib/model/pack';
import type { Reading } from '@/lib/model/reading';
import { awaitPort } from '@/lib/observer/handshake';
import { cardSlot } from '@/lib/page/card-slot';
import { LiveReader } from '@/lib/page/live-reader';
import { ReplyIntake } from '@/lib/page/reply-intake';
import { reportSlot } from '@/lib/page/report-slot';
import { whenLoaded, whenParsed } from '@/lib/page/when-loaded';
import { NO_WORDS } from '@/lib/platforms/numbers/words';
import type { PlatformPage } from '@/lib/platforms/platform';

/** Reads this page, which is the platform's, for as long as it is open, and hands over what is read. */
export async function startReader(platform: PlatformPage): Promise<void> {
  const slot = cardSlot(globalThis);
  const life = new AbortController();
  const replies = new ReplyIntake(platform.observed, () => Date.now());
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

  const deliver = async (reading: Reading) => {
    if (!browser.runtime?.id) {
      // The extension was updated or removed under the page: leave nothing behind.
      life.abort();
      slot.show(null);
      return true;
    }
    const request = { reading: packed(reading), hasCard: slot.hasCard, hasReplies: replies.isConnected };
    const reply = await sendUntilAnswered('reading', request);
    if (reply.ok && reading.url === location.href) slot.show(reply.card);
    return reply.ok || reply.why !== 'failed';
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
  reader = new LiveReader(platform, {
    document,
    loadedFor,
    numbers: platform.numbersOf(words),
    replies,
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
