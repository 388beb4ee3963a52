import { mountCard } from '@/components/card/mount-card';
import { sendUntilAnswered } from '@/lib/messenger';
import { cardSlot } from '@/lib/page/card-slot';

/** Puts the card on the page. */
export function main(): void {
  mountCard(window, cardSlot(globalThis), {
    save: async () => (await sendUntilAnswered('save', {})).ok,
    checklist: async () => (await sendUntilAnswered('openPanel', {})).ok,
    keepCorner: async (corner) => (await sendUntilAnswered('placeCard', { corner })).ok,
  });
}

// A call, in which the build looks for options; without a name for what it gives, which would stand in the page's world.
export default Object({ globalName: false, main });
