import { describe, expect, it } from 'vitest';
import { readFact } from '@/lib/model/facts';
import { Reading } from '@/lib/model/reading';
import { unpacked } from '@/lib/model/unpack';
import { parcels } from '@/lib/page/parcels';
import { commentReading, postReading, profileReading, readingOf } from '../support/readings';

const LARGEST_MESSAGE = 256 * 1024;
const long = (text: string) => readFact(text.repeat(5_000 / text.length), text, 'test');
const bytesOf = (text: string) => new TextEncoder().encode(text).length;
const readingIn = (parcel: string): Reading => Reading.parse(unpacked(parcel));

/** A reading of as many posts and comments, each with the longest texts that one may have. */
function longReading({ posts, comments, text }: { posts: number; comments: number; text: string }): Reading {
  return readingOf({
    profile: profileReading({ bio: long(text), name: long(text) }),
    posts: Array.from({ length: posts }, (_, i) => postReading(`v${i}`, { title: long(text), caption: long(text) })),
    comments: Array.from({ length: comments }, (_, i) =>
      commentReading(`c${i}`, 'v0', { text: text.repeat(5_000 / text.length) }),
    ),
  });
}

describe('parcels', () => {
  it('is one where a reading is small', () => {
    const reading = readingOf({ posts: [postReading('v1')] });
    expect(parcels(reading).map(readingIn)).toEqual([reading]);
  });

  it.each(['a', 'ä', '\u{1F600}'])(
    'keeps every message below its bound, however long the page’s texts are (%s)',
    (text) => {
      const reading = longReading({ posts: 100, comments: 100, text });
      const parts = parcels(reading);
      for (const part of parts) expect(bytesOf(part)).toBeLessThanOrEqual(LARGEST_MESSAGE);
      expect(parts.length).toBeLessThanOrEqual(64);
      const read = parts.map(readingIn);
      expect(read.flatMap((part) => part.posts)).toEqual(reading.posts);
      expect(read.flatMap((part) => part.comments)).toEqual(reading.comments);
      expect(read.map((part) => part.profile)).toEqual(parts.map(() => reading.profile));
    },
  );

  it.each([
    { posts: 200, comments: 0 },
    { posts: 0, comments: 200 },
    { posts: 1, comments: 199 },
  ])('divides $posts posts and $comments comments', ({ posts, comments }) => {
    const parts = parcels(longReading({ posts, comments, text: 'ä' }));
    for (const part of parts) expect(bytesOf(part)).toBeLessThanOrEqual(LARGEST_MESSAGE);
    const read = parts.map(readingIn);
    expect(read.flatMap((part) => part.posts)).toHaveLength(posts);
    expect(read.flatMap((part) => part.comments)).toHaveLength(comments);
  });

  it('holds no more items than a reading may', () => {
    const posts = Array.from({ length: 450 }, (_, i) => postReading(`v${i}`));
    const read = parcels(readingOf({ posts })).map(readingIn);
    expect(read.length).toBeLessThanOrEqual(4);
    expect(read.flatMap((part) => part.posts)).toEqual(posts);
  });

  it('ends where a single item is above the bound', () => {
    const reading = readingOf({ posts: [postReading('v1', { title: readFact('a'.repeat(300_000), 'a', 'test') })] });
    expect(parcels(reading)).toHaveLength(1);
  });
});
