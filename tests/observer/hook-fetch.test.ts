import { describe, expect, it, vi } from 'vitest';
import { LONGEST_BODY } from '@/lib/observer/allowance';
import { hookFetch } from '@/lib/observer/hook-fetch';

const OBSERVED = 'https://pages.test/observed';

/** A page's world whose `fetch` gives what it is told, hooked, with what the outlet was handed. */
function hooked(answer: (input: unknown) => Promise<Response>) {
  const handed: unknown[] = [];
  const skip = vi.fn();
  const world = { fetch: answer as typeof fetch };
  hookFetch(world, {
    observedAddress: (url) => (url.startsWith(OBSERVED) ? url : null),
    hand: (reply, size) => handed.push({ ...reply, size }),
    skip,
  });
  return { world, handed, skip };
}

const settled = () => new Promise((done) => setTimeout(done, 20));

describe('hookFetch', () => {
  it('gives back the very promise of the browser’s own call, with its reply unread', async () => {
    const promise = Promise.resolve(new Response('{"a":1}'));
    const { world, handed } = hooked(() => promise);
    const given = world.fetch(OBSERVED);
    expect(given).toBe(promise);
    const response = await given;
    await settled();
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual({ a: 1 });
    expect(handed).toEqual([{ url: OBSERVED, body: '{"a":1}', size: 7 }]);
  });

  it('hands `this` and arguments on', () => {
    const native = vi.fn(() => Promise.resolve(new Response('x')));
    const { world } = hooked(native);
    const own = {};
    Reflect.apply(world.fetch, own, [OBSERVED, { method: 'POST' }, 3]);
    expect(native.mock.contexts).toEqual([own]);
    expect(native.mock.calls).toEqual([[OBSERVED, { method: 'POST' }, 3]]);
  });

  it.each<[string, () => unknown]>([
    ['a text', () => OBSERVED],
    ['a URL', () => new URL(OBSERVED)],
    ['a Request', () => new Request(OBSERVED)],
  ])('understands %s', async (_, input) => {
    const { world, handed } = hooked(async () => new Response('x'));
    await Reflect.apply(world.fetch, null, [input()]);
    await settled();
    expect(handed).toHaveLength(1);
  });

  it('makes no copy of replies to other addresses, and calls nothing in what it does not understand', async () => {
    const clone = vi.spyOn(Response.prototype, 'clone');
    const { world, handed } = hooked(async () => new Response('x'));
    const name = vi.fn(() => OBSERVED);
    await world.fetch('https://pages.test/other');
    await Reflect.apply(world.fetch, null, [{ toString: name }]);
    await Reflect.apply(world.fetch, null, []);
    await settled();
    expect(clone).not.toHaveBeenCalled();
    expect(name).not.toHaveBeenCalled();
    expect(handed).toEqual([]);
  });

  it('lets the page have its own errors', async () => {
    const failure = new TypeError('no network');
    const { world } = hooked(() => Promise.reject(failure));
    await expect(world.fetch(OBSERVED)).rejects.toBe(failure);
    const thrown = hooked(() => {
      throw failure;
    });
    expect(() => thrown.world.fetch(OBSERVED)).toThrow(failure);
  });

  it('counts a body that is too long, without an end to it', async () => {
    let pulls = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulls++;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    const { world, handed, skip } = hooked(async () => new Response(endless));
    const response = await world.fetch(OBSERVED);
    await settled();
    expect(skip).toHaveBeenCalledTimes(1);
    expect(handed).toEqual([]);
    expect(pulls).toBeLessThanOrEqual(LONGEST_BODY / 1_000_000 + 3);
    expect(response.bodyUsed).toBe(false);
  });

  it('reads with the browser’s own means, whatever the page puts in their place later', async () => {
    const { world, handed } = hooked(async () => new Response('x'));
    const clone = vi.spyOn(Response.prototype, 'clone').mockImplementation(() => {
      throw new Error('seen');
    });
    await world.fetch(OBSERVED);
    await settled();
    expect(clone).not.toHaveBeenCalled();
    expect(handed).toHaveLength(1);
  });

  it('keeps signs whole that are cut in two by the parts of a body', async () => {
    const [first, second] = [new Uint8Array([0xf0, 0x9f]), new Uint8Array([0x98, 0x80])];
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(first);
        controller.enqueue(second);
        controller.close();
      },
    });
    const { world, handed } = hooked(async () => new Response(body));
    await world.fetch(OBSERVED);
    await settled();
    expect(handed).toEqual([{ url: OBSERVED, body: '\u{1F600}', size: 4 }]);
  });
});
