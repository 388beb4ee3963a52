// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '@/lib/model/reading';
import { LiveReader } from '@/lib/page/live-reader';
import { numberReader } from '@/lib/platforms/numbers/number-reader';
import { NO_WORDS } from '@/lib/platforms/numbers/words';
import type { Finding, Platform } from '@/lib/platforms/platform';
import { countFact, profileReading } from '../support/readings';

const HOME = 'https://www.youtube.com/@first';
const NEXT = 'https://www.youtube.com/@second';

/** A platform whose page says who it is of, and its count, in two attributes of the body. */
const platform: Platform = {
  id: 'test',
  label: 'Test',
  matches: [],
  otherHosts: [],
  shortHosts: [],
  namedBy: 'handle',
  observed: [],
  navigationEvents: ['test-navigated'],
  traits: { followersNoun: 'followers', tiers: {}, engagementBasis: 'views' },
  addressOf: (url) => ({ kind: 'profile', handle: url.split('@')[1] ?? null, platformId: null, alias: null }),
  profileUrl: () => null,
  countStyle: () => ({ shortening: 'unknown', precision: 'unknown' }),
  languageOf: () => null,
  readEmbedded: () => [],
  readReply: () => [],
  readRendered: (document): Finding[] => {
    const handle = document.body.getAttribute('data-of');
    if (handle === null) return [];
    const followers = countFact(Number(document.body.textContent));
    return [
      {
        carrier: 'rendered',
        subject: { kind: 'profile', handle, platformId: null, aliases: [] },
        state: 'ok',
        profile: profileReading({ handle, platformId: null, followers }),
        posts: [],
        comments: [],
        history: [],
      },
    ];
  },
};

let url = HOME;
let life = new AbortController();
let delivered: Reading[] = [];
let isArriving = true;
const left = vi.fn();

function show(handle: string, followers: number): void {
  document.body.setAttribute('data-of', handle);
  document.body.textContent = String(followers);
}

function start(): LiveReader {
  const reader = new LiveReader(platform, {
    document,
    numbers: numberReader(NO_WORDS),
    address: () => url,
    now: () => Date.now(),
    whenIdle: (work) => work(),
    deliver: async (reading) => {
      delivered.push(reading);
      return isArriving;
    },
    left,
    signal: life.signal,
  });
  reader.start();
  return reader;
}

/** What was delivered, as "handle count". */
const told = () => delivered.map((reading) => `${reading.profile?.handle} ${lowOf(reading)}`);
const lowOf = ({ profile }: Reading) => (profile?.followers.state === 'read' ? profile.followers.value.low : null);

beforeEach(() => {
  vi.useFakeTimers();
  url = HOME;
  life = new AbortController();
  delivered = [];
  isArriving = true;
  left.mockClear();
  document.body.removeAttribute('data-of');
  document.body.textContent = '';
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('LiveReader', () => {
  it('hands over what two looks in a row agree on, once', async () => {
    show('first', 5);
    start();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told()).toEqual(['first 5']);
  });

  it('hands over what changes later on the same page', async () => {
    show('first', 5);
    start();
    await vi.advanceTimersByTimeAsync(5_000);
    show('first', 6);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told()).toEqual(['first 5', 'first 6']);
  });

  it('never hands over a page in motion', async () => {
    start();
    for (let n = 1; n <= 20; n++) {
      show('first', n);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(told()).toEqual([]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told()).toEqual(['first 20']);
  });

  it('does not take the old page for the new one while the address is ahead of it', async () => {
    show('first', 5);
    start();
    await vi.advanceTimersByTimeAsync(5_000);
    url = NEXT;
    document.dispatchEvent(new Event('test-navigated'));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told()).toEqual(['first 5']);
    expect(left).toHaveBeenCalledTimes(1);
    show('second', 9);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told()).toEqual(['first 5', 'second 9']);
  });

  it('hands a page over again when the person comes back to it', async () => {
    show('first', 5);
    start();
    await vi.advanceTimersByTimeAsync(3_000);
    for (const [address, handle] of [
      [NEXT, 'second'],
      [HOME, 'first'],
    ] as const) {
      url = address;
      show(handle, 5);
      document.dispatchEvent(new Event('test-navigated'));
      await vi.advanceTimersByTimeAsync(3_000);
    }
    expect(told()).toEqual(['first 5', 'second 5', 'first 5']);
  });

  it('hands over again what did not arrive', async () => {
    isArriving = false;
    show('first', 5);
    start();
    await vi.advanceTimersByTimeAsync(700);
    isArriving = true;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(delivered.length).toBeGreaterThan(1);
    expect(told().at(-1)).toBe('first 5');
    const settled = delivered.length;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(delivered).toHaveLength(settled);
  });

  it('says that the layout is unknown when nothing is recognised for eight seconds, and not before', async () => {
    start();
    await vi.advanceTimersByTimeAsync(7_000);
    expect(delivered).toEqual([]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(delivered).toMatchObject([{ state: 'layout-unknown', profile: null }]);
  });

  it('stops when the extension is gone', async () => {
    show('first', 5);
    start();
    life.abort();
    show('first', 6);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(delivered).toEqual([]);
  });
});
