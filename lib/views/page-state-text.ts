import type { PageState } from '../model/reading';

/** What a page's state means to a person, and the one thing to do next. */
export interface StateText {
  says: string;
  nextStep: string;
}

/** Plain words for every page state but `ok`. */
export const PAGE_STATE_TEXT: Record<Exclude<PageState, 'ok'>, StateText> = {
  private: { says: 'This profile is private.', nextStep: 'Ask the creator for access or a media kit.' },
  'not-found': { says: 'There is no creator at this address.', nextStep: 'Check the spelling of the handle.' },
  unavailable: {
    says: 'The platform says this account is not available.',
    nextStep: 'Look for the creator elsewhere.',
  },
  'login-wall': { says: 'The platform asks to sign in first.', nextStep: 'Sign in, then open the profile again.' },
  throttled: { says: 'The platform sent no data for this page.', nextStep: 'Wait some minutes, then reload the page.' },
  'age-gated': { says: 'The platform shows this profile to adults only.', nextStep: 'Sign in, then open it again.' },
  'still-loading': { says: 'The page is still loading.', nextStep: 'Wait a moment; reload the page if this stays.' },
  'layout-unknown': {
    says: 'This page has a layout that Touchstone does not know. Nothing was read from it.',
    nextStep: 'Vet this creator by hand for now; what you saved is safe.',
  },
  'not-a-creator-page': { says: 'This is not a creator’s page.', nextStep: 'Open a creator’s profile or post.' },
};
