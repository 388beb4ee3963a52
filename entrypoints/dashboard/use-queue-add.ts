import { COMMAND_LIMIT } from '@/lib/messages';
import type { QueueAddress } from '@/lib/store/queue';
import { useCommands } from './use-commands';

/** Puts pages into the queue. Gives how many were new in it, null where it failed; the person was told why. */
export function useQueueAdd(): (items: readonly QueueAddress[]) => Promise<number | null> {
  const { send } = useCommands();
  return async (items) => {
    let added = 0;
    for (let from = 0; from < items.length; from += COMMAND_LIMIT) {
      const reply = await send('queueAdd', { items: items.slice(from, from + COMMAND_LIMIT) });
      if (!reply) return null;
      added += reply.added;
    }
    return added;
  };
}
