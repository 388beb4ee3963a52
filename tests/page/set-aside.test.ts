import { describe, expect, it } from 'vitest';
import type { ReceivedReply } from '@/lib/page/reply-intake';
import { setAside } from '@/lib/page/set-aside';

const received = (url: string, body = ''): ReceivedReply => ({ reply: { url, body }, at: 0 });
const of = (url: string) => (each: ReceivedReply) => each.reply.url === url;

describe('setAside', () => {
  it('gives the oldest reply that can be read, once, and leaves the others', () => {
    const aside = setAside();
    for (const [url, body] of [
      ['a', '1'],
      ['b', '2'],
      ['a', '3'],
    ] as const)
      aside.add(received(url, body));
    expect(aside.take(of('a'))?.reply.body).toBe('1');
    expect(aside.take(of('a'))?.reply.body).toBe('3');
    expect(aside.take(of('a'))).toBeNull();
    expect(aside.take(of('b'))?.reply.body).toBe('2');
  });

  it('keeps a dozen replies at most, the newest', () => {
    const aside = setAside();
    for (let n = 1; n <= 50; n++) aside.add(received('a', String(n)));
    const kept = Array.from({ length: 13 }, () => aside.take(of('a'))?.reply.body ?? null);
    expect(kept).toEqual([...Array.from({ length: 12 }, (_, index) => String(39 + index)), null]);
  });

  it('keeps no more than four million characters', () => {
    const aside = setAside();
    for (let n = 0; n < 5; n++) aside.add(received('a', 'x'.repeat(1_500_000)));
    const kept = Array.from({ length: 5 }, () => aside.take(of('a'))).filter((each) => each !== null);
    expect(kept).toHaveLength(2);
  });
});
