import type { Finding, PageAddress, ReadContext } from '../platform';
import { readRenderedPost } from './rendered-post';
import { readRenderedProfile } from './rendered-profile';

/** What the rendered page says of the profile or post of its address, where the page itself names that one. */
export function readRendered(document: Document, address: PageAddress, context: ReadContext): Finding[] {
  switch (address.kind) {
    case 'profile':
      return address.handle === null ? [] : readRenderedProfile(document, address.handle, context);
    case 'post':
      return readRenderedPost(document, address.postId, context);
    default:
      return [];
  }
}
