import { isRead } from '../model/facts';
import type { CommentReading, PostReading, Reading } from '../model/reading';

/** The longest text of a page that is handed over, in UTF-16 units; the rest is cut. */
const TEXT_LENGTH = 5_000;

/** A post or comment of a sheet, with all that it says as one text. */
export type Item = { key: string; text: string } & ({ post: PostReading } | { comment: CommentReading });

/**
 * A reading as it would be handed over, with each of its parts also as a text, made once: two sheets are compared, and
 * what is new is found, by these.
 */
export interface Sheet {
  /** All but the posts and comments. */
  head: Reading;
  headText: string;
  items: readonly Item[];
}

/** The sheet of a reading, with long texts cut. */
export function sheetOf(reading: Reading): Sheet {
  const head = clipped({ ...reading, posts: [], comments: [] });
  const posts = reading.posts.map((each): Item => {
    const post = clippedPost(each);
    return { key: `post ${post.id}`, text: JSON.stringify(post), post };
  });
  const comments = reading.comments.map((each): Item => {
    const comment = { ...each, text: each.text.slice(0, TEXT_LENGTH) };
    return { key: `comment ${comment.id}`, text: JSON.stringify(comment), comment };
  });
  return { head, headText: JSON.stringify(head), items: posts.concat(comments) };
}

/** Whether two sheets say the same, in the same order. */
export function isSameSheet(a: Sheet, b: Sheet): boolean {
  return (
    a.headText === b.headText &&
    a.items.length === b.items.length &&
    a.items.every(({ text }, index) => text === b.items[index]?.text)
  );
}

function clipped(reading: Reading): Reading {
  const { profile } = reading;
  if (profile === null) return reading;
  return { ...reading, profile: { ...profile, name: clip(profile.name), bio: clip(profile.bio) } };
}

/** The same post where nothing is cut: a page of hundreds is not kept twice. */
function clippedPost(post: PostReading): PostReading {
  const { title, caption } = post;
  return isLong(title) || isLong(caption) ? { ...post, title: clip(title), caption: clip(caption) } : post;
}

function isLong(fact: PostReading['title']): boolean {
  return isRead(fact) && fact.value.length > TEXT_LENGTH;
}

function clip(fact: PostReading['title']): PostReading['title'] {
  return isRead(fact) && isLong(fact) ? { ...fact, value: fact.value.slice(0, TEXT_LENGTH) } : fact;
}
