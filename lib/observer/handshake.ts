/** The event by which the observer offers the reader its end of a channel. No script of the page is there to see it. */
const OFFER = 'touchstone-offer';

/**
 * Offers the reader the other end of a channel, and gives this end; null where no reader takes it. Both run before the
 * page's first script does.
 */
export function offerPort(document: Document): MessagePort | null {
  const { port1, port2 } = new MessageChannel();
  const isTaken = !document.dispatchEvent(new MessageEvent(OFFER, { ports: [port2], cancelable: true }));
  return isTaken ? port1 : null;
}

/**
 * Takes the first offer of a channel that is made before the parser has added anything to the document. Then a script
 * of the page can run: from there on no offer is answered, so that a page can neither make one nor learn that somebody
 * listens.
 */
export function awaitPort(document: Document, onPort: (port: MessagePort) => void): void {
  const parsing = new MutationObserver(() => stop());
  const stop = () => {
    parsing.disconnect();
    document.removeEventListener(OFFER, take);
  };
  const take = (event: Event) => {
    const hasParsed = parsing.takeRecords().length > 0;
    stop();
    const port = event instanceof MessageEvent ? event.ports[0] : undefined;
    if (hasParsed || port === undefined) return;
    event.preventDefault();
    onPort(port);
  };
  parsing.observe(document, { childList: true, subtree: true });
  document.addEventListener(OFFER, take);
}
