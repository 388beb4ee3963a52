/** Reading of elements: no layout is asked for, and nothing is changed. Each function gives null where nothing is. */

/**
 * The text in an element as it stands, with its line breaks and the signs that pictures (emoji) stand for. Null, too,
 * where a picture doesn't say its sign: without it the text would be another.
 */
export function verbatimIn(element: Element | null): string | null {
  const isWhole = element !== null && element.querySelector('img:not([alt])') === null;
  return isWhole ? gather(element) : null;
}

/** The text in an element with every run of spaces made one and none around it; null where none is left. */
export function textIn(element: Element | null): string | null {
  const text = element?.textContent.replace(/\s+/g, ' ').trim();
  return text ? text : null;
}

/** An attribute's value, null where it is missing or empty. */
export function attributeOf(element: Element | null, name: string): string | null {
  const value = element?.getAttribute(name);
  return value ? value : null;
}

/** All elements within another, or a document, that a selector finds. */
export function allIn(within: ParentNode, selector: string): Element[] {
  return [...within.querySelectorAll(selector)];
}

/** The text in the first element that a selector finds, as `textIn` gives it. */
export function firstTextIn(within: ParentNode, selector: string): string | null {
  return textIn(within.querySelector(selector));
}

/** The attribute of the first element that a selector finds, null where it is missing or empty. */
export function firstAttributeIn(within: ParentNode, selector: string, name: string): string | null {
  return attributeOf(within.querySelector(selector), name);
}

/** The one element that a selector finds; null for none, and for several: which is meant is then not certain. */
export function onlyOne(within: ParentNode, selector: string): Element | null {
  const [element, ...others] = within.querySelectorAll(selector);
  return element !== undefined && others.length === 0 ? element : null;
}

const TEXT = 3;
const ELEMENT = 1;

function gather(node: Node): string {
  if (node.nodeType === TEXT) return node.nodeValue ?? '';
  if (node.nodeType !== ELEMENT) return '';
  const element = node as Element; // by its node type
  if (element.localName === 'img') return element.getAttribute('alt') ?? '';
  if (element.localName === 'br') return '\n';
  return [...node.childNodes].map(gather).join('');
}
