import { ask } from './api.js';
import { el, icon, picture, shortCount, words } from './dom.js';

const COLUMNS = 3;

/** How far outside the window a row is still built. */
const MARGIN = '1200px 0px';

/**
 * A grid of tiles whose rows are only built near the window: what was scrolled far away leaves the page.
 * @param {string | null} handle whose grid it is; null where tiles are of many
 */
export function createGrid(handle) {
  const rows = el('div', { class: 'rows' });
  const end = el('div', { class: 'end' });
  const element = el('div', {}, rows, end);
  const itemsOf = new WeakMap();
  let more = null;
  const builder = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const items = itemsOf.get(target) ?? [];
        if (!isIntersecting) target.replaceChildren();
        else if (target.children.length === 0) target.append(...items.map((item) => tile(item, handle)));
      }
    },
    { rootMargin: MARGIN },
  );
  const ender = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting) || more === null) return;
    const load = more;
    more = null;
    void load();
  });
  ender.observe(end);

  /** Adds posts, and what loads more of them. */
  function add(items, loadMore) {
    for (let start = 0; start < items.length; start += COLUMNS) {
      const row = el('div', { class: 'row' });
      itemsOf.set(row, items.slice(start, start + COLUMNS));
      rows.append(row);
      builder.observe(row);
    }
    more = loadMore;
    // The end may be in view already, in which case it doesn't come into it.
    ender.unobserve(end);
    ender.observe(end);
  }

  return { element, add };
}

function tile(item, handle) {
  const owner = item.user.username ?? handle;
  const word = item.product_type === 'clips' ? 'reel' : 'p';
  const icons = [
    (item.timeline_pinned_user_ids ?? []).includes(item.user.pk) ? words.pinned : null,
    item.media_type === 8 ? words.carousel : null,
    item.product_type === 'clips' ? words.clip : null,
  ];
  const link = el(
    'a',
    { href: `/${owner}/${word}/${item.code}/`, role: 'link', 'data-dialog': '' },
    el('div', {}, picture('')),
    el('div', {}, ...icons.filter((label) => label !== null).map(icon)),
  );
  link.addEventListener('pointerenter', () => {
    link.append(overlay(item));
    if (item.user.pk) void ask('PolarisUserHoverCardContentV2Query', { userID: item.user.pk });
  });
  link.addEventListener('pointerleave', () => link.querySelector('.overlay')?.remove());
  return el('div', {}, link);
}

/** The numbers over the tile under the pointer: likes, unless they are hidden, then comments. */
function overlay(item) {
  const counts = [
    item.like_and_view_counts_disabled ? null : item.like_count,
    item.comments_disabled === true ? null : item.comment_count,
  ];
  const shown = counts.filter((count) => count !== null && count !== undefined);
  const entry = (count) =>
    el('li', {}, el('span', { dir: 'auto' }, el('span', { text: shortCount(count) })), el('span'));
  return el('div', { class: 'overlay' }, el('ul', {}, ...shown.map(entry)));
}
