import type { Period } from '../../model/count';
import { templateKey, templateOf } from './age-templates';
import { AGE_FRAMES, JUST_NOW } from './age-words';
import { type Language, languageOf, rowOf } from './language';
import { folded, plainText } from './normalize';
import { calendarDaysAgo, periodAgo } from './spans';

/**
 * Reads a relative age as a page of this interface language prints it ("8 months ago", "vor 2 Jahren", "5h", "2 years ago
 * (edited)", "Streamed 3 weeks ago"): the period in which it happened, `at` and the result in milliseconds since 1970.
 * Null for anything else, also for words that the language doesn't use. Never throws.
 */
export function readAge(text: string, context: { language: string | null; at: number }): Period | null {
  const language = languageOf(context.language);
  const plain = plainText(text);
  if (language === null || plain === null || !Number.isFinite(context.at)) return null;
  const bare = withoutRemark(folded(plain));
  for (const age of [bare, ...withoutFrames(bare, language)]) {
    const period = periodOf(age, language, context.at);
    if (period) return period;
  }
  return null;
}

/** Without "(edited)" or the like at the end. */
function withoutRemark(text: string): string {
  return text.replace(/ ?[(（][^()（）\d]{1,30}[)）]$/, '').replace(/ ?•$/, '');
}

/** The text without words that only say what happened then, for each frame of such words that it is in. */
function withoutFrames(text: string, language: Language): string[] {
  const frames = rowOf(AGE_FRAMES, language)?.split('|') ?? [];
  return frames.flatMap((frame) => {
    const [before = '', after = ''] = frame.split('…');
    const isFramed = text.startsWith(before) && text.endsWith(after) && text.length > frame.length;
    return isFramed ? text.slice(before.length, text.length - after.length).trim() : [];
  });
}

function periodOf(text: string, language: Language, at: number): Period | null {
  const [number] = /\d+/.exec(text) ?? [];
  if (number !== undefined && number.length > 3) return null;
  const found = templateOf(templateKey(text.replace(/\d+/, '#')), language);
  if (found === null) return number === undefined ? wordedPeriod(text, language, at) : null;
  if (number !== undefined && found.n !== null && Number(number) !== found.n) return null;
  return periodAgo(found.n ?? Number(number), found.unit, at);
}

/** Words of the calendar ("yesterday") and for right now. */
function wordedPeriod(text: string, language: Language, at: number): Period | null {
  const isJustNow = rowOf(JUST_NOW, language) === text;
  if (!language.isKnownToRuntime) return isJustNow ? periodAgo(0, 'minute', at) : null;
  const format = new Intl.RelativeTimeFormat(language.tag, { numeric: 'auto' });
  if (isJustNow || templateKey(format.format(0, 'second')) === templateKey(text)) return periodAgo(0, 'minute', at);
  const days = [1, 2].find((n) => templateKey(format.format(-n, 'day')) === templateKey(text));
  return days === undefined ? null : calendarDaysAgo(days, at);
}
