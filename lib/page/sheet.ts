import { isRead } from '../model/facts';
import type { CommentReading, PostReading, Reading } from '../model/reading';

/** The longest text of a page that is handed over, in UTF-16 units; the rest is cut. */
const TEXT_LENGTH = 5_000;

/** A reading as it would be handed over, with long texts cut. What isn't cut is the same object, so that no page is kept twice. */
export function sheetOf(reading: Reading): Reading {
  const { profile, posts, comments } = reading;
  return {
    ...reading,
    profile: profile && { ...profile, name: clip(profile.name), bio: clip(profile.bio) },
    posts: posts.map(clippedPost),
    comments: comments.map(clippedComment),
  };
}

/** Whether two sheets say the same, in the same order. */
export function isSameSheet(a: Reading, b: Reading): boolean {
  return saysSame(headOf(a), headOf(b)) && isSameList(a.posts, b.posts) && isSameList(a.comments, b.comments);
}

/** All of a reading but its posts and comments. */
export function headOf(reading: Reading): Reading {
  return { ...reading, posts: [], comments: [] };
}

/** Whether two parts of readings say the same. Most of a page are one object in both looks, and cost nothing then. */
export function saysSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => saysSame(item, b[index]));
}

function clippedPost(post: PostReading): PostReading {
  const { title, caption } = post;
  return isLong(title) || isLong(caption) ? { ...post, title: clip(title), caption: clip(caption) } : post;
}

function clippedComment(comment: CommentReading): CommentReading {
  const { text } = comment;
  return text.length > TEXT_LENGTH ? { ...comment, text: text.slice(0, TEXT_LENGTH) } : comment;
}

function isLong(fact: PostReading['title']): boolean {
  return isRead(fact) && fact.value.length > TEXT_LENGTH;
}

function clip(fact: PostReading['title']): PostReading['title'] {
  return isRead(fact) && isLong(fact) ? { ...fact, value: fact.value.slice(0, TEXT_LENGTH) } : fact;
}
