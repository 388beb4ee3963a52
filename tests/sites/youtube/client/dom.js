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
    if (name === 'text') setText(node, value);
    else node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** Changes an element's text in place: the text node stays, only its data changes. */
export function setText(node, text) {
  const first = node.firstChild;
  if (first?.nodeType === Node.TEXT_NODE && node.childNodes.length === 1) {
    if (first.data !== text) first.data = text;
  } else {
    node.replaceChildren(document.createTextNode(text));
  }
}

/** Sets or, with null, takes away an attribute. */
export function setAttribute(node, name, value) {
  if (value === null || value === undefined) node.removeAttribute(name);
  else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

const commands = new WeakMap();

/** Gives a link its address, and the command that the application runs instead of following it. */
export function setLink(anchor, endpoint) {
  setAttribute(anchor, 'href', endpoint?.commandMetadata?.webCommandMetadata?.url ?? null);
  commands.set(anchor, endpoint);
  return anchor;
}

/** Gives an element that is no link the command that it runs. */
export function setCommand(node, command) {
  commands.set(node, command);
}

/** The command of a link, undefined where it has only an address. */
export function commandOf(anchor) {
  return commands.get(anchor);
}

/**
 * Makes the children of `list` show `items`, keeping the nodes that are there: a node of the same kind is given the new
 * item, others are replaced, what is left over is taken out.
 * @param {Element} list
 * @param {readonly unknown[]} items
 * @param {(item: any) => { kind: string, create: () => HTMLElement, update: (node: HTMLElement) => void }} describe
 */
export function recycle(list, items, describe) {
  items.forEach((item, index) => {
    const { kind, create, update } = describe(item);
    let node = list.children[index];
    if (kinds.get(node) !== kind) {
      const fresh = create();
      kinds.set(fresh, kind);
      if (node) node.replaceWith(fresh);
      else list.append(fresh);
      node = fresh;
    }
    update(node);
  });
  while (list.children.length > items.length) list.lastElementChild.remove();
}

const kinds = new WeakMap();

/** The text of the platform's wrappings: simpleText, content, or runs. */
export function textOf(wrapped) {
  if (!wrapped) return '';
  return wrapped.simpleText ?? wrapped.content ?? (wrapped.runs ?? []).map((run) => run.text).join('');
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
