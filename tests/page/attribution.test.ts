// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '@/lib/model/reading';
import { liveReader } from '@/lib/page/live-reader';
import { numberReader } from '@/lib/platforms/numbers/number-reader';
import { NO_WORDS } from '@/lib/platforms/numbers/words';
import { intake, platform, show, wholePage } from './handle-page';

/** Two creators, each with the number of followers that is theirs alone; ids of posts begin with their author's handle. */
const FOLLOWERS: Record<string, number> = { first: 5, second: 9 };
const addressOf = (handle: string) => `https://www.youtube.com/@${handle}`;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const who = fc.constantFrom(...Object.keys(FOLLOWERS));
const event = fc.oneof(
  fc.record({ kind: fc.constant('reply' as const), of: who, post: fc.nat(5) }),
  fc.record({ kind: fc.constant('address' as const), of: who, isTold: fc.boolean() }),
  fc.record({ kind: fc.constant('rendered' as const), of: who }),
  fc.record({ kind: fc.constant('time' as const), ms: fc.constantFrom(10, 240, 260, 2_000) }),
);

const halfRendered = fc.record({ kind: fc.constant('half-rendered' as const), of: who, place: fc.nat(24) });

/** What happens to a page. It is seen half drawn once: the same half twice, at two looks, is no page's doing. */
const anyEvents = fc
  .tuple(fc.array(event, { minLength: 4, maxLength: 24 }), halfRendered)
  .map(([events, half]): PageEvent[] => [...events.slice(0, half.place), half, ...events.slice(half.place)]);

type Made<A> = A extends fc.Arbitrary<infer E> ? E : never;
type PageEvent = Made<typeof event> | Made<typeof halfRendered>;

/** How long a page shows one creator's name over another's numbers, in milliseconds. */
const HALF_DRAWN = 150;

/** What a reader hands over of a page to which all this happens, in this order, and the page's address at that time. */
async function deliveredIn(events: readonly PageEvent[]): Promise<{ reading: Reading; at: string }[]> {
  const life = new AbortController();
  const replies = intake();
  const navigation = new EventTarget();
  const delivered: { reading: Reading; at: string }[] = [];
  let url = addressOf('first');
  document.body.removeAttribute('data-of');
  const reader = liveReader(platform, {
    document,
    loadedFor: url,
    numbers: numberReader(NO_WORDS),
    parts: wholePage(platform),
    replies,
    navigation,
    clock: () => 0,
    address: () => url,
    now: () => Date.now(),
    whenIdle: (work) => work(),
    deliver: async (reading) => {
      delivered.push({ reading, at: url });
      return true;
    },
    left: () => undefined,
    signal: life.signal,
  });
  reader.start();
  for (const next of events) {
    if (next.kind === 'reply') replies.arrive(`${next.of} ${next.of}-${next.post}`);
    else if (next.kind === 'rendered') show(document, next.of, FOLLOWERS[next.of] ?? 0);
    else if (next.kind === 'half-rendered') await drawInTwo(next.of);
    else if (next.kind === 'time') await vi.advanceTimersByTimeAsync(next.ms);
    else {
      url = addressOf(next.of);
      if (next.isTold) navigation.dispatchEvent(new Event('currententrychange'));
    }
  }
  await vi.advanceTimersByTimeAsync(3_000);
  life.abort();
  return delivered;
}

/** Draws a creator as pages do: first the name, and what belongs to it a moment later. */
async function drawInTwo(handle: string): Promise<void> {
  document.body.setAttribute('data-of', handle);
  await vi.advanceTimersByTimeAsync(HALF_DRAWN);
  show(document, handle, FOLLOWERS[handle] ?? 0);
}

describe('attribution', () => {
  it('is right in any order of two creators’ replies, navigations and what is rendered', {
    timeout: 60_000,
  }, async () => {
    let handedOver = 0;
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        for (const { reading, at } of await deliveredIn(events)) {
          expect(reading.url).toBe(at);
          const owner = reading.url.split('@')[1] ?? '';
          handedOver += reading.posts.length;
          for (const post of reading.posts) expect(post.id).toMatch(new RegExp(`^${owner}-`));
          if (reading.profile === null) continue;
          expect(reading.profile.handle).toBe(owner);
          const { followers } = reading.profile;
          if (followers.state === 'read') expect(followers.value.low).toBe(FOLLOWERS[owner]);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(handedOver).toBeGreaterThan(1_000);
  });
});
