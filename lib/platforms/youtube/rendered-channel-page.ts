import type { PageState } from '../../model/reading';
import { firstTextIn } from '../extract/dom';
import { namelessFinding } from '../extract/findings';
import type { Finding, ReadContext } from '../platform';
import { stateOfAlert } from './alerts';
import { readRenderedAbout } from './rendered-about';
import { readRenderedChannel } from './rendered-channel';
import { unknownLayout } from './rendered-page';
import { AGE_GATE, ERROR_ALERT, SYSTEM_HEADER } from './selectors';

/** What the visible page of the app says, at a channel's address: of the channel, or what stands in its place. */
export function readShownChannel(page: Element, context: ReadContext, embedded: readonly Finding[]): Finding[] {
  if (page.localName !== 'ytd-browse') return [];
  const found = [...readRenderedChannel(page, context, embedded), ...readRenderedAbout(page.ownerDocument, context)];
  if (found.some(({ state }) => state === 'ok')) return found;
  const state = stateInPlace(page);
  if (state !== null) return [namelessFinding('rendered', state)];
  return (page.getAttribute('page-subtype') ?? 'channels') === 'channels' ? [...found, ...unknownLayout(page)] : found;
}

/** What stands in place of a channel. It names nobody; a channel's own page has none of it. */
function stateInPlace(page: Element): PageState | null {
  if (page.querySelector(SYSTEM_HEADER) !== null) return 'not-a-creator-page';
  if (page.querySelector(AGE_GATE) !== null) return 'age-gated';
  const alert = firstTextIn(page, ERROR_ALERT);
  return alert === null ? null : stateOfAlert(alert);
}
