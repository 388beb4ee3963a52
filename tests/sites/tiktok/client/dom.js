// Everything is built node by node: the site's policy forbids markup in strings.

/**
 * A new element.
 * @param {string} tag
 * @param {Record<string, string | null | undefined>} attributes "text" is its text, "e2e" the mark for the site's own
 *   tests; null and undefined are left out
 * @param {...(Node | null | undefined)} children
 * @returns {HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    if (name === 'text') node.append(value);
    else node.setAttribute(name === 'e2e' ? 'data-e2e' : name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** The address of a post's page. */
export function postPath({ id, author, imagePost }) {
  return `/@${author.uniqueId}/${imagePost ? 'photo' : 'video'}/${id}`;
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Calls `more` whenever the end of `list` comes near, until it says that there is no more. */
export function endless(list, more) {
  const end = el('div', { class: 'end' });
  list.after(end);
  let isLoading = false;
  const watcher = new IntersectionObserver(async (entries) => {
    if (isLoading || !entries.some((entry) => entry.isIntersecting)) return;
    isLoading = true;
    const hasMore = await more();
    isLoading = false;
    watcher.disconnect();
    if (hasMore && end.isConnected) watcher.observe(end);
  });
  watcher.observe(end);
}
