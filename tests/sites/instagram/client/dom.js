// Everything is built node by node: the site's policy forbids markup in strings, as the platform's does.

/**
 * A new element.
 * @param {string} tag
 * @param {Record<string, string | null | undefined>} attributes "text" is its text; null and undefined are left out
 * @param {...(Node | null | undefined)} children
 * @returns {HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    if (name === 'text') node.textContent = value;
    else node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A picture that says something by its label alone. */
export function icon(label) {
  const svg = document.createElementNS(SVG, 'svg');
  const title = document.createElementNS(SVG, 'title');
  title.textContent = label;
  svg.setAttribute('aria-label', label);
  svg.setAttribute('role', 'img');
  svg.append(title);
  return svg;
}

/** A picture of no size worth speaking of. */
export function picture(alt) {
  return el('img', { alt, src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' });
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The interface's texts. */
export const words = JSON.parse(document.getElementById('simulated-words')?.textContent ?? '{}');

/** A count in full digits of the page's language. */
export function allDigits(count) {
  return new Intl.NumberFormat(words.htmlLang).format(count);
}

/** A count as it is shown: in full below ten thousand, else short with one decimal. */
export function shortCount(count) {
  if (count < 10_000) return allDigits(count);
  return new Intl.NumberFormat(words.htmlLang, { notation: 'compact', maximumFractionDigits: 1 }).format(count);
}
