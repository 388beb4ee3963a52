import { ask } from './api.js';
import { allDigits, el, icon, picture, words } from './dom.js';

/** A post with its comments, as its page has it or, with another structure, its dialog. Null where there is none. */
export async function loadPost(code, isDialog) {
  const [{ data }] = await ask('PolarisPostRootQuery', { shortcode: code });
  const [item] = data.xdt_api__v1__media__shortcode__web_info.items;
  if (!item) return null;
  const list = isDialog ? el('ul') : el('div');
  const element = el(
    'article',
    { role: isDialog ? 'presentation' : null },
    head(item),
    picture(''),
    el('div', {}, el('div', {}, el('span', { dir: 'auto', text: item.caption?.text ?? '' })), list),
    likes(item),
    el('div', {}, ownTime(item)),
  );
  return { element, loadComments: () => loadComments(item, list, isDialog) };
}

async function loadComments(item, list, isDialog) {
  if (item.comments_disabled === true) return;
  const [{ data }] = await ask('PolarisPostCommentsContainerQuery', { media_id: item.pk });
  const nodes = data.xdt_api__v1__media__media_id__comments__connection.edges.map(({ node }) => node);
  list.append(...nodes.map((node) => (isDialog ? dialogRow(item, node) : pageRow(item, node))));
}

function head(item) {
  const names = [item.user, ...item.coauthor_producers, ...(item.sponsor_tags ?? [])].map(({ username }) =>
    profileLink(username, username),
  );
  return el('header', {}, ...names);
}

const profileLink = (handle, text) => el('a', { href: `/${handle}/`, role: 'link', text });

function likes(item) {
  if (item.like_and_view_counts_disabled) return null;
  const [before, after] = words.likes;
  const text = `${before}${allDigits(item.like_count)}${after}`;
  return el('section', {}, el('a', { href: `/p/${item.code}/liked_by/`, 'data-plain': '' }, el('span', { text })));
}

function ownTime(item) {
  return el('a', { href: `/p/${item.code}/`, 'data-plain': '' }, time(item.taken_at));
}

const time = (seconds) => {
  const date = new Date(seconds * 1000);
  return el('time', { datetime: date.toISOString(), text: date.toLocaleDateString(words.htmlLang) });
};

function permalink(item, node) {
  const parent = node.parent_comment_id;
  const path = parent ? `${parent}/r/${node.pk}` : node.pk;
  return el('a', { href: `/p/${item.code}/c/${path}/`, 'data-plain': '' }, time(node.created_at));
}

function commentLikes(node) {
  const [before, after] = words.likes;
  return node.comment_like_count === 0 ? null : `${before}${allDigits(node.comment_like_count)}${after}`;
}

/** In a dialog a comment is an item of a list with a heading. */
function dialogRow(item, node) {
  const count = commentLikes(node);
  const body = el(
    'div',
    {},
    el('h3', {}, profileLink(node.user.username, node.user.username)),
    el('div', {}, el('span', { dir: 'auto', text: node.text })),
    el(
      'div',
      {},
      permalink(item, node),
      count && el('button', {}, el('span', { text: count })),
      el('button', { text: words.reply }),
    ),
  );
  return el('div', { role: 'button' }, el('li', {}, el('div', {}, body)));
}

/** On the post's own page it is blocks in blocks. */
function pageRow(item, node) {
  const count = commentLikes(node);
  const name = el(
    'span',
    { dir: 'auto' },
    el('span', {}, profileLink(node.user.username, node.user.username), permalink(item, node)),
  );
  const text = el('div', {}, el('span', { dir: 'auto', text: node.text }));
  return el(
    'div',
    {},
    el('div', {}, el('div', {}, name, text)),
    el(
      'div',
      {},
      count && el('div', { role: 'button' }, el('span', { text: count })),
      el('div', { role: 'button', text: words.reply }),
    ),
  );
}

/** The dialog around a post, which keeps the focus in it until it is closed. */
export function createDialog(onClose) {
  const first = el('div', { tabindex: '0' });
  const last = el('div', { tabindex: '0' });
  const close = el('button', { type: 'button', 'aria-label': words.close }, icon(words.close));
  const element = el('div', { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' }, first, close, last);
  const keepInside = ({ target }) => {
    if (!element.isConnected) document.removeEventListener('focusin', keepInside);
    else if (!element.contains(target) || target === first || target === last) close.focus();
  };
  document.addEventListener('focusin', keepInside);
  close.addEventListener('click', onClose);
  element.addEventListener('keydown', ({ key }) => key === 'Escape' && onClose());
  return { element, show: (article) => close.after(article), focus: () => close.focus() };
}
