import { describe, expect, it } from 'vitest';
import { readFact } from '@/lib/model/facts';
import { Reading } from '@/lib/model/reading';
import { newOutbox, type Outbox } from '@/lib/page/outbox';
import { sheetOf } from '@/lib/page/sheet';
import { commentReading, countFact, postReading, profileReading, readingOf } from '../support/readings';

const LARGEST_MESSAGE = 256 * 1024;
const take = (outbox: Outbox, reading: Reading) => outbox.take(sheetOf(reading));
const posts = (n: number) => Array.from({ length: n }, (_, i) => postReading(`v${i}`, { views: countFact(i) }));

describe('Outbox', () => {
  it('hands over what is new, and nothing twice', () => {
    const outbox = newOutbox();
    expect(take(outbox, readingOf({ posts: posts(2) }))).toMatchObject([{ posts: [{ id: 'v0' }, { id: 'v1' }] }]);
    expect(take(outbox, readingOf({ posts: posts(2) }))).toEqual([]);
    expect(take(outbox, readingOf({ posts: posts(3) }))).toMatchObject([{ posts: [{ id: 'v2' }] }]);
  });

  it('hands a post over again when it has changed', () => {
    const outbox = newOutbox();
    take(outbox, readingOf({ posts: [postReading('v1')] }));
    const changed = postReading('v1', { likes: countFact(3) });
    expect(take(outbox, readingOf({ posts: [changed] }))).toMatchObject([
      { posts: [{ likes: { value: { low: 3 } } }] },
    ]);
  });

  it('hands everything over again once it is cleared', () => {
    const outbox = newOutbox();
    take(outbox, readingOf({ posts: posts(2) }));
    outbox.clear();
    expect(take(outbox, readingOf({ posts: posts(2) }))).toHaveLength(1);
  });

  it('hands the profile over with every part', () => {
    const parts = take(newOutbox(), readingOf({ posts: posts(450) }));
    expect(parts.map((part) => part.posts.length)).toEqual([200, 200, 50]);
    expect(parts.every((part) => part.profile?.handle === 'tilda.brennkessel')).toBe(true);
  });

  it('keeps every message below its bound and within its schema, however long the page’s texts are', () => {
    const long = readFact('\u{1F600}'.repeat(60_000), 'x', 'test');
    const parts = take(
      newOutbox(),
      readingOf({
        profile: profileReading({ bio: long, name: long }),
        posts: Array.from({ length: 100 }, (_, i) => postReading(`v${i}`, { title: long, caption: long })),
        comments: Array.from({ length: 100 }, (_, i) => commentReading(`c${i}`, 'v0', { text: 'ä'.repeat(120_000) })),
      }),
    );
    for (const part of parts) {
      expect(new TextEncoder().encode(JSON.stringify(part)).length).toBeLessThanOrEqual(LARGEST_MESSAGE);
      expect(Reading.safeParse(part).success).toBe(true);
    }
    expect(parts.flatMap((part) => part.comments)).toHaveLength(100);
    expect(parts.flatMap((part) => part.posts)).toHaveLength(100);
  });

  it('hands over no more than a bounded number of items of one page, whatever the page makes up', () => {
    const outbox = newOutbox();
    const count = () => take(outbox, readingOf({ posts: posts(20_000) })).flatMap((part) => part.posts).length;
    expect(count()).toBe(5_000);
    expect(count()).toBe(0);
  });
});
