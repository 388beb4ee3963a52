import type { PageState } from '../../model/reading';

/**
 * The state that the text of an alert in place of a channel tells. Nothing but the words tells a channel that never was
 * from one that was taken down; in languages whose words are not known here both are unavailable.
 */
export function stateOfAlert(text: string): PageState {
  return /\b(?:does not exist|doesn['’]t exist|existiert nicht)\b/i.test(text) ? 'not-found' : 'unavailable';
}
