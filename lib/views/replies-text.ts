import type { ObserveReplies } from '../settings';
import { textsFor } from '../texts/catalog';
import { PAGE_STATE_TEXTS } from '../texts/page-states';
import type { StateText } from './page-state-text';

/**
 * Whether a page's replies are read: `missing` where they would be, had the page been loaded after the person agreed.
 */
export type RepliesState = 'on' | 'off' | 'missing';

/** The state of a page that was loaded with the observer or without it, by what the person has set. */
export function repliesState(hasReplies: boolean, setting: ObserveReplies): RepliesState {
  if (hasReplies) return 'on';
  return setting === 'on' ? 'missing' : 'off';
}

/** What is missing while replies are not read, and how to see it; null where they are. */
export function repliesText(replies: RepliesState, locale: string): StateText | null {
  return replies === 'on' ? null : textsFor(PAGE_STATE_TEXTS, locale).replies[replies];
}
