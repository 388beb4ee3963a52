import type { Change } from '../model/look';
import { textsFor } from '../texts/catalog';
import { RECHECK_TEXTS } from '../texts/dashboard-recheck';
import { CODE_WORDS } from '../texts/dashboard-words';
import { FLAG_NAMES } from '../texts/flags';
import { formatCount, formatPercent } from './format';

/** One thing that is otherwise than at the look before, as a short line in a locale's language. */
export function changeText(change: Change, locale: string): string {
  const { changes: texts } = textsFor(RECHECK_TEXTS, locale);
  const { screenings } = textsFor(CODE_WORDS, locale);
  const flagName = (id: string) => textsFor(FLAG_NAMES, locale)[id] ?? id;
  switch (change.kind) {
    case 'followers':
      return texts.followers(formatCount(change.before, locale), formatCount(change.now, locale));
    case 'engagement':
      return texts.engagement(formatPercent(change.before.percent, locale), formatPercent(change.now.percent, locale));
    case 'screening':
      return texts.screening(screenings[change.before], screenings[change.now]);
    case 'raised':
      return texts.raised(flagName(change.flagId));
    case 'cleared':
      return texts.cleared(flagName(change.flagId));
    case 'posts':
      return texts.posts(change.count, locale);
    default:
      return texts[change.kind](change.before, change.now);
  }
}
