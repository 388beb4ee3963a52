import { describeItem } from './cards.js';
import { el, recycle } from './dom.js';
import { continuationMark, splitItems } from './lazy.js';

/**
 * Fills a list's element with items, using the cards that are there again; a last item that loads more does so when it
 * comes into view.
 * @param {HTMLElement} contents
 * @param {readonly any[]} items
 * @param {'kebab' | 'camel'} generation
 */
export function fillGrid(contents, items, generation) {
  const [shown, more] = splitItems(items);
  const known = shown.filter((item) => describeItem(item, generation) !== null);
  recycle(contents, known, (item) => describeItem(item, generation));
  if (more) contents.append(continuationMark(more, (reply) => appendReply(contents, reply, generation)));
}

function appendReply(contents, reply, generation) {
  const items = reply.onResponseReceivedActions?.[0]?.appendContinuationItemsAction?.continuationItems ?? [];
  contents.querySelector('ytd-continuation-item-renderer')?.remove();
  const page = el('div');
  fillGrid(page, items, generation);
  contents.append(...page.children);
}
