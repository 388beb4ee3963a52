import type { Count, Period } from '../../model/count';
import type { Fact } from '../../model/fact';
import { exactly, isRead, notShown, parsedFact } from '../../model/facts';
import type { CountStyle } from '../numbers/style';
import type { ReadContext } from '../platform';

/** A count out of a text ("3.4m views") that shortens as `style` says. No text is not found, one not understood unreadable. */
export function shownCountFact(
  text: string | null,
  style: CountStyle,
  source: string,
  { numbers }: ReadContext,
): Fact<Count> {
  return parsedFact(text, source, (raw) => numbers.count(raw, style));
}

/** An exact count out of a string of ASCII digits, as data (not texts) hold it. */
export function exactFact(digits: string | null, source: string): Fact<Count> {
  return parsedFact(digits, source, (raw) => (/^\d{1,15}$/.test(raw) ? exactly(Number(raw)) : null));
}

/** Whether a text has a digit of any script in it. */
export function hasDigit(text: string | null): boolean {
  return text !== null && /\p{Nd}/u.test(text);
}

/** A text as it stands. */
export function textFact(text: string | null, source: string): Fact<string> {
  return parsedFact(text, source, (raw) => raw);
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
  return isRead(published) && published.value.earliest > capturedAt + A_DAY_AHEAD ? notShown : published;
}

/** A length ("1:04:37", "8:17") in seconds. A text of another form ("LIVE") is unreadable. */
export function durationFact(text: string | null, source: string): Fact<number> {
  return parsedFact(text, source, (raw) => {
    const parts = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{2})$/.exec(raw.trim());
    return parts ? Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]) : null;
  });
}
