import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { logFailure } from '@/lib/log';
import type { MessageName, Refusal, ReplyOf, RequestOf } from '@/lib/messages';
import { onMessage } from '@/lib/messenger';
import { wordsOf } from '@/lib/platforms/numbers/language/words-of';
import { addToShortlist, removeFromShortlist } from '@/lib/store/shortlist';
import { acceptReading } from './accept-reading';
import { restoreObservers, setObservers } from './observers';
import { withDatabase } from './open-database';
import { receive, type Sender } from './receive';

export default defineBackground({
  type: 'module',
  main() {
    const ownOrigin = browser.runtime.getURL('/');
    const on = <N extends MessageName>(
      name: N,
      handle: (request: RequestOf<N>, sender: Sender) => Promise<ReplyOf<N> | Refusal>,
    ) => onMessage(name, (request, sender) => receive(name, { request, sender }, ownOrigin, handle));

    // Whatever was cut short when the worker last died, or lost by an update, is made good at its next start. These two
    // events need no work of their own: they start the worker.
    browser.runtime.onInstalled.addListener(() => undefined);
    browser.runtime.onStartup.addListener(() => undefined);
    restoreObservers().catch(() => logFailure('background', 'observers not registered'));

    on('observeReplies', async ({ isOn }) => {
      await setObservers(isOn ? 'on' : 'off');
      return { ok: true };
    });

    on('words', async ({ language }) => ({ ok: true, words: wordsOf(language) }));

    on('reading', (request, sender) => acceptReading(request, sender, { now: Date.now(), locale: navigator.language }));

    on('shortlistAdd', async ({ creatorId }) => {
      const isKnown = await withDatabase((database) => addToShortlist(database, creatorId, Date.now()));
      return isKnown ? { ok: true } : { ok: false, why: 'unknown-creator' };
    });

    on('shortlistRemove', async ({ creatorId }) => {
      await withDatabase((database) => removeFromShortlist(database, creatorId));
      return { ok: true };
    });
  },
});
