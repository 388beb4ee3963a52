import type { Identity, PostKind, PostReading } from '../../model/reading';
import { blankPost as blank } from '../extract/blank';
import { postUrl } from './address';

/** A video of which nothing but its identity is shown. */
export function blankPost(id: string, author: Identity, kind: PostKind): PostReading {
  return blank(id, postUrl(id, kind), author, kind);
}
