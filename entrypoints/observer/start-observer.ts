import { offerPort } from '@/lib/observer/handshake';
import { hookFetch } from '@/lib/observer/hook-fetch';
import { hookXhr } from '@/lib/observer/hook-xhr';
import { outletTo } from '@/lib/observer/outlet';

/**
 * Lets the reader see the replies to the page's own requests whose addresses match one of the patterns. Runs in the
 * page's own world, before its first script. Without a reader that listens nothing is hooked.
 */
export function startObserver(patterns: readonly RegExp[]): void {
  const port = offerPort(document);
  if (port === null) return;
  const outlet = outletTo(port, document, patterns);
  hookFetch(window, outlet);
  hookXhr(window, outlet);
}
