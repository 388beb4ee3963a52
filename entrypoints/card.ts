import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from '@/components/card/mount-card';
import { cardSlot } from '@/lib/page/card-slot';

export default defineUnlistedScript(() => {
  mountCard(document, cardSlot(globalThis));
});
