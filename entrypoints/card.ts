import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from '@/components/card/mount-card';
import { sendUntilAnswered } from '@/lib/messenger';
import { cardSlot } from '@/lib/page/card-slot';

export default defineUnlistedScript({
  // Without a name for what it gives, which would stand in the page's world.
  globalName: false,
  main: () => {
    mountCard(window, cardSlot(globalThis), {
      save: async () => (await sendUntilAnswered('save', {})).ok,
      checklist: async () => (await sendUntilAnswered('openPanel', {})).ok,
      keepCorner: async (corner) => (await sendUntilAnswered('placeCard', { corner })).ok,
    });
  },
});
