import { textIn } from '../extract/dom';

/** One text of the page, and the element that it stands in. */
export interface ShownText {
  text: string;
  element: Element;
}

/** What is never on the screen. */
const UNSHOWN = 'script, style, noscript, template, svg, [hidden], [aria-hidden="true"]';

const TEXT = 3;

/**
 * The texts of the page in their order: one for each innermost element that has any, runs of spaces made one, '' for
 * numbers that are torn. Tells nothing of how they are laid out, so that it is the same in every layout.
 */
export function shownTexts(root: Element): ShownText[] {
  const texts: ShownText[] = [];
  const waiting: Element[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element.matches(UNSHOWN)) continue;
    const text = hasOwnText(element) ? textIn(element) : null;
    if (text === null) waiting.push(...[...element.children].reverse());
    else texts.push({ text: isTorn(element, text) ? '' : text, element });
  }
  return texts;
}

/** A number of which digits stand in an element of their own may be two numbers: it is no text that means one thing. */
function isTorn(element: Element, text: string): boolean {
  return /^[\d.,\s]+[KMB]?$/i.test(text) && [...element.children].some((child) => /\d/.test(child.textContent));
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === TEXT && node.nodeValue?.trim());
}

/** The lines of a page that was saved as its visible text alone; null where there is markup. */
export function plainLines(body: Element): string[] | null {
  if (body.children.length > 0) return null;
  const lines = body.textContent.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '');
}
