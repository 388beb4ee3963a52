import type { Count, Period } from '../../model/count';
import type { Fact } from '../../model/fact';
import { exactly, notFound, notShown, parsedFact, readFact, tightestCount } from '../../model/facts';
import type { CountKind, CountStyle } from '../numbers/style';
import type { ReadContext } from '../platform';

/** YouTube cuts and never rounds: subscribers to three digits, all else to a tenth below ten of the unit. */
export function countStyle(kind: CountKind): CountStyle {
  return kind === 'followers' ? THREE_DIGITS : TENTH_BELOW_TEN;
}

const THREE_DIGITS: CountStyle = { shortening: 'cut', precision: 'three-digits' };
const TENTH_BELOW_TEN: CountStyle = { shortening: 'cut', precision: 'tenth-below-ten' };

/** A count of a kind out of a text ("3.4m views"). A missing text is not found, one that isn't understood unreadable. */
export function countFact(text: string | null, kind: CountKind, source: string, { numbers }: ReadContext): Fact<Count> {
  return parsedFact(text, source, (raw) => numbers.count(raw, countStyle(kind)));
}

/**
 * Like countFact, for places where a text without a digit is no count: the button of hidden likes says "Like", their
 * factoid "No likes or dislikes", a comment header that is still loading "Comments".
 */
export function digitsFact(text: string | null, kind: CountKind, source: string, context: ReadContext): Fact<Count> {
  return hasDigit(text) ? countFact(text, kind, source, context) : notFound;
}

/** A text as it stands. */
export function textFact(text: string | null, source: string): Fact<string> {
  return parsedFact(text, source, (raw) => raw);
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
  if (likes.state === 'read') return { likes, likesHidden: readFact(false, likes.raw, likes.source) };
  const isHidden = likes.state === 'not-found' && label !== null && text !== null;
  return isHidden ? { likes: notShown, likesHidden: readFact(true, text, source) } : { likes, likesHidden: notFound };
}

/** Whether a text has a digit of any script in it. */
export function hasDigit(text: string | null): boolean {
  return text !== null && /\p{Nd}/u.test(text);
}

/** An exact count out of a string of ASCII digits, as data (not texts) hold it. */
export function exactFact(digits: string | null, source: string): Fact<Count> {
  return parsedFact(digits, source, (raw) => (/^\d{1,15}$/.test(raw) ? exactly(Number(raw)) : null));
}

/** When a relative age ("2 years ago (edited)") lies, counted back from the time of the look. */
export function ageFact(text: string | null, source: string, context: ReadContext): Fact<Period> {
  return parsedFact(text, source, (raw) => context.numbers.age(raw, context.capturedAt));
}

/** The day that a date text ("9 May 2021") names. */
export function dateFact(text: string | null, source: string, { numbers }: ReadContext): Fact<Period> {
  return parsedFact(text, source, (raw) => numbers.date(raw));
}

/** How far a day without a time zone can lie ahead of a look at it: a day, in the time zone that is farthest ahead. */
const A_DAY_AHEAD = 38 * 3_600_000;

/** When a post was published; a time that is still to come announces a post and is no such time. */
export function notAhead(published: Fact<Period>, { capturedAt }: ReadContext): Fact<Period> {
  return published.state === 'read' && published.value.earliest > capturedAt + A_DAY_AHEAD ? notShown : published;
}

/** A length ("1:04:37", "8:17") in seconds. A text of another form ("LIVE") is unreadable. */
export function durationFact(text: string | null, source: string): Fact<number> {
  return parsedFact(text, source, (raw) => {
    const parts = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{2})$/.exec(raw.trim());
    return parts ? Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]) : null;
  });
}

/** What a text counts, by its own words; null where they are unknown or there is no text. */
export function kindOf(text: string | null, { numbers }: ReadContext): CountKind | null {
  return text === null ? null : numbers.kind(text);
}
