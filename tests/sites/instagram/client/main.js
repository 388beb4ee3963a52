import { ask } from './api.js';
import { el, words } from './dom.js';
import { createGrid } from './grid.js';
import { createDialog, loadPost } from './post.js';
import { showProfile } from './profile.js';

const main = el('main', { role: 'main' });
const nav = el(
  'nav',
  {},
  el('a', { href: '/', role: 'link', text: 'Instagram' }),
  el('span', { text: words.simulated }),
);
document.getElementById('mount').append(el('div', {}, nav, main));

let turn = 0;
let dialog = null;

/** The parts of the present address. */
const parts = () => location.pathname.split('/').filter(Boolean);

function postIn(path) {
  const at = path.findIndex((part) => part === 'p' || part === 'reel');
  return at < 0 || at > 1 ? null : (path[at + 1] ?? null);
}

/** Shows what the address says. What the document embeds stays as of its first load. */
async function show() {
  turn += 1;
  const mine = turn;
  const isCurrent = () => mine === turn;
  closeDialog();
  const path = parts();
  const code = postIn(path);
  scrollTo(0, 0);
  if (path.length === 0) await showHome(isCurrent);
  else if (path[0] === 'explore') await showSearch(isCurrent);
  else if (code !== null) await showPost(code, isCurrent);
  else if (!(await showProfile(main, path[0], path[1] ?? '', isCurrent))) location.reload();
  // The home feed of other people is loaded on any page.
  if (isCurrent() && path.length > 0) void ask('PolarisFeedTimelineRootV2Query');
}

async function showHome(isCurrent) {
  const [{ data }] = await ask('PolarisFeedTimelineRootV2Query');
  if (!isCurrent()) return;
  showTiles(data.xdt_api__v1__feed__timeline__connection.edges.map(({ node }) => node.media));
}

async function showSearch(isCurrent) {
  const [{ data }] = await ask('PolarisKeywordSearchExplorePageRelayQuery', { query: 'soup' });
  if (!isCurrent()) return;
  showTiles(data.xdt_fbsearch__top_serp_graphql.edges.flatMap(({ node }) => node.items));
}

function showTiles(items) {
  const grid = createGrid(null);
  const people = items.map(({ user }) => el('a', { href: `/${user.username}/`, role: 'link', text: user.username }));
  main.replaceChildren(el('div', { class: 'people' }, ...people), grid.element);
  grid.add(items, null);
}

async function showPost(code, isCurrent) {
  const post = await loadPost(code, false);
  if (!isCurrent()) return;
  if (post === null) return location.reload();
  main.replaceChildren(post.element);
  await post.loadComments();
}

/** Opens a post over the page that is there: the address changes, the page below stays. */
async function openDialog(url) {
  closeDialog();
  history.pushState({ isDialog: true }, '', url);
  const own = createDialog(() => history.back());
  dialog = own;
  document.body.append(own.element);
  own.focus();
  const post = await loadPost(postIn(parts()), true);
  if (dialog !== own || post === null) return;
  own.show(post.element);
  await post.loadComments();
}

function closeDialog() {
  dialog?.element.remove();
  dialog = null;
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const url = new URL(link.href, location.href);
  if (url.origin !== location.origin) return;
  event.preventDefault();
  if ('plain' in link.dataset || url.href === location.href) return;
  if ('dialog' in link.dataset) void openDialog(url.pathname);
  else {
    history.pushState(null, '', url.pathname + url.search);
    void show();
  }
});

addEventListener('popstate', () => {
  if (dialog === null) void show();
  else closeDialog();
});

void show();
