import { generationOf } from './classes.js';
import { createComments } from './comments.js';
import { el, recycle, setAttribute, setLink, setText, textOf } from './dom.js';
import { fillGrid } from './grid.js';
import { avatar, thumbnail } from './pictures.js';

/** The watch page. The next video is shown in the same elements, part by part. */
export function createWatchPage() {
  const player = el(
    'div',
    { id: 'player' },
    el('img', { alt: '', class: 'stage' }),
    el('span', { class: 'play', 'aria-hidden': 'true' }),
  );
  const metadata = createMetadata();
  const comments = createComments();
  const below = el('div', { id: 'below' }, metadata, comments.element);
  const besides = el('div', { id: 'items', class: 'style-scope ytd-watch-next-secondary-results-renderer' });
  const secondary = el('div', { id: 'secondary' }, el('ytd-watch-next-secondary-results-renderer', {}, besides));
  const columns = el(
    'div',
    { id: 'columns' },
    el('div', { id: 'primary' }, el('div', { id: 'primary-inner' }, player, below)),
    secondary,
  );
  const element = el('ytd-watch-flexy', { class: 'style-scope ytd-page-manager', role: 'main' }, columns);

  function begin({ data }) {
    const { videoId } = data.currentVideoEndpoint.watchEndpoint;
    const { primary, secondary: owner } = partsOf(data);
    setAttribute(element, 'video-id', videoId);
    player.firstElementChild.src = thumbnail(videoId);
    const title = metadata.querySelector('h1 > yt-formatted-string');
    setText(title, textOf(primary.title));
    setAttribute(title, 'title', textOf(primary.title));
    fillOwner(metadata, owner.owner.videoOwnerRenderer);
  }

  function finish({ data }) {
    const { videoId } = data.currentVideoEndpoint.watchEndpoint;
    const { primary, secondary: owner, section } = partsOf(data);
    setAttribute(metadata, 'video-id', videoId);
    fillSubscribers(metadata, owner.owner.videoOwnerRenderer);
    fillLikes(metadata, primary.videoActions.menuRenderer.topLevelButtons[0].segmentedLikeDislikeButtonViewModel);
    fillInfo(metadata, primary);
    setText(metadata.querySelector('#snippet-text'), textOf(owner.attributedDescription));
    fillGrid(
      besides,
      data.contents.twoColumnWatchNextResults.secondaryResults.secondaryResults.results,
      generationOf(data),
    );
    comments.start(section);
  }

  const title = ({ data }) => textOf(partsOf(data).primary.title);
  return { element, title, begin, finish };
}

function partsOf(data) {
  const { contents } = data.contents.twoColumnWatchNextResults.results.results;
  return {
    primary: contents.find((part) => part.videoPrimaryInfoRenderer).videoPrimaryInfoRenderer,
    secondary: contents.find((part) => part.videoSecondaryInfoRenderer).videoSecondaryInfoRenderer,
    section: contents.find((part) => part.itemSectionRenderer).itemSectionRenderer,
  };
}

const scope = (name) => `style-scope ${name}`;

function createMetadata() {
  const title = el(
    'div',
    { id: 'title' },
    el('h1', { class: scope('ytd-watch-metadata') }, el('yt-formatted-string', { class: scope('ytd-watch-metadata') })),
  );
  const name = el(
    'ytd-channel-name',
    { id: 'channel-name', class: scope('ytd-video-owner-renderer') },
    el(
      'div',
      { id: 'container' },
      el('yt-formatted-string', { id: 'text' }, el('a', { class: 'yt-simple-endpoint', dir: 'auto' })),
    ),
  );
  const several = el('yt-attributed-string', { id: 'attributed-channel-name', hidden: '' });
  const count = el('yt-formatted-string', { id: 'owner-sub-count', class: scope('ytd-video-owner-renderer') });
  const owner = el(
    'ytd-video-owner-renderer',
    { class: scope('ytd-watch-metadata') },
    el('a', { class: 'yt-simple-endpoint' }, el('img', { id: 'img', alt: '' })),
    el('div', { id: 'upload-info' }, several, name, count),
  );
  const subscribe = el(
    'div',
    { id: 'subscribe-button' },
    el('button', { class: 'pill', text: window.ytcfg.words.subscribe }),
  );
  const button = (tag) =>
    el(
      tag,
      { class: 'ytLikeButtonViewModelHost' },
      el(
        'toggle-button-view-model',
        {},
        el(
          'button-view-model',
          { class: 'ytSpecButtonViewModelHost' },
          el(
            'button',
            { class: 'yt-spec-button-shape-next', 'aria-pressed': 'false' },
            el('div', { class: 'yt-spec-button-shape-next__button-text-content' }),
          ),
        ),
      ),
    );
  const segmented = el(
    'segmented-like-dislike-button-view-model',
    {},
    button('like-button-view-model'),
    button('dislike-button-view-model'),
  );
  const actions = el('div', { id: 'actions' }, el('div', { id: 'top-level-buttons-computed' }, segmented));
  const info = el(
    'ytd-watch-info-text',
    { id: 'ytd-watch-info-text' },
    el(
      'div',
      { id: 'info-container' },
      el('div', { id: 'view-count', 'aria-label': '' }),
      el('yt-formatted-string', { id: 'info' }),
    ),
    el(
      'tp-yt-paper-tooltip',
      { role: 'tooltip', hidden: '' },
      el('div', { id: 'tooltip', class: 'hidden style-scope tp-yt-paper-tooltip' }),
    ),
  );
  const text = el(
    'ytd-text-inline-expander',
    { id: 'description-inline-expander' },
    el('div', { id: 'snippet' }, el('span', { id: 'snippet-text', dir: 'auto' })),
  );
  const top = el('div', { id: 'top-row' }, el('div', { id: 'owner' }, owner, subscribe), actions);
  const bottom = el(
    'div',
    { id: 'bottom-row' },
    el('div', { id: 'description' }, el('div', { id: 'description-inner' }, info, text)),
  );
  return el(
    'ytd-watch-metadata',
    { class: 'watch-active-metadata style-scope ytd-watch-flexy' },
    el('div', { id: 'above-the-fold' }, title, top, bottom),
  );
}

/** One owner by name and link; of several only their names together. */
function fillOwner(metadata, owner) {
  const link = metadata.querySelector('ytd-channel-name a');
  const single = owner.title?.runs[0];
  metadata.querySelector('#channel-name').hidden = !single;
  metadata.querySelector('#attributed-channel-name').hidden = Boolean(single);
  setText(metadata.querySelector('#attributed-channel-name'), textOf(owner.attributedTitle));
  setText(setLink(link, single?.navigationEndpoint), single?.text ?? '');
  setLink(metadata.querySelector('ytd-video-owner-renderer > a'), single?.navigationEndpoint);
  metadata.querySelector('#img').src = avatar(single?.text ?? textOf(owner.attributedTitle));
}

function fillSubscribers(metadata, owner) {
  const count = metadata.querySelector('#owner-sub-count');
  setText(count, textOf(owner.subscriberCountText));
  setAttribute(count, 'aria-label', owner.subscriberCountText?.accessibility.accessibilityData.label ?? null);
}

function fillLikes(metadata, segmented) {
  const model = segmented.likeButtonViewModel.likeButtonViewModel.toggleButtonViewModel.toggleButtonViewModel;
  const { title, accessibilityText } = model.defaultButtonViewModel.buttonViewModel;
  const button = metadata.querySelector('like-button-view-model button');
  setText(button.firstElementChild, title);
  setAttribute(button, 'aria-label', accessibilityText);
  setAttribute(button, 'title', accessibilityText);
  const dislike = metadata.querySelector('dislike-button-view-model button');
  setAttribute(dislike, 'aria-label', segmented.dislikeButtonViewModel.dislikeButtonViewModel.title);
}

/** Short on the page, exact in the tooltip. */
function fillInfo(metadata, primary) {
  const views = primary.viewCount.videoViewCountRenderer;
  const exact = textOf(views.viewCount);
  const shown = [
    textOf(views.shortViewCount ?? views.viewCount),
    textOf(views.isLive ? primary.dateText : primary.relativeDateText),
  ];
  recycle(metadata.querySelector('#info'), [shown[0], '  ', shown[1]], (part) => ({
    kind: 'span',
    create: () => el('span', { dir: 'auto', class: 'style-scope yt-formatted-string bold' }),
    update: (node) => setText(node, part),
  }));
  setText(metadata.querySelector('#tooltip'), `${exact} • ${textOf(primary.dateText)}`);
}
