import type { ObserveReplies } from '../settings';
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

/** What is missing while replies are not read, and how to see it. */
export const REPLIES_TEXT: Record<Exclude<RepliesState, 'on'>, StateText> = {
  off: {
    says: 'Only what is on screen is read.',
    nextStep: 'Open posts to read their numbers, or let Touchstone read what pages load.',
  },
  missing: {
    says: 'What this page loaded before was not read.',
    nextStep: 'Reload this tab to read posts.',
  },
};
