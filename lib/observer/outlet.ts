import { allowance } from './allowance';
import { type HandedReply, LONGEST_ADDRESS } from './handed-reply';

/** Where the hooks ask which replies matter, and hand them over. It keeps nothing of them. */
export interface Outlet {
  /** The whole address of a request, if replies to it are observed; else null. */
  observedAddress(url: string): string | null;
  /** Hands a reply over if its size (bytes or characters) is still within what is allowed, else counts it. */
  hand(reply: HandedReply, size: number): void;
  /** Counts a reply that was too long to be read. */
  skip(): void;
}

/** An outlet to a port for the requests of a document whose addresses match one of the patterns. */
export function outletTo(port: MessagePort, document: Document, patterns: readonly RegExp[]): Outlet {
  // The page may replace what stands on prototypes later; these are the browser's own.
  const { apply } = Reflect;
  const { postMessage } = MessagePort.prototype;
  const Address = URL;
  const clock = performance;
  const { now } = Performance.prototype;
  const { mayPass } = allowance();
  let skipped = 0;
  let isResting = false;
  // The reader says one thing only: that it is gone.
  port.onmessage = () => {
    isResting = true;
  };
  const send = (message: HandedReply) => apply(postMessage, port, [message]);
  const skip = () => {
    skipped++;
    // Said once for each doubling: a flood of replies makes no flood of counts.
    if (Number.isInteger(Math.log2(skipped))) send({ skipped });
  };
  return {
    observedAddress(url) {
      if (isResting || url.length > LONGEST_ADDRESS) return null;
      const { href } = new Address(url, document.baseURI);
      return patterns.some((pattern) => pattern.test(href)) ? href : null;
    },
    hand(reply, size) {
      if (mayPass(size, apply(now, clock, []))) send(reply);
      else skip();
    },
    skip,
  };
}
