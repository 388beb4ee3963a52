import { shown } from './counts.js';
import { ask, kept, words } from './data.js';
import { el, endless, postPath } from './dom.js';

/** A post's page: a feed of this post and the next, which is somebody else's, and the comments beside it. */
export async function showPost(app, item) {
  const comments = el('div', { class: 'comments' });
  const feed = el('div', { class: 'feed' }, feedItem(item, 0));
  app.replaceChildren(el('main', {}, feed, el('aside', {}, comments)));
  showComments(comments, item);
  const next = await ask('recommend/item_list', { from: item.id });
  const other = kept(next?.itemList ?? []).find(({ author }) => author.uniqueId !== item.author.uniqueId);
  if (other && feed.isConnected) feed.append(feedItem(other, 1));
}

/** One post of a feed. */
export function feedItem(item, index) {
  const path = `/@${item.author.uniqueId}`;
  return el(
    'article',
    { id: `one-column-item-${index}`, e2e: 'recommend-list-item-container' },
    el(
      'section',
      { id: `media-card-${index}`, e2e: 'feed-video' },
      // Pictures need no player, so that nothing on a photo post's page names it.
      item.imagePost ? null : el('div', { id: `xgwrapper-${index}-${item.id}`, class: 'player' }),
      el('a', { href: path, text: item.author.uniqueId }),
      el('div', { e2e: 'video-desc' }, el('span', { e2e: 'desc-span-0_-1', text: item.desc })),
      item.adLabelVersion === 2 ? el('div', { e2e: 'sponsored-tag', text: words.paid }) : null,
    ),
    el('a', { e2e: 'video-author-avatar', href: path, text: '●' }),
    el('strong', { e2e: 'like-count', text: shown(item.stats.diggCount) }),
    el('strong', { e2e: 'comment-count', text: shown(item.stats.commentCount) }),
    // The site has forgotten a name here: these are the saves.
    el('strong', { e2e: 'undefined-count', text: shown(Number(item.stats.collectCount)) }),
    el('strong', { e2e: 'share-count', text: shown(item.stats.shareCount) }),
  );
}

function showComments(list, item) {
  let cursor = 0;
  endless(list, async () => {
    const page = await ask('comment/list', { aweme_id: item.id, count: '20', cursor });
    if (page === null || !list.isConnected) return false;
    cursor = page.cursor;
    list.append(...page.comments.map((comment) => thread(comment, item)));
    return page.has_more === 1;
  });
}

function thread(comment, item) {
  const node = line(comment, 1);
  if (comment.reply_comment_total === 0) return node;
  const more = el('button', { e2e: 'view-more-1', type: 'button', text: `${comment.reply_comment_total}` });
  more.addEventListener('click', async () => {
    const page = await ask('comment/list/reply', { item_id: item.id, comment_id: comment.cid });
    more.replaceWith(...(page?.comments ?? []).map((reply) => line(reply, 2)));
  });
  node.append(more);
  return node;
}

function line(comment, level) {
  return el(
    'div',
    { class: `level-${level}` },
    el('a', { e2e: `comment-username-${level}`, href: `/@${comment.user.unique_id}`, text: comment.user.nickname }),
    el('p', { e2e: `comment-level-${level}`, text: comment.text }),
    el('span', { e2e: 'comment-like-count', text: shown(comment.digg_count) }),
  );
}

/** Links to posts, as lists of many people's show them. */
export function postLink(item) {
  return el('a', { href: postPath(item), class: 'card', text: `${item.author.nickname}: ${item.desc}` });
}
