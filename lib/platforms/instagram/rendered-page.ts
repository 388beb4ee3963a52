import { firstTextIn } from '../extract/dom';
import { namelessFinding } from '../extract/findings';
import type { Finding, PageAddress, ReadContext } from '../platform';
import { readRenderedPost } from './rendered-post';
import { readRenderedProfile } from './rendered-profile';

/** Below this length of text a page without anything known on it may still be loading. */
const SKELETON_TEXT = 200;

/** What the rendered page says of the kind of page that its address names. */
export function readRendered(document: Document, address: PageAddress, context: ReadContext): Finding[] {
  if (address.kind !== 'profile' && address.kind !== 'post') return [];
  const found =
    address.kind === 'profile' ? readRenderedProfile(document, context) : readRenderedPost(document, context);
  if (found.length > 0) return found;
  const text = firstTextIn(document, 'main') ?? '';
  return text.length > SKELETON_TEXT ? [namelessFinding('rendered', 'layout-unknown')] : [];
}
