import { QueueItem, type QueueState } from '../model/queue';
import type { Database } from './database';
import { creatorKeys } from './keys';
import { checkedRow, checkedRows } from './rows';

/** What is put into the queue. */
export type QueueAddress = Pick<QueueItem, 'address' | 'platform' | 'identity'>;

/**
 * Puts pages into the queue in their order. One creator is in it once: who is in it already stays as it is. Gives how many
 * were new and how many were known.
 */
export async function addToQueue(
  database: Database,
  addresses: readonly QueueAddress[],
  now: number,
): Promise<{ added: number; known: number }> {
  return database.transaction('rw', database.queue, async () => {
    const items = new Map<string, QueueItem>();
    for (const [index, { address, platform, identity }] of addresses.entries()) {
      const id = creatorKeys(platform, identity)[0] ?? address;
      // Behind each other though they came at once.
      if (!items.has(id)) items.set(id, { id, address, platform, identity, state: 'pending', addedAt: now + index });
    }
    const before = await database.queue.bulkGet([...items.keys()]);
    for (const row of before) if (row) items.delete(row.id);
    await database.queue.bulkAdd([...items.values()]);
    return { added: items.size, known: addresses.length - items.size };
  });
}

/**
 * The next item, which counts as opened from now on; the one opened before it as done. Null: nothing is left. With
 * `former`, the id of the item that the view has open, the same request again gives the same item.
 */
export async function nextInQueue(database: Database, former: string | null): Promise<QueueItem | null> {
  return database.transaction('rw', database.queue, async () => {
    const opened = checkedRows(QueueItem, await inState(database, 'opened').toArray());
    const repeated = opened.find(({ id }) => id !== former);
    if (repeated) return repeated;
    await database.queue.bulkPut(opened.map((item) => ({ ...item, state: 'done' as const })));
    const item = checkedRow(QueueItem, await inState(database, 'pending').first());
    if (item === null) return null;
    const next = { ...item, state: 'opened' as const };
    await database.queue.put(next);
    return next;
  });
}

/** Says how far items have come; null takes them out. */
export async function setInQueue(database: Database, ids: readonly string[], state: QueueState | null): Promise<void> {
  if (state === null) await database.queue.bulkDelete([...ids]);
  else await database.queue.where('id').anyOf(ids).modify({ state });
}

/** The items in one state, the first added first, at most `limit`. */
export async function queueItems(database: Database, state: QueueState, limit: number): Promise<QueueItem[]> {
  return checkedRows(QueueItem, await inState(database, state).limit(limit).toArray());
}

function inState(database: Database, state: QueueState) {
  return database.queue.where('[state+addedAt]').between([state, Number.NEGATIVE_INFINITY], [state, []]);
}
