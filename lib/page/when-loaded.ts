/** How long after a document was parsed the rest of its page may take to load, in milliseconds. */
const PATIENCE = 2_000;

/** Resolves when the document is parsed. */
export async function whenParsed(document: Document): Promise<void> {
  if (document.readyState === 'loading') await once(document, 'DOMContentLoaded');
}

/**
 * Resolves when a page whose document is parsed has loaded and its load event is over, or after two seconds where pictures
 * or scripts are slow to come: until then the page's own work goes first. `view` is the document's window.
 */
export async function whenLoaded(document: Document, view: EventTarget): Promise<void> {
  if (document.readyState !== 'complete') await Promise.race([once(view, 'load'), after(PATIENCE)]);
  await after(0);
}

function once(target: EventTarget, name: string): Promise<void> {
  return new Promise((done) => target.addEventListener(name, () => done(), { once: true }));
}

function after(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
