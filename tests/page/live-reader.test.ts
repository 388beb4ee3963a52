// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '@/lib/model/reading';
import { CARD_ELEMENT } from '@/lib/page/card-element';
import { type LiveReader, liveReader } from '@/lib/page/live-reader';
import { numberReader } from '@/lib/platforms/numbers/number-reader';
import { NO_WORDS } from '@/lib/platforms/numbers/words';
import type { Finding } from '@/lib/platforms/platform';
import { intake, platform, show, wholePage } from './handle-page';

const HOME = 'https://www.youtube.com/@first';
const NEXT = 'https://www.youtube.com/@second';

/** What says nothing, about nobody. */
const UNNAMED: Finding = {
  carrier: 'embedded',
  subject: { kind: 'unnamed' },
  state: null,
  profile: null,
  posts: [],
  comments: [],
  history: [],
};

let url = HOME;
let life = new AbortController();
let delivered: Reading[] = [];
let isArriving = true;
const left = vi.fn();
let replies = intake();
let navigation = new EventTarget();

function start(loadedFor = url): LiveReader {
  const reader = liveReader(platform, {
    document,
    loadedFor,
    numbers: numberReader(NO_WORDS),
    parts: wholePage(platform),
    replies,
    navigation,
    clock: () => performance.now(),
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
const postsIn = (reading: Reading) => reading.posts.map((post) => post.id);
const lowOf = ({ profile }: Reading) => (profile?.followers.state === 'read' ? profile.followers.value.low : null);

beforeEach(() => {
  vi.useFakeTimers();
  url = HOME;
  life = new AbortController();
  delivered = [];
  isArriving = true;
  replies = intake();
  navigation = new EventTarget();
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
    show(document, 'first', 5);
    start();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told()).toEqual(['first 5']);
  });

  it('hands over what changes later on the same page', async () => {
    show(document, 'first', 5);
    start();
    await vi.advanceTimersByTimeAsync(5_000);
    show(document, 'first', 6);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told()).toEqual(['first 5', 'first 6']);
  });

  it('never hands over a page in motion', async () => {
    start();
    for (let n = 1; n <= 20; n++) {
      show(document, 'first', n);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(told()).toEqual([]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told()).toEqual(['first 20']);
  });

  it('does not take the old page for the new one while the address is ahead of it', async () => {
    show(document, 'first', 5);
    start();
    await vi.advanceTimersByTimeAsync(5_000);
    url = NEXT;
    document.dispatchEvent(new Event('test-navigated'));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told()).toEqual(['first 5']);
    expect(left).toHaveBeenCalledTimes(1);
    show(document, 'second', 9);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told()).toEqual(['first 5', 'second 9']);
  });

  it('hands a page over again when the person comes back to it', async () => {
    show(document, 'first', 5);
    start();
    await vi.advanceTimersByTimeAsync(3_000);
    for (const [address, handle] of [
      [NEXT, 'second'],
      [HOME, 'first'],
    ] as const) {
      url = address;
      show(document, handle, 5);
      document.dispatchEvent(new Event('test-navigated'));
      await vi.advanceTimersByTimeAsync(3_000);
    }
    expect(told()).toEqual(['first 5', 'second 5', 'first 5']);
  });

  it('hands over again what did not arrive', async () => {
    isArriving = false;
    show(document, 'first', 5);
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
    show(document, 'first', 5);
    start();
    life.abort();
    show(document, 'first', 6);
    replies.arrive('first a');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(delivered).toEqual([]);
    expect(replies.close).toHaveBeenCalledTimes(1);
  });

  it('watches nothing any more when the extension is gone', async () => {
    show(document, 'first', 5);
    start();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told()).toEqual(['first 5']);
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    life.abort();
    expect(disconnect).toHaveBeenCalledOnce();
  });

  it('adds what replies say of the page’s creator, and nothing that they say of others', async () => {
    show(document, 'first', 5);
    start();
    replies.arrive('first a,b');
    replies.arrive('second c');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(delivered.map(postsIn)).toEqual([['a', 'b']]);
  });

  it('still knows what was loaded when the person comes back inside the page', async () => {
    show(document, 'first', 5);
    start();
    replies.arrive('first a,b');
    await vi.advanceTimersByTimeAsync(5_000);
    for (const [address, handle] of [
      [NEXT, 'second'],
      [HOME, 'first'],
    ] as const) {
      url = address;
      show(document, handle, 5);
      navigation.dispatchEvent(new Event('currententrychange'));
      await vi.advanceTimersByTimeAsync(3_000);
    }
    expect(delivered.map(postsIn)).toEqual([['a', 'b'], [], ['a', 'b']]);
  });

  it('takes a reply that came before its page was opened', async () => {
    show(document, 'first', 5);
    start();
    replies.arrive('second c');
    await vi.advanceTimersByTimeAsync(3_000);
    url = NEXT;
    show(document, 'second', 9);
    navigation.dispatchEvent(new Event('currententrychange'));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(delivered.map(postsIn)).toEqual([[], ['c']]);
  });

  it('reads on after a reply that breaks its reader', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    show(document, 'first', 5);
    start();
    replies.arrive('broken');
    replies.arrive('first a');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(delivered.map(postsIn)).toEqual([['a']]);
  });

  it('looks at a page that never rests ever more rarely', async () => {
    const look = vi.spyOn(platform, 'readRendered');
    show(document, 'first', 5);
    start();
    await vi.advanceTimersByTimeAsync(60_000);
    look.mockClear();
    for (let n = 0; n < 600; n++) {
      document.body.setAttribute('aria-label', String(n));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(look.mock.calls.length).toBeLessThanOrEqual(12);
  });

  it('rests forty times as long as a look takes', async () => {
    let clock = 0;
    const look = vi.spyOn(platform, 'readRendered').mockImplementation(() => {
      clock += 100;
      return [];
    });
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    start();
    await vi.advanceTimersByTimeAsync(250);
    expect(look).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(3_900);
    expect(look).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('does not look a second time at a page that nothing touched since the first', async () => {
    const look = vi.spyOn(platform, 'readRendered');
    show(document, 'first', 5);
    start();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told()).toEqual(['first 5']);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['an attribute', () => document.body.setAttribute('title', 'other')],
    ['a text', () => document.body.append('')],
    ['an element', () => document.documentElement.append(document.createElement('p'))],
    ['a reply', () => replies.arrive('first a')],
    ['the page says that it navigated', () => document.dispatchEvent(new Event('test-navigated'))],
  ])('looks a second time when between the looks came %s', async (_, touch) => {
    const look = vi.spyOn(platform, 'readRendered');
    show(document, 'first', 5);
    start();
    await vi.advanceTimersByTimeAsync(300);
    expect(look).toHaveBeenCalledTimes(1);
    expect(told()).toEqual([]);
    touch();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(look.mock.calls.length).toBeGreaterThan(1);
    expect(told()).toEqual(['first 5']);
  });

  it('tells the look at the rendered page what was embedded, until the address changes', async () => {
    const embedded: Finding[] = [];
    vi.spyOn(platform, 'readEmbedded').mockReturnValue(embedded);
    const look = vi.spyOn(platform, 'readRendered');
    show(document, 'first', 5);
    start();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(look.mock.lastCall?.[3]).toEqual(embedded);
    url = NEXT;
    show(document, 'second', 7);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told()).toContain('second 7');
    expect(look.mock.lastCall?.[3]).toBeUndefined();
    url = HOME;
    show(document, 'first', 6);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told()).toContain('first 6');
    expect(look.mock.lastCall?.[3]).toBeUndefined();
  });

  it('does not take an embedded error for a page that the person went on to before the first look', async () => {
    const error: Finding = { ...UNNAMED, state: 'not-found' };
    vi.spyOn(platform, 'readEmbedded').mockReturnValue([error]);
    vi.spyOn(platform, 'readRendered').mockReturnValue([]);
    url = NEXT;
    const reader = start(HOME);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(reader.reading?.state).toBe('still-loading');
    url = HOME;
    document.body.setAttribute('title', 'back');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(reader.reading?.state).toBe('not-found');
  });

  it('looks no more because of its own card', async () => {
    const look = vi.spyOn(platform, 'readRendered');
    show(document, 'first', 5);
    start();
    await vi.advanceTimersByTimeAsync(5_000);
    const card = document.createElement(CARD_ELEMENT);
    document.documentElement.append(card);
    card.hidden = true;
    await vi.advanceTimersByTimeAsync(20_000);
    card.remove();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(look).toHaveBeenCalledTimes(1);
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('does not look at a hidden page, and looks when it is shown', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    show(document, 'first', 5);
    start();
    replies.arrive('first a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(delivered).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(delivered.map(postsIn)).toEqual([['a']]);
  });
});
