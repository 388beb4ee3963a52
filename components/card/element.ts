/** Makes an element with attributes and children; a string child becomes a text node. */
export type ElementBuilder = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
) => HTMLElement;

/**
 * A builder of elements for a document. No markup is ever parsed: hostile texts stay texts, and it works where a page's
 * policy allows no Trusted Types policy, which template libraries need.
 */
export function elementBuilder(document: Document): ElementBuilder {
  return (tag, attributes, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...children);
    return node;
  };
}
