import { describe, expect, it } from 'vitest';
import { readFact } from '@/lib/model/facts';
import { Reading } from '@/lib/model/reading';
import { newOutbox, type Outbox } from '@/lib/page/outbox';
import { sheetOf } from '@/lib/page/sheet';
import { commentReading, countFact, postReading, profileReading, readingOf } from '../support/readings';

const take = (outbox: Outbox, reading: Reading) => outbox.take(sheetOf(reading));
const posts = (n: number) => Array.from({ length: n }, (_, i) => postReading(`v${i}`, { views: countFact(i) }));

describe('Outbox', () => {
  it('hands over what is new, and nothing twice', () => {
    const outbox = newOutbox();
    expect(take(outbox, readingOf({ posts: posts(2) }))).toMatchObject({ posts: [{ id: 'v0' }, { id: 'v1' }] });
    expect(take(outbox, readingOf({ posts: posts(2) }))).toBeNull();
    expect(take(outbox, readingOf({ posts: posts(3) }))).toMatchObject({ posts: [{ id: 'v2' }] });
  });

  it('hands a post over again when it has changed', () => {
    const outbox = newOutbox();
    take(outbox, readingOf({ posts: [postReading('v1')] }));
    const changed = postReading('v1', { likes: countFact(3) });
    expect(take(outbox, readingOf({ posts: [changed] }))).toMatchObject({
      posts: [{ likes: { value: { low: 3 } } }],
    });
  });

  it('hands everything over again once it is cleared', () => {
    const outbox = newOutbox();
    take(outbox, readingOf({ posts: posts(2) }));
    outbox.clear();
    expect(take(outbox, readingOf({ posts: posts(2) }))?.posts).toHaveLength(2);
  });

  it('hands a profile over again when it has changed, without the posts', () => {
    const outbox = newOutbox();
    take(outbox, readingOf({ posts: posts(2) }));
    const profile = profileReading({ followers: countFact(7) });
    expect(take(outbox, readingOf({ profile, posts: posts(2) }))).toEqual(readingOf({ profile }));
  });

  it('cuts texts that are longer than a reading may hold', () => {
    const long = readFact('\u{1F600}'.repeat(60_000), 'x', 'test');
    const news = take(
      newOutbox(),
      readingOf({
        profile: profileReading({ bio: long, name: long }),
        posts: [postReading('v1', { title: long, caption: long })],
        comments: [commentReading('c1', 'v1', { text: 'ä'.repeat(120_000) })],
      }),
    );
    expect(Reading.safeParse(news).success).toBe(true);
    expect(news?.comments[0]?.text).toHaveLength(5_000);
  });

  it('hands over no more than a bounded number of items of one page, whatever the page makes up', () => {
    const outbox = newOutbox();
    const count = () => take(outbox, readingOf({ posts: posts(20_000) }))?.posts.length;
    expect(count()).toBe(5_000);
    expect(count()).toBeUndefined();
  });
});
