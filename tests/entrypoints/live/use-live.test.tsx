// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { useLive } from '@/entrypoints/live/use-live';
import type { Database } from '@/lib/store/database';
import { reactRoot, untilDrawn } from '../../support/react-root';
import { freshDatabase } from '../../support/stores';

const database = freshDatabase();
const root = reactRoot();

beforeEach(() => database.blocked.clear());
afterAll(() => database.delete());

/** Says how many of the rows from `from` on there are. Not an async function, as most queries of views. */
const countFrom = (store: Database, from: string) => store.blocked.where('hash').aboveOrEqual(from).count();

function Count({ from }: { from: string }) {
  const count = useLive(() => countFrom(database, from), [from]);
  return <p>{count ?? 'not read'}</p>;
}

const blocked = (hash: string) => ({ hash, salt: '', at: 0 });
const shown = () => document.body.textContent;

test('what is read is shown, and again when it changes or something else is asked', async () => {
  act(() => root.render(<Count from="b" />));
  expect(shown()).toBe('not read');
  await untilDrawn(() => shown() === '0');
  await database.blocked.bulkPut([blocked('a'), blocked('b')]);
  await untilDrawn(() => shown() === '1');
  act(() => root.render(<Count from="a" />));
  await untilDrawn(() => shown() === '2');
  await database.blocked.put(blocked('c'));
  await untilDrawn(() => shown() === '3');
});
