import { ask, embedded, items, kept, words } from './data.js';
import { el, pause } from './dom.js';
import { feedItem, postLink, showPost } from './post.js';
import { showProfile } from './profile.js';

const content = el('div', { id: 'content' });
let turns = 0;

document
  .getElementById('app')
  ?.append(
    el(
      'nav',
      {},
      el('a', { e2e: 'nav-foryou', href: '/', text: 'TikTok' }),
      el('a', { e2e: 'nav-discover', href: '/discover', text: '…' }),
      el('a', { e2e: 'nav-search', href: '/search?q=kettle', text: words.search }),
    ),
    content,
  );

/** The items that a list's address brings. */
async function listOf(path, query) {
  const data = await ask(path, query);
  return kept(data?.itemList ?? (data?.data ?? []).flatMap(({ item }) => item ?? []));
}

/** Draws the page of the present address; `isFirst`: the document holds its data. */
async function show(isFirst) {
  turns += 1;
  const turn = turns;
  // The old page stays for a while under the new address.
  await pause(isFirst ? 60 : 40 + (turn % 3) * 50);
  if (turn !== turns) return;
  const [first = '', form, id] = location.pathname.split('/').filter(Boolean);
  if (first.startsWith('@') && form) {
    const item = isFirst
      ? embedded['webapp.video-detail']?.itemInfo.itemStruct
      : (items.get(id) ?? (await find(first, id)));
    if (item && turn === turns) await showPost(content, item);
    return;
  }
  if (first.startsWith('@')) {
    await showProfile(content, first.slice(1), isFirst ? embedded['webapp.user-detail'] : undefined);
    return;
  }
  if (first === 'search') {
    const list = await listOf('search/general/full', { keyword: new URLSearchParams(location.search).get('q') ?? '' });
    if (turn === turns) content.replaceChildren(...list.map(postLink));
    return;
  }
  const known = isFirst ? embedded['webapp.updated-items'] : undefined;
  const list = known ? kept(known) : await listOf('recommend/item_list', { from: 'home' });
  if (turn !== turns) return;
  content.replaceChildren(...(first === 'discover' ? list.map(creatorCard) : list.slice(0, 2).map(feedItem)));
}

/** A post that no list has brought: its creator's list is looked through. */
async function find(handle, id) {
  const detail = await ask('user/detail', { uniqueId: handle.slice(1) });
  for (let cursor = '0', hasMore = true; hasMore; ) {
    const page = await ask('post/item_list', { secUid: detail.userInfo?.user.secUid ?? '', cursor });
    const item = page?.itemList.find((one) => one.id === id);
    if (item) return item;
    cursor = page?.cursor ?? '0';
    hasMore = page?.hasMore ?? false;
  }
  return undefined;
}

function creatorCard({ author }) {
  return el(
    'a',
    { e2e: 'discover-user-item', href: `/@${author.uniqueId}` },
    el('h4', { e2e: 'discover-user-title', text: author.uniqueId }),
    el('p', { e2e: 'discover-user-subtitle', text: author.nickname }),
    el('strong', { e2e: 'discover-user-followers-vv', text: '4.2M' }),
  );
}

document.addEventListener('click', (event) => {
  const anchor = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!anchor || event.button !== 0 || event.ctrlKey || event.metaKey || anchor.target === '_blank') return;
  const url = new URL(anchor.href, location.href);
  if (url.origin !== location.origin) return;
  event.preventDefault();
  for (const item of document.querySelectorAll('.end')) item.remove();
  history.pushState({}, '', url.pathname + url.search);
  scrollTo(0, 0);
  show(false);
});

addEventListener('popstate', () => show(false));

// The document is there for a while before the application has drawn anything.
show(true);
