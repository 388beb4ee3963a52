import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { notShown } from '../../model/facts';
import type { PlatformId } from '../../model/reading';
import { shownCountFact } from '../extract/facts';
import { type CountKind, type CountStyle, UNKNOWN_STYLE } from '../numbers/style';
import type { ReadContext } from '../platform';
import { countStyle as youtubeStyle } from '../youtube/count-style';

/** What stands for a number that isn't there: not counted yet, or counted by a live counter elsewhere. */
const PLACEHOLDER = /^(?:live!?|n\/a|[-–—]{1,3})$/i;

/** Whether a cell's text says that there is no number. */
function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/**
 * What a number of a creator's means: YouTube publishes subscribers in three digits, so that they are no more exact here,
 * also where the site writes all digits (a count with more than three that mean something is older than that, of 2019).
 * How the site shortens the others isn't known.
 */
export function styleOf(platform: PlatformId, kind: CountKind): CountStyle {
  return platform === 'youtube' && kind === 'followers' ? youtubeStyle(kind) : UNKNOWN_STYLE;
}

/** A total as the site shows it; a placeholder is not shown, a signed number no total. */
export function totalFact(text: string, style: CountStyle, source: string, context: ReadContext): Fact<Count> {
  if (isPlaceholder(text)) return notShown;
  return shownCountFact(text, style, source, context);
}

/** A change from one day to the next, as an interval; `none` for a placeholder, null where the text isn't understood. */
export type Change = { low: number; high: number } | 'none' | null;

/** A signed number ("+1,204", "-2", "40"). */
export function changeIn(text: string, { numbers }: ReadContext): Change {
  if (isPlaceholder(text)) return 'none';
  const [, sign = '', amount = ''] = /^([+\-−–]?)\s?(\d.{0,30})$/.exec(text) ?? [];
  const count = amount === '' ? null : numbers.count(amount, UNKNOWN_STYLE);
  if (count === null) return null;
  return sign === '' || sign === '+' ? count : { low: -count.high, high: -count.low };
}
