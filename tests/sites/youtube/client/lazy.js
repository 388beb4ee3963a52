import { ask } from './api.js';
import { el } from './dom.js';

const waiting = new WeakMap();
const watcher = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watcher.unobserve(target);
      waiting.get(target)?.();
    }
  },
  { rootMargin: '200px' },
);

/**
 * The mark at a list's end that loads the rest when it comes into view.
 * @param {any} item the list's last item
 * @param {(reply: any) => void} onReply told unless the mark has left the document meanwhile
 */
export function continuationMark(item, onReply) {
  const mark = el('ytd-continuation-item-renderer', {}, el('div', { class: 'spinner', role: 'progressbar' }));
  const { continuationCommand, commandMetadata } = item.continuationItemRenderer.continuationEndpoint;
  const name = commandMetadata.webCommandMetadata.apiUrl.replace('/youtubei/v1/', '');
  waiting.set(mark, async () => {
    const reply = await ask(name, { continuation: continuationCommand.token });
    if (reply !== null && mark.isConnected) onReply(reply);
  });
  watcher.observe(mark);
  return mark;
}

/** Splits a list of items into those to show and the mark's, which is the last one if there is more. */
export function splitItems(items) {
  const last = items.at(-1);
  return last?.continuationItemRenderer ? [items.slice(0, -1), last] : [items, null];
}
