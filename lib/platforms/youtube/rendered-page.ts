import { textIn } from '../extract/dom';
import { namelessFinding } from '../extract/findings';
import type { Finding } from '../platform';
import { ERROR_PAGE, PAGE_MANAGER } from './selectors';

/** More text than this, in UTF-16 units, has no page that is still loading: what isn't recognised then is unknown. */
const SKELETON_TEXT = 300;

/** The pages of the app that are known, also those that nothing is read from. */
const KNOWN = /^ytd-(?:browse|watch-flexy|search|shorts)$/;

/**
 * What `read` makes of the one page of the app that is visible. Old pages stay in the document, hidden; while two are
 * visible, the app is between them: nothing.
 */
export function readShownPage(document: Document, read: (page: Element) => Finding[]): Finding[] {
  if (document.querySelector(ERROR_PAGE) !== null) return [namelessFinding('rendered', 'not-found')];
  // By its name alone, which takes a tenth of the time that a search for its children does.
  const pages = document.querySelector(PAGE_MANAGER)?.children ?? [];
  const [page, ...others] = [...pages].filter((each) => !each.hasAttribute('hidden'));
  if (page === undefined || others.length > 0) return [];
  return KNOWN.test(page.localName) ? read(page) : unknownLayout(page);
}

/** A page that is there, but in which nothing was recognised. */
export function unknownLayout(page: Element): Finding[] {
  const text = textIn(page) ?? '';
  return text.length > SKELETON_TEXT ? [namelessFinding('rendered', 'layout-unknown')] : [];
}
