import type { Reading } from '../model/reading';
import { headOf, saysSame } from './sheet';

/** The most posts and comments that are handed over of one page, so that a page can't fill the person's storage. */
const MOST = 5_000;

/** What was handed over of a page already, so that nothing is sent twice. */
export interface Outbox {
  /** Forgets what was sent: for a new page, or where it did not arrive. */
  clear(): void;
  /**
   * What of a sheet is still to be handed over: the posts and comments that are new or have changed, with all else that it
   * says. Null where all of it was sent before.
   */
  take(sheet: Reading): Reading | null;
}

/** An outbox of a page of which nothing was handed over. */
export function newOutbox(): Outbox {
  const sent = new Map<string, unknown>();

  function isNew(key: string, said: unknown): boolean {
    const before = sent.get(key);
    if (before === undefined ? sent.size > MOST : saysSame(before, said)) return false;
    sent.set(key, said);
    return true;
  }

  return {
    clear: () => sent.clear(),
    take(sheet) {
      const isHeadNew = isNew('head', headOf(sheet));
      const posts = sheet.posts.filter((post) => isNew(`post ${post.id}`, post));
      const comments = sheet.comments.filter((comment) => isNew(`comment ${comment.id}`, comment));
      return isHeadNew || posts.length + comments.length > 0 ? { ...sheet, posts, comments } : null;
    },
  };
}
