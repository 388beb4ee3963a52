import type { PageState } from '../model/reading';
import { textsFor } from '../texts/catalog';
import { PAGE_STATE_TEXTS, type StateWords } from '../texts/page-states';

/** What a page's state means to a person, and the one thing to do next. */
export type StateText = StateWords;

/** Plain words for a page that could not be read. */
export function pageStateText(state: Exclude<PageState, 'ok'>, locale: string): StateText {
  return textsFor(PAGE_STATE_TEXTS, locale).states[state];
}
