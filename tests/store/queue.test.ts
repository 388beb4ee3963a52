import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/lib/store/database';
import { addToQueue, nextInQueue, queueItems, setInQueue } from '@/lib/store/queue';
import { NOW } from '../support/readings';
import { freshDatabase, later } from '../support/stores';

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});
afterEach(() => database.delete());

const item = (handle: string) => ({
  address: `https://www.youtube.com/@${handle}`,
  platform: 'youtube',
  identity: { handle, platformId: null },
});

describe('the queue', () => {
  it('has each creator once, in the order in which they came', async () => {
    expect(await addToQueue(database, [item('odalys'), item('bertrand'), item('ODALYS')], NOW)).toEqual({
      added: 2,
      known: 1,
    });
    expect(await addToQueue(database, [item('bertrand'), item('seraphine')], later(1))).toEqual({ added: 1, known: 1 });
    const waiting = await queueItems(database, 'pending', 10);
    expect(waiting.map(({ identity }) => identity.handle)).toEqual(['odalys', 'bertrand', 'seraphine']);
  });

  it('gives one at a time; the former counts as done', async () => {
    await addToQueue(database, [item('odalys'), item('bertrand')], NOW);
    const first = await nextInQueue(database, null);
    expect(first).toMatchObject({ identity: { handle: 'odalys' }, state: 'opened' });
    const second = await nextInQueue(database, first?.id ?? null);
    expect(second).toMatchObject({ identity: { handle: 'bertrand' } });
    expect(await nextInQueue(database, second?.id ?? null)).toBeNull();
    expect((await queueItems(database, 'done', 10)).map(({ id }) => id)).toEqual([first?.id, second?.id]);
  });

  it('skips nobody where the same request comes again', async () => {
    await addToQueue(database, [item('odalys'), item('bertrand'), item('seraphine')], NOW);
    const first = await nextInQueue(database, null);
    expect(await nextInQueue(database, null)).toEqual(first);
    const second = await nextInQueue(database, first?.id ?? null);
    expect(await nextInQueue(database, first?.id ?? null)).toEqual(second);
  });

  it('takes items out and puts them back', async () => {
    await addToQueue(database, [item('odalys'), item('bertrand')], NOW);
    const [a, b] = await queueItems(database, 'pending', 10);
    await setInQueue(database, [a?.id ?? ''], 'skipped');
    await setInQueue(database, [b?.id ?? ''], null);
    expect(await database.queue.toArray()).toMatchObject([{ id: a?.id, state: 'skipped' }]);
  });
});
