import { shown } from './counts.js';
import { ask, kept, words } from './data.js';
import { el, endless, pause, postPath } from './dom.js';

/** A profile's page. The names stand there before the counts do. */
export async function showProfile(app, handle, detail) {
  const found = detail ?? (await ask('user/detail', { uniqueId: handle }));
  if (found?.card) return showUnseen(app, found);
  const info = found?.userInfo;
  if (!info) {
    app.replaceChildren(el('main', {}, el('p', { text: words.notFound })));
    return;
  }
  const { user } = info;
  const counts = el('h3');
  const grid = el('div', { e2e: 'user-post-item-list', class: 'grid' });
  const tabs = el(
    'div',
    { role: 'tablist' },
    el('p', { e2e: 'videos-tab', role: 'tab', text: words.videos }),
    el('p', { e2e: 'repost-tab', role: 'tab', text: words.reposts }),
  );
  app.replaceChildren(el('div', { e2e: 'user-page' }, header(user, found.simulated, counts), suggested(), tabs, grid));
  await pause(30);
  counts.append(
    count('following', words.following, info.stats.followingCount),
    count('followers', words.followers, info.stats.followerCount),
    // The site's own script knows that the narrow number may have run over.
    count('likes', words.likes, info.stats.heart),
  );
  if (user.privateAccount) return;
  fill(grid, 'post/item_list', user, found.simulated);
  tabs.lastElementChild.addEventListener('click', () => {
    grid.replaceChildren();
    fill(grid, 'repost/item_list', user, found.simulated);
  });
}

/** In one layout the title is the handle, in the other the name. */
function header(user, simulated, counts) {
  const names = [user.uniqueId, user.nickname];
  const [title, subtitle] = simulated?.header === 'name-first' ? names.reverse() : names;
  const target = `https://www.tiktok.com/link/v2?${new URLSearchParams({ aid: '1988', scene: 'bio_url', target: user.bioLink?.link ?? '' })}`;
  return el(
    'header',
    {},
    el('h1', { e2e: 'user-title', text: title }),
    user.verified ? el('i', { class: 'mark' }) : null,
    el('h2', { e2e: 'user-subtitle', text: subtitle }),
    el('button', { e2e: 'follow-button', 'aria-label': `Follow ${user.nickname}` }),
    counts,
    el('h2', { e2e: 'user-bio', text: user.signature === '' ? 'No bio yet.' : user.signature }),
    user.bioLink ? el('a', { e2e: 'user-link', href: target, target: '_blank', text: user.bioLink.link }) : null,
  );
}

/** The number's title is its label. */
function count(kind, label, value) {
  return el(
    'div',
    {},
    el('strong', { title: label, e2e: `${kind}-count`, text: shown(value) }),
    el('span', { e2e: kind, text: label }),
  );
}

/** Accounts that the site suggests, with followers of their own. */
function suggested() {
  return el(
    'aside',
    {},
    el('a', { href: '/@orla_quill', text: 'Orla Quill' }),
    el('span', { text: `12.3M ${words.followers}` }),
  );
}

/** Fills the grid, page by page as its end comes near. An answer without a body ends it. */
function fill(grid, path, user, simulated) {
  let cursor = '0';
  endless(grid, async () => {
    const page = await ask(path, { secUid: user.secUid, count: '16', cursor });
    if (page === null) return false;
    cursor = page.cursor;
    grid.append(...kept(page.itemList).map((item) => tile(item, simulated)));
    return page.hasMore;
  });
}

function tile(item, simulated) {
  const views = simulated?.hasTileViews === false ? null : shown(item.stats.playCount);
  const link = el(
    'a',
    { href: `https://www.tiktok.com${postPath(item)}` },
    item.isPinnedItem ? el('div', { e2e: 'video-card-badge', text: words.pinned }) : null,
    el('img', { alt: `${item.desc} created by ${item.author.nickname} with original sound` }),
    views === null ? null : el('strong', { e2e: 'video-views', text: views }),
  );
  const node = el('div', { e2e: 'user-post-item' }, link);
  // A pointer that rests on a link brings posts that may be anybody's.
  link.addEventListener('mouseenter', () => ask('preload/item_list', { from: item.id }), { once: true });
  return node;
}

/** A layout that nobody has seen: other marks, other data. */
function showUnseen(app, { card }) {
  const lines = Array.from({ length: 12 }, (_, index) =>
    el('p', { text: `${card.label}, line ${index} of many words` }),
  );
  app.replaceChildren(
    el('section', { class: 'card' }, el('b', { text: card.label }), el('i', { text: card.audience.shown }), ...lines),
  );
}
