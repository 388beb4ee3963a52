import type { CommentReading, PostReading, Reading } from '../model/reading';

/** The longest text of a page that is handed over, in UTF-16 units; the rest is cut. */
const TEXT_LENGTH = 5_000;

/** The most that the posts and comments of one message may take, in bytes; with the profile it stays below 256 KB. */
const ITEM_BYTES = 200_000;

/** The most items of a kind in one message; the schema of a reading allows no more. */
const ITEMS = 200;

/** A post or comment that is to be sent, with its size in bytes. */
type Item = { post: PostReading; bytes: number } | { comment: CommentReading; bytes: number };

/** What was handed over of a page already, so that nothing is sent twice. */
export class Outbox {
  private readonly sent = new Map<string, string>();

  /** Forgets what was sent: for a new page, or where it did not arrive. */
  clear(): void {
    this.sent.clear();
  }

  /**
   * The parts of a reading that are still to be handed over, in messages of bounded size: posts and comments that are
   * new or have changed, always with the profile. Empty where all of it was sent before.
   */
  take(reading: Reading): Reading[] {
    const head = clipped({ ...reading, posts: [], comments: [] });
    const isHeadNew = this.bytesIfNew('head', head) > 0;
    const items: Item[] = [];
    for (const post of reading.posts.map(clippedPost)) {
      const bytes = this.bytesIfNew(`post ${post.id}`, post);
      if (bytes > 0) items.push({ post, bytes });
    }
    for (const comment of reading.comments.map(clippedComment)) {
      const bytes = this.bytesIfNew(`comment ${comment.id}`, comment);
      if (bytes > 0) items.push({ comment, bytes });
    }
    const parts = packed(items).map((part) => withItems(head, part));
    return parts.length === 0 && isHeadNew ? [head] : parts;
  }

  /** How many bytes a value takes, 0 where it was sent as it is. */
  private bytesIfNew(key: string, value: unknown): number {
    const text = JSON.stringify(value);
    if (this.sent.get(key) === text) return 0;
    this.sent.set(key, text);
    return new TextEncoder().encode(text).length;
  }
}

function packed(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  let bytes = 0;
  for (const item of items) {
    const part = parts.at(-1);
    if (part && part.length < ITEMS && bytes + item.bytes <= ITEM_BYTES) {
      part.push(item);
      bytes += item.bytes;
    } else {
      parts.push([item]);
      bytes = item.bytes;
    }
  }
  return parts;
}

function withItems(head: Reading, items: readonly Item[]): Reading {
  return {
    ...head,
    posts: items.flatMap((item) => ('post' in item ? item.post : [])),
    comments: items.flatMap((item) => ('comment' in item ? item.comment : [])),
  };
}

function clipped(reading: Reading): Reading {
  const { profile } = reading;
  if (profile === null) return reading;
  return { ...reading, profile: { ...profile, name: clip(profile.name), bio: clip(profile.bio) } };
}

function clippedPost(post: PostReading): PostReading {
  return { ...post, title: clip(post.title), caption: clip(post.caption) };
}

function clippedComment(comment: CommentReading): CommentReading {
  return { ...comment, text: comment.text.slice(0, TEXT_LENGTH) };
}

function clip(fact: PostReading['title']): PostReading['title'] {
  return fact.state === 'read' ? { ...fact, value: fact.value.slice(0, TEXT_LENGTH) } : fact;
}
