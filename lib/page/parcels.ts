import { packed } from '../model/pack';
import type { Reading } from '../model/reading';

/** The most items of a kind in one message; the schema of a reading allows no more. */
const ITEMS = 200;

/** The most that one message may hold of a reading, in UTF-16 units: of three bytes at most, so that it stays below 256 KB. */
const LENGTH = 83_000;

/**
 * A reading as packed texts, each below 256 KB: one, or where that is more, several with the profile in each and the posts
 * and comments divided among them, in their order. A single item is not divided.
 */
export function parcels(reading: Reading): string[] {
  const { posts, comments } = reading;
  if (posts.length <= ITEMS && comments.length <= ITEMS) {
    const text = packed(reading);
    if (text.length <= LENGTH || posts.length + comments.length < 2) return [text];
  }
  const few = Math.ceil(posts.length / 2);
  const more = Math.floor(comments.length / 2);
  return [
    ...parcels({ ...reading, posts: posts.slice(0, few), comments: comments.slice(0, more) }),
    ...parcels({ ...reading, posts: posts.slice(few), comments: comments.slice(more) }),
  ];
}
