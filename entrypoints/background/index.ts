import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '@/lib/messenger';
import { addToShortlist, removeFromShortlist } from '@/lib/store/shortlist';
import { acceptReading } from './accept-reading';
import { withDatabase } from './open-database';
import { receive } from './receive';

export default defineBackground({
  type: 'module',
  main() {
    const ownOrigin = browser.runtime.getURL('/');

    onMessage('reading', (message) =>
      receive('reading', message, ownOrigin, (request, sender) =>
        acceptReading(request, sender, { now: Date.now(), locale: navigator.language }),
      ),
    );

    onMessage('shortlistAdd', (message) =>
      receive('shortlistAdd', message, ownOrigin, async ({ creatorId }) => {
        const isKnown = await withDatabase((database) => addToShortlist(database, creatorId, Date.now()));
        return isKnown ? { ok: true } : { ok: false, why: 'unknown-creator' };
      }),
    );

    onMessage('shortlistRemove', (message) =>
      receive('shortlistRemove', message, ownOrigin, async ({ creatorId }) => {
        await withDatabase((database) => removeFromShortlist(database, creatorId));
        return { ok: true };
      }),
    );
  },
});
