/** How long after a document was parsed the rest of its page may take to load, in milliseconds. */
const PATIENCE = 2_000;

/** Resolves when the document is parsed. */
export function whenParsed(document: Document): Promise<void> {
  return new Promise((done) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => done(), { once: true });
    else done();
  });
}

/**
 * Resolves when a page whose document is parsed has loaded and its load event is over, or after two seconds where pictures
 * or scripts are slow to come: until then the page's own work goes first. `view` is the document's window.
 */
export function whenLoaded(document: Document, view: EventTarget): Promise<void> {
  return new Promise((done) => {
    view.addEventListener('load', () => setTimeout(done), { once: true });
    setTimeout(done, document.readyState === 'complete' ? 0 : PATIENCE);
  });
}
