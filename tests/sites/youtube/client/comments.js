import { el, recycle, setAttribute, setLink, setText, textOf } from './dom.js';
import { continuationMark, splitItems } from './lazy.js';
import { avatar } from './pictures.js';

/**
 * The comments below a video. They load when they come into view. The nodes of the video before are kept aside and
 * used again.
 */
export function createComments() {
  const count = el('yt-formatted-string', { class: 'count-text style-scope ytd-comments-header-renderer' });
  const header = el(
    'ytd-comments-header-renderer',
    { hidden: '' },
    el('div', { id: 'title' }, el('h2', { id: 'count' }, count), el('span', { id: 'sort-menu' })),
  );
  const contents = el('div', { id: 'contents', class: 'style-scope ytd-item-section-renderer' });
  const sections = el(
    'ytd-item-section-renderer',
    { id: 'sections', 'section-identifier': 'comment-item-section' },
    el('div', { id: 'header' }, header),
    contents,
  );
  const element = el('ytd-comments', { id: 'comments', class: 'style-scope ytd-watch-flexy' }, sections);
  const spare = [];

  function start(section) {
    header.hidden = true;
    spare.push(...contents.querySelectorAll(':scope > ytd-comment-thread-renderer'));
    contents.replaceChildren();
    const first = section.contents[0];
    if (first.messageRenderer) {
      contents.append(
        el(
          'ytd-message-renderer',
          {},
          el('yt-formatted-string', { id: 'message', text: textOf(first.messageRenderer.text) }),
        ),
      );
    } else if (first.continuationItemRenderer) {
      contents.append(continuationMark(first, load));
    }
  }

  function load(reply) {
    contents.querySelector('ytd-continuation-item-renderer')?.remove();
    const entities = entitiesOf(reply);
    const [items, more] = splitItems(reply.onResponseReceivedEndpoints.flatMap(itemsOf));
    for (const item of items) {
      if (item.commentsHeaderRenderer) fillHeader(header, item.commentsHeaderRenderer);
      if (item.commentThreadRenderer) {
        const thread = spare.shift() ?? createThread();
        fillThread(thread, item.commentThreadRenderer, entities);
        contents.append(thread);
      }
    }
    if (more) contents.append(continuationMark(more, load));
  }

  return { element, start };
}

function itemsOf(endpoint) {
  const action = endpoint.reloadContinuationItemsCommand ?? endpoint.appendContinuationItemsAction;
  return action.continuationItems;
}

function entitiesOf(reply) {
  return new Map(
    reply.frameworkUpdates.entityBatchUpdate.mutations.map(({ entityKey, payload }) => [
      entityKey,
      Object.values(payload)[0],
    ]),
  );
}

function fillHeader(header, data) {
  header.hidden = false;
  recycle(header.querySelector('.count-text'), data.countText.runs, ({ text }) => ({
    kind: 'run',
    create: () => el('span', { dir: 'auto', class: 'style-scope yt-formatted-string' }),
    update: (node) => setText(node, text),
  }));
  const menu = data.sortMenu.sortFilterSubMenuRenderer;
  setText(
    header.querySelector('#sort-menu'),
    `${menu.title}: ${menu.subMenuItems.find((item) => item.selected).title}`,
  );
}

function createThread() {
  const replies = el('div', { id: 'replies' });
  return el(
    'ytd-comment-thread-renderer',
    { class: 'style-scope ytd-item-section-renderer' },
    el('div', { id: 'comment-container' }, createComment('comment'), replies),
  );
}

function createComment(id) {
  const author = el(
    'a',
    { id: 'author-text', class: 'yt-simple-endpoint style-scope ytd-comment-view-model' },
    el('span'),
  );
  const time = el('span', { id: 'published-time-text', dir: 'auto' }, el('a', { class: 'yt-simple-endpoint' }));
  const heading = el(
    'div',
    { id: 'header-author' },
    el('h3', {}, author),
    el('span', { id: 'author-comment-badge' }),
    time,
  );
  const text = el(
    'yt-attributed-string',
    { id: 'content-text', slot: 'content' },
    el('span', { role: 'text', dir: 'auto' }),
  );
  const bar = el(
    'ytd-comment-engagement-bar',
    { id: 'action-buttons' },
    el(
      'div',
      { id: 'toolbar' },
      el('ytd-toggle-button-renderer', { id: 'like-button' }, el('button', { 'aria-pressed': 'false' })),
      el('span', { id: 'vote-count-middle' }),
      el('div', { id: 'creator-heart' }),
    ),
  );
  const main = el(
    'div',
    { id: 'main' },
    el('div', { id: 'header' }, el('div', { id: 'pinned-comment-badge' }), heading),
    el('ytd-expander', { id: 'expander' }, el('div', { id: 'content' }, text)),
    bar,
  );
  return el(
    'ytd-comment-view-model',
    { id, class: 'style-scope ytd-comment-thread-renderer' },
    el('div', { id: 'body' }, el('img', { class: 'avatar', alt: '' }), main),
  );
}

function fillThread(thread, data, entities) {
  fillComment(thread.querySelector('#comment'), data.commentViewModel.commentViewModel, entities);
  const place = thread.querySelector('#replies');
  place.replaceChildren();
  const replies = data.replies?.commentRepliesRenderer;
  if (replies) place.append(createReplies(replies));
}

/** Replies load when the person asks for them. */
function createReplies(data) {
  const list = el('div', { id: 'expanded-threads' });
  const button = el('button', { class: 'replies-button', text: textOf(data.viewReplies.buttonRenderer.text) });
  button.addEventListener(
    'click',
    () => list.replaceChildren(continuationMark(data.contents[0], (reply) => fillReplies(list, reply))),
    { once: true },
  );
  return el('ytd-comment-replies-renderer', {}, el('div', { id: 'collapsed-threads' }, button), list);
}

function fillReplies(list, reply) {
  const entities = entitiesOf(reply);
  const items = reply.onResponseReceivedEndpoints.flatMap(itemsOf);
  const nodes = items.map(({ commentViewModel }) => {
    const comment = createComment('reply');
    fillComment(comment, commentViewModel, entities);
    return el('yt-sub-thread', { class: 'ytSubThreadHost' }, comment);
  });
  list.replaceChildren(...nodes);
}

function fillComment(comment, model, entities) {
  const { properties, author, toolbar } = entities.get(model.commentKey);
  const surface = entities.get(model.commentSurfaceKey);
  const state = entities.get(model.toolbarStateKey);
  const name = comment.querySelector('#author-text');
  setAttribute(name, 'href', `/${author.displayName}`);
  setText(name.firstElementChild, author.displayName);
  comment.querySelector('img').src = avatar(author.displayName);
  const badge = comment.querySelector('#author-comment-badge');
  badge.replaceChildren(
    author.isCreator
      ? el('ytd-author-comment-badge-renderer', {
          creator: '',
          'aria-label': author.displayName,
          text: author.displayName,
        })
      : '',
  );
  setText(
    setLink(comment.querySelector('#published-time-text a'), surface.publishedTimeCommand.innertubeCommand),
    properties.publishedTime,
  );
  setText(comment.querySelector('#content-text > span'), textOf(properties.content));
  setText(comment.querySelector('#vote-count-middle'), toolbar.likeCountNotliked);
  setAttribute(comment.querySelector('#like-button button'), 'aria-label', toolbar.likeButtonA11y);
  const isHearted = state?.heartState === 'TOOLBAR_HEART_STATE_HEARTED';
  comment
    .querySelector('#creator-heart')
    .replaceChildren(
      isHearted ? el('ytd-creator-heart-renderer', { 'aria-label': toolbar.heartActiveTooltip, text: '❤' }) : '',
    );
  const pinned = comment.querySelector('#pinned-comment-badge');
  pinned.replaceChildren(
    model.pinnedText
      ? el('ytd-pinned-comment-badge-renderer', {}, el('yt-formatted-string', { id: 'label', text: model.pinnedText }))
      : '',
  );
}
