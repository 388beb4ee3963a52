import { ask } from './api.js';
import { allDigits, el, icon, picture, shortCount, words } from './dom.js';
import { createGrid } from './grid.js';

/** Fills the main part with an account's page. Gives false where there is no such account. */
export async function showProfile(main, handle, tab, isCurrent) {
  const [{ data }] = await ask('PolarisProfilePageContentQuery', { username: handle });
  if (!isCurrent()) return true;
  const { user } = data;
  if (user === null) return false;
  document.title = `${user.full_name} (@${user.username}) • Instagram photos and videos`;
  main.replaceChildren(header(user), tabs(user, tab));
  if (user.is_private) {
    main.append(el('h2', { text: words.private }));
    return true;
  }
  await fillGrid(main, user, tab, isCurrent);
  return true;
}

async function fillGrid(main, user, tab, isCurrent) {
  const grid = createGrid(user.username);
  main.append(grid.element);
  if (tab === 'reels') {
    const [{ data }] = await ask('PolarisProfileReelsTabContentQuery', { username: user.username });
    if (isCurrent())
      grid.add(
        data.xdt_api__v1__clips__user__connection_v2.edges.map(({ node }) => node.media),
        null,
      );
    return;
  }
  const more = async (after) => {
    const [{ data }] = await ask('PolarisProfilePostsTabContentQuery_connection', { username: user.username, after });
    if (!isCurrent()) return;
    const { edges, page_info: page } = data.xdt_api__v1__feed__user_timeline_graphql_connection;
    grid.add(
      edges.map(({ node }) => node),
      page.has_next_page ? () => more(Number(page.end_cursor)) : null,
    );
  };
  await more(0);
}

function header(user) {
  const path = `/${user.username}`;
  const number = (shown, title) => el('span', { title }, el('span', { text: shown }));
  const item = ([before, after], count, wrap) => {
    const inner = [document.createTextNode(before), count, document.createTextNode(after)];
    return el('li', {}, el('div', {}, wrap ? append(wrap, inner) : append(el('span'), inner)));
  };
  const isOpen = !user.is_private;
  const link = (to) => (isOpen ? el('a', { href: `${path}/${to}/`, role: 'link', 'data-plain': '' }) : null);
  return el(
    'header',
    {},
    el('section', {}, el('a', { href: `${path}/`, role: 'link' }, picture(user.username))),
    el(
      'section',
      {},
      el(
        'a',
        { href: '#', role: 'link', 'data-plain': '' },
        el('h2', { dir: 'auto' }, el('span', { text: user.username })),
      ),
      user.is_verified ? icon(words.verified) : null,
      el('button', { type: 'button', text: words.follow }),
    ),
    el(
      'section',
      {},
      el(
        'ul',
        {},
        item(words.posts, number(allDigits(user.media_count))),
        item(
          words.followers,
          number(shortCount(user.follower_count), allDigits(user.follower_count)),
          link('followers'),
        ),
        item(
          words.following,
          number(shortCount(user.following_count)),
          user.following_count === 0 ? el('button', { type: 'button' }) : link('following'),
        ),
      ),
    ),
    el(
      'section',
      {},
      el('div', {}, el('span', { dir: 'auto', text: user.full_name })),
      user.category ? el('div', {}, el('div', { dir: 'auto', text: user.category })) : null,
      el('span', { dir: 'auto' }, el('div', { role: 'button', tabindex: '0' }, lines(user.biography))),
    ),
  );
}

function append(node, children) {
  node.append(...children);
  return node;
}

/** A text with its line breaks as elements. */
function lines(text) {
  const parts = text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [el('br'), line]));
  return append(el('span', { dir: 'auto' }), parts);
}

function tabs(user, open) {
  const path = `/${user.username}/`;
  const tab = (name, to) =>
    el(
      'a',
      { role: 'tab', href: path + to, 'aria-selected': String(`${open}/` === to || (open === '' && to === '')) },
      el('span', { text: name }),
    );
  const [posts, reels, tagged] = words.tabs;
  return el('div', { role: 'tablist' }, tab(posts, ''), tab(reels, 'reels/'), tab(tagged, 'tagged/'));
}
