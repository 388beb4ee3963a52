import { browser } from 'wxt/browser';
import { onMessage, sendUntilAnswered } from '@/lib/messenger';
import type { Reading } from '@/lib/model/reading';
import { cardSlot } from '@/lib/page/card-slot';
import { LiveReader } from '@/lib/page/live-reader';
import { numberReader } from '@/lib/platforms/numbers/number-reader';
import { NO_WORDS } from '@/lib/platforms/numbers/words';
import type { Platform } from '@/lib/platforms/platform';

/** Reads this page, which is the platform's, for as long as it is open, and hands over what is read. */
export async function startReader(platform: Platform): Promise<void> {
  const slot = cardSlot(globalThis);
  const life = new AbortController();
  let reader: LiveReader | null = null;

  onMessage('pageState', async () => ({
    ok: true,
    platform: platform.id,
    url: location.href,
    state: reader?.reading?.state ?? 'still-loading',
  }));

  const deliver = async (reading: Reading) => {
    if (!browser.runtime?.id) {
      // The extension was updated or removed under the page: leave nothing behind.
      life.abort();
      slot.show(null);
      return true;
    }
    const reply = await sendUntilAnswered('reading', { reading, hasCard: slot.hasCard });
    if (reply.ok && reading.url === location.href) slot.show(reply.card);
    return reply.ok || reply.why !== 'failed';
  };

  const reply = await sendUntilAnswered('words', { language: platform.languageOf(document) });
  reader = new LiveReader(platform, {
    document,
    numbers: numberReader(reply.ok ? reply.words : NO_WORDS),
    address: () => location.href,
    now: () => Date.now(),
    whenIdle: (work, timeout) => requestIdleCallback(work, { timeout }),
    deliver,
    left: () => slot.show(null),
    signal: life.signal,
  });
  reader.start();
}
