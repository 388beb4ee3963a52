import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ReplyIntake, replyIntake } from '@/lib/page/reply-intake';

const URL_OF_API = 'https://pages.test/api/items';

let now = 0;
let intake: ReplyIntake;
let said: unknown[] = [];
let send: (message: unknown) => void;

beforeEach(() => {
  now = 1_000_000;
  intake = replyIntake([/^https:\/\/pages\.test\/api\//], () => now);
  // As much of a port as the intake uses.
  said = [];
  const port = {
    onmessage: null,
    postMessage: (word: unknown) => said.push(word),
    close: () => said.push('closed'),
  } as unknown as MessagePort;
  intake.connect(port);
  send = (data) => port.onmessage?.(new MessageEvent('message', { data }));
});

/** All replies that wait, as their bodies. */
function takeAll(): string[] {
  const bodies: string[] = [];
  for (let next = intake.take(); next !== null; next = intake.take()) bodies.push(next.reply.body);
  return bodies;
}

describe('ReplyIntake', () => {
  it('keeps replies in their order until they are taken, with the time at which they came', () => {
    send({ url: URL_OF_API, body: 'a' });
    now += 5;
    send({ url: URL_OF_API, data: { b: 1 } });
    expect(intake.take()).toEqual({ reply: { url: URL_OF_API, body: 'a' }, at: 1_000_000 });
    expect(intake.take()).toEqual({ reply: { url: URL_OF_API, body: '{"b":1}' }, at: 1_000_005 });
    expect(intake.take()).toBeNull();
  });

  it('tells who listens of what waits and of what comes', () => {
    const told = vi.fn();
    send({ url: URL_OF_API, body: 'a' });
    intake.listen(told);
    expect(told).toHaveBeenCalledTimes(1);
    send({ url: URL_OF_API, body: 'b' });
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('refuses what is not of the form, and addresses that are not observed', () => {
    const told = vi.fn();
    intake.listen(told);
    send('hello');
    send({ url: 'https://elsewhere.test/api/items', body: 'a' });
    send({ url: `x${URL_OF_API}`, body: 'a' });
    expect(takeAll()).toEqual([]);
    expect(told).not.toHaveBeenCalled();
    expect(intake.leftOut).toBe(3);
  });

  it('takes thirty of ten thousand that come at once, and says how many it left out', () => {
    for (let index = 0; index < 10_000; index++) send({ url: URL_OF_API, body: String(index) });
    expect(takeAll()).toHaveLength(30);
    expect(intake.leftOut).toBe(9_970);
  });

  it('lets nothing wait that is longer than allowed, nor more than it can hold', () => {
    send({ url: URL_OF_API, body: 'x'.repeat(4_000_001) });
    for (let index = 0; index < 8; index++) {
      now += 1_000;
      send({ url: URL_OF_API, body: String(index).repeat(3_000_000) });
    }
    expect(takeAll().map((body) => body.charAt(0))).toEqual(['3', '4', '5', '6', '7']);
    expect(intake.leftOut).toBe(4);
  });

  it('adds what the other end left out', () => {
    send({ skipped: 8 });
    send({ skipped: 16 });
    expect(intake.leftOut).toBe(16);
  });

  it('lets go of what waits and tells the observer, when nobody reads any more', () => {
    send({ url: URL_OF_API, body: 'a' });
    intake.close();
    expect(intake.take()).toBeNull();
    expect(said).toEqual(['rest', 'closed']);
  });

  it('keeps the latest for a report, whether they were taken or not, up to 1.5 million characters', () => {
    for (let n = 0; n < 40; n++) {
      send({ url: URL_OF_API, body: `${n}:${'x'.repeat(100_000)}` });
      now += 100;
      intake.take();
    }
    const kept = intake.latest.map(({ body }) => body.split(':')[0]);
    expect(kept).toEqual(['26', '27', '28', '29', '30', '31', '32', '33', '34', '35', '36', '37', '38', '39']);
    intake.close();
    expect(intake.latest).toEqual([]);
  });
});
