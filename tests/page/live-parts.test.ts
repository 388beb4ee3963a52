// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '@/lib/model/reading';
import { liveReader } from '@/lib/page/live-reader';
import { pageParts } from '@/lib/page/page-parts';
import { partSlot } from '@/lib/page/part-slot';
import { numberReader } from '@/lib/platforms/numbers/number-reader';
import { NO_WORDS } from '@/lib/platforms/numbers/words';
import type { PageAddress } from '@/lib/platforms/platform';
import { intake, platform, show } from './handle-page';

const HOME = 'https://www.youtube.com/@first';
const NEXT = 'https://www.youtube.com/@second';

/** The same platform, with each creator's page and all replies of the second read by a part of its own. */
const inParts = {
  ...platform,
  partAt: (address: PageAddress) => (address.kind === 'profile' ? address.handle : null),
  partOfReply: () => 'second',
};

let url = HOME;
let life = new AbortController();
let slot = partSlot({});
let replies = intake();
let delivered: Reading[] = [];
const bring = vi.fn<(part: string) => Promise<boolean>>();

beforeEach(() => {
  vi.useFakeTimers();
  url = HOME;
  life = new AbortController();
  slot = partSlot({});
  slot.put({ first: platform });
  replies = intake();
  delivered = [];
  bring.mockReset();
  document.body.textContent = '';
  show(document, 'first', 5);
  liveReader(inParts, {
    document,
    loadedFor: url,
    numbers: numberReader(NO_WORDS),
    parts: pageParts(inParts, slot, bring),
    replies,
    navigation: null,
    clock: () => 0,
    address: () => url,
    now: () => Date.now(),
    whenIdle: (work) => work(),
    deliver: async (reading) => {
      delivered.push(reading);
      return true;
    },
    left: () => undefined,
    signal: life.signal,
  }).start();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** The page turns to the second creator, in place. */
function turn(): void {
  url = NEXT;
  show(document, 'second', 9);
  document.dispatchEvent(new Event('test-navigated'));
}

const told = () => delivered.map(({ state, profile }) => `${state} ${profile?.handle ?? 'nobody'}`);

describe('a page that turns to another kind', () => {
  it('asks for the part that reads it, and reads it once that is there', async () => {
    await vi.advanceTimersByTimeAsync(2_000);
    bring.mockImplementation(async () => {
      slot.put({ second: platform });
      return true;
    });
    turn();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(bring.mock.calls).toEqual([['second']]);
    expect(told()).toEqual(['ok first', 'ok second']);
  });

  it('is not read by halves: nothing is said of it before, then that its layout is not known', async () => {
    await vi.advanceTimersByTimeAsync(2_000);
    bring.mockResolvedValue(true);
    turn();
    await vi.advanceTimersByTimeAsync(7_000);
    expect(told()).toEqual(['ok first']);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told()).toEqual(['ok first', 'layout-unknown nobody']);
    slot.put({ second: platform });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told().at(-1)).toBe('ok second');
  });

  it('asks again where the part can’t be had, for as long as it stays, and ever more rarely', async () => {
    bring.mockResolvedValue(false);
    turn();
    await vi.advanceTimersByTimeAsync(60_000);
    const before = bring.mock.calls.length;
    expect(before).toBeGreaterThan(3);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(bring.mock.calls.length - before).toBeGreaterThan(3);
    expect(bring.mock.calls.length - before).toBeLessThan(12);
    bring.mockImplementation(async () => {
      slot.put({ second: platform });
      return true;
    });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told().at(-1)).toBe('ok second');
  });

  it('keeps the replies that it loaded on the way until they can be read', async () => {
    await vi.advanceTimersByTimeAsync(2_000);
    bring.mockResolvedValue(true);
    replies.arrive('second c,d');
    turn();
    await vi.advanceTimersByTimeAsync(5_000);
    slot.put({ second: platform });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(delivered.at(-1)?.posts.map(({ id }) => id)).toEqual(['c', 'd']);
  });

  it('says nothing of one creator’s on the page of the other', async () => {
    replies.arrive('second c');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told()).toEqual(['ok first']);
    expect(delivered[0]?.posts).toEqual([]);
  });
});
