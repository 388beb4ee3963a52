import type { PageState } from '../../model/reading';
import { textIn } from '../extract/dom';
import { stateFinding } from '../extract/findings';
import type { Finding, PageAddress, ReadContext } from '../platform';
import { stateOfAlert } from './alerts';
import { readRenderedAbout } from './rendered-about';
import { readRenderedChannel } from './rendered-channel';
import { readRenderedComments } from './rendered-comments';
import { readRenderedShort } from './rendered-shorts';
import { readRenderedWatch } from './rendered-watch';
import { AGE_GATE, ERROR_ALERT, ERROR_PAGE, PAGES, SYSTEM_HEADER } from './selectors';

/** More text than this, in UTF-16 units, has no page that is still loading: what isn't recognised then is unknown. */
const SKELETON_TEXT = 300;

/** The pages of the app that are known, also those that nothing is read from. */
const KNOWN = /^ytd-(?:browse|watch-flexy|search|shorts)$/;

/**
 * What the rendered page says, within the one page of the app that is visible. Old pages stay in the document, hidden;
 * while two are visible, or the visible one is of another kind than the address, the app is between them: nothing.
 */
export function readRendered(
  document: Document,
  address: PageAddress,
  context: ReadContext,
  embedded: readonly Finding[] = [],
): Finding[] {
  if (address.kind !== 'profile' && address.kind !== 'post') return [];
  if (document.querySelector(ERROR_PAGE) !== null) return [stateFinding('rendered', { kind: 'unnamed' }, 'not-found')];
  const [page, ...others] = document.querySelectorAll(PAGES);
  if (page === undefined || others.length > 0) return [];
  if (!KNOWN.test(page.localName)) return unknownLayout(page);
  if (address.kind === 'profile')
    return page.localName === 'ytd-browse' ? channelFindings(page, context, embedded) : [];
  if (page.localName === 'ytd-shorts')
    return [...readRenderedShort(page, context), ...readRenderedComments(page, context)];
  if (page.localName !== 'ytd-watch-flexy') return [];
  return [...readRenderedWatch(page, context), ...readRenderedComments(page, context)];
}

function channelFindings(page: Element, context: ReadContext, embedded: readonly Finding[]): Finding[] {
  const found = [...readRenderedChannel(page, context, embedded), ...readRenderedAbout(page.ownerDocument, context)];
  if (found.some(({ state }) => state === 'ok')) return found;
  const state = stateInPlace(page);
  if (state !== null) return [stateFinding('rendered', { kind: 'unnamed' }, state)];
  return (page.getAttribute('page-subtype') ?? 'channels') === 'channels' ? [...found, ...unknownLayout(page)] : found;
}

/** What stands in place of a channel. It names nobody; a channel's own page has none of it. */
function stateInPlace(page: Element): PageState | null {
  if (page.querySelector(SYSTEM_HEADER) !== null) return 'not-a-creator-page';
  if (page.querySelector(AGE_GATE) !== null) return 'age-gated';
  const alert = textIn(page.querySelector(ERROR_ALERT));
  return alert === null ? null : stateOfAlert(alert);
}

/** A page that is there, but in which nothing was recognised. */
function unknownLayout(page: Element): Finding[] {
  const text = textIn(page) ?? '';
  return text.length > SKELETON_TEXT ? [stateFinding('rendered', { kind: 'unnamed' }, 'layout-unknown')] : [];
}
