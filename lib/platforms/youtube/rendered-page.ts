import { textIn } from '../extract/dom';
import { stateFinding } from '../extract/findings';
import type { Finding, PageAddress, ReadContext } from '../platform';
import { readRenderedChannel } from './rendered-channel';
import { readRenderedComments } from './rendered-comments';
import { readRenderedWatch } from './rendered-watch';
import { ERROR_PAGE, PAGES } from './selectors';

/** More text than this, in UTF-16 units, has no page that is still loading: what isn't recognised then is unknown. */
const SKELETON_TEXT = 300;

/** The pages of the app that are known, also those that nothing is read from. */
const KNOWN = /^ytd-(?:browse|watch-flexy|search|shorts)$/;

/**
 * What the rendered page says, within the one page of the app that is visible. Old pages stay in the document, hidden;
 * while two are visible, or the visible one is of another kind than the address, the app is between them: nothing.
 */
export function readRendered(document: Document, address: PageAddress, context: ReadContext): Finding[] {
  if (address.kind !== 'profile' && address.kind !== 'post') return [];
  if (document.querySelector(ERROR_PAGE) !== null) return [stateFinding('rendered', { kind: 'unnamed' }, 'not-found')];
  const [page, ...others] = document.querySelectorAll(PAGES);
  if (page === undefined || others.length > 0) return [];
  if (!KNOWN.test(page.localName)) return unknownLayout(page);
  if (address.kind === 'profile') {
    if (page.localName !== 'ytd-browse') return [];
    const found = readRenderedChannel(page, context);
    const isOther = (page.getAttribute('page-subtype') ?? 'channels') !== 'channels';
    return found.length > 0 || isOther ? found : unknownLayout(page);
  }
  if (page.localName !== 'ytd-watch-flexy') return [];
  return [...readRenderedWatch(page, context), ...readRenderedComments(page, context)];
}

/** A page that is there, but in which nothing was recognised. */
function unknownLayout(page: Element): Finding[] {
  const text = textIn(page) ?? '';
  return text.length > SKELETON_TEXT ? [stateFinding('rendered', { kind: 'unnamed' }, 'layout-unknown')] : [];
}
