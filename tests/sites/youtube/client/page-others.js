import { el, recycle, setAttribute, setLink, setText, textOf } from './dom.js';
import { fillGrid } from './grid.js';
import { avatar, thumbnail } from './pictures.js';

/** Search results. */
export function createSearchPage() {
  const contents = el('div', { id: 'contents', class: 'results' });
  const element = el(
    'ytd-search',
    { class: 'style-scope ytd-page-manager', role: 'main' },
    el('div', { class: 'search-frame' }, el('ytd-section-list-renderer', {}, contents)),
  );
  const results = (data) =>
    data.contents.twoColumnSearchResultsRenderer.primaryContents.sectionListRenderer.contents[0].itemSectionRenderer
      .contents;
  return {
    element,
    title: () => null,
    begin: () => contents.replaceChildren(),
    finish: ({ data }) => fillGrid(contents, results(data), 'camel'),
  };
}

/** The player of Shorts. */
export function createShortsPage() {
  const stage = el('img', { class: 'stage', alt: '' });
  const channel = el('a', { class: 'yt-core-attributed-string__link' });
  const title = el(
    'h2',
    { class: 'ytShortsVideoTitleViewModelShortsVideoTitle' },
    el('span', { role: 'text', dir: 'auto' }),
  );
  const panel = el(
    'yt-reel-metapanel-view-model',
    {},
    el('yt-reel-channel-bar-view-model', {}, channel),
    el('yt-shorts-video-title-view-model', {}, title),
  );
  const like = el('button', {}, el('span'));
  const bar = el(
    'reel-action-bar-view-model',
    {},
    el('like-button-view-model', {}, like),
    el('button-view-model', {}, el('button', { class: 'comments' }, el('span'))),
  );
  const renderer = el(
    'ytd-reel-video-renderer',
    { 'is-active': '' },
    el('div', { id: 'player-container' }, stage),
    el('div', { id: 'overlay' }, panel),
    bar,
  );
  const element = el(
    'ytd-shorts',
    { class: 'style-scope ytd-page-manager', role: 'main' },
    el('div', { id: 'shorts-container' }, renderer),
  );
  const overlayOf = (data) => data.overlay.reelPlayerOverlayRenderer;
  const itemsOf = (data) => overlayOf(data).metapanel.reelMetapanelViewModel.metadataItems;
  return {
    element,
    title: ({ data }) => textOf(itemsOf(data)[1].shortsVideoTitleViewModel.text),
    begin({ data }) {
      const { videoId } = data.currentVideoEndpoint.reelWatchEndpoint;
      const name = itemsOf(data)[0].reelChannelBarViewModel.channelName;
      setAttribute(renderer, 'video-id', videoId);
      stage.src = thumbnail(videoId, true);
      setText(setLink(channel, name.commandRuns[0].onTap.innertubeCommand), textOf(name));
      setText(title.firstElementChild, textOf(itemsOf(data)[1].shortsVideoTitleViewModel.text));
    },
    finish({ data }) {
      const [likes, comments] = overlayOf(data).buttonBar.reelActionBarViewModel.buttonViewModels;
      const { buttonViewModel } =
        likes.likeButtonViewModel.likeButtonViewModel.toggleButtonViewModel.toggleButtonViewModel
          .defaultButtonViewModel;
      setText(like.firstElementChild, buttonViewModel.title);
      setAttribute(like, 'aria-label', buttonViewModel.accessibilityText);
      setText(bar.querySelector('.comments > span'), comments.buttonViewModel.title ?? '');
      setAttribute(bar.querySelector('.comments'), 'aria-label', comments.buttonViewModel.accessibilityText);
    },
  };
}

/** A game's page, which looks a little like a channel's. */
export function createGamePage() {
  const title = el('h1', {}, el('yt-formatted-string', { class: 'title' }));
  const text = el('yt-formatted-string', { class: 'description' });
  const about = el('yt-formatted-string', { class: 'metadata' });
  const header = el(
    'ytd-interactive-tabbed-header-renderer',
    {},
    el('img', { alt: '' }),
    el('div', {}, title, about, text),
  );
  const element = el(
    'ytd-browse',
    { class: 'style-scope ytd-page-manager', 'page-subtype': 'game', role: 'main' },
    el('div', { id: 'header' }, header),
  );
  const dataOf = (data) => data.header.interactiveTabbedHeaderRenderer;
  return {
    element,
    title: ({ data }) => textOf(dataOf(data).title),
    begin({ data }) {
      setText(title.firstElementChild, textOf(dataOf(data).title));
      header.querySelector('img').src = avatar(textOf(dataOf(data).title));
    },
    finish({ data }) {
      setText(about, textOf(dataOf(data).metadata));
      setText(text, textOf(dataOf(data).description));
    },
  };
}

/** A layout that no reader knows: no element, class or data of it is named as anything else here is. */
export function createUnseenPage() {
  const who = el('canopy-line', { part: 'who' });
  const crowd = el('canopy-line', { part: 'crowd' });
  const mosaic = el('mosaic-field');
  const element = el('canopy-stage', {}, el('canopy-top', {}, who, crowd), mosaic);
  return {
    element,
    title: ({ data }) => data.stage.canopyModel.whoLine,
    begin: ({ data }) => setText(who, data.stage.canopyModel.whoLine),
    finish({ data }) {
      setText(crowd, data.stage.canopyModel.crowdLine ?? '');
      recycle(mosaic, data.stage.canopyModel.mosaic, ({ mosaicTile }) => ({
        kind: 'tile',
        create: () => el('mosaic-tile', {}, el('img', { alt: '' }), el('tile-line'), el('tile-under')),
        update(tile) {
          tile.firstElementChild.src = thumbnail(mosaicTile.line);
          setText(tile.children[1], mosaicTile.line);
          setText(tile.children[2], mosaicTile.under);
        },
      }));
    },
  };
}
