import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { isRead, notFound, notShown, readFact, tightestCount } from '../../model/facts';
import { hasDigit, shownCountFact } from '../extract/facts';
import type { CountKind } from '../numbers/style';
import type { ReadContext } from '../platform';
import { countStyle } from './count-style';
import { textAt } from './text';

/** A count of a kind out of a text ("3.4m views"). A missing text is not found, one that isn't understood unreadable. */
export function countFact(text: string | null, kind: CountKind, source: string, context: ReadContext): Fact<Count> {
  return shownCountFact(text, countStyle(kind), source, context);
}

/**
 * Like countFact, for places where a text without a digit is no count: the button of hidden likes says "Like", their
 * factoid "No likes or dislikes", a comment header that is still loading "Comments".
 */
export function digitsFact(text: string | null, kind: CountKind, source: string, context: ReadContext): Fact<Count> {
  return hasDigit(text) ? countFact(text, kind, source, context) : notFound;
}

/** countFact of the text at a key, which with `place` makes the source. */
export function countAt(node: unknown, key: string, kind: CountKind, place: string, context: ReadContext): Fact<Count> {
  return countFact(textAt(node, key), kind, `${place}: ${key}`, context);
}

/** digitsFact of the text at a key, which with `place` makes the source. */
export function digitsAt(
  node: unknown,
  key: string,
  kind: CountKind,
  place: string,
  context: ReadContext,
): Fact<Count> {
  return digitsFact(textAt(node, key), kind, `${place}: ${key}`, context);
}

/** The likes of a video, and whether its owner hides them. */
export interface Likes {
  likes: Fact<Count>;
  likesHidden: Fact<boolean>;
}

/**
 * Likes from the like button: its label, which is exact in most languages, its text, and `more` sources. Where text and
 * label are both there and only a word, the likes are hidden.
 */
export function buttonLikes(
  label: string | null,
  text: string | null,
  source: string,
  context: ReadContext,
  more: Fact<Count> = notFound,
): Likes {
  const likes = tightestCount(
    digitsFact(label, 'likes', `${source}, label`, context),
    digitsFact(text, 'likes', source, context),
    more,
  );
  if (isRead(likes)) return { likes, likesHidden: readFact(false, likes.raw, likes.source) };
  const isHidden = likes.state === 'not-found' && label !== null && text !== null;
  return isHidden ? { likes: notShown, likesHidden: readFact(true, text, source) } : { likes, likesHidden: notFound };
}

/** What a text counts, by its own words; null where they are unknown or there is no text. */
export function kindOf(text: string | null, { numbers }: ReadContext): CountKind | null {
  return text === null ? null : numbers.kind(text);
}
