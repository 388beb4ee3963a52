import { createHeader, fillCounts, fillIdentity } from './channel-header.js';
import { generationOf } from './classes.js';
import { el, recycle, setAttribute, setLink, setText, textOf } from './dom.js';
import { fillGrid } from './grid.js';

/** The page that shows one channel after another in the same elements. */
export function createChannelPage() {
  const head = el('ytd-tabbed-page-header', { class: 'style-scope ytd-browse' });
  const tabs = el('yt-tab-group-shape', { role: 'tablist' });
  const alerts = el('div', { id: 'alerts' });
  const primary = el('div', { id: 'primary' });
  const results = el('ytd-two-column-browse-results-renderer', { 'page-subtype': 'channels' }, primary);
  const element = el(
    'ytd-browse',
    { class: 'style-scope ytd-page-manager', 'page-subtype': 'channels', role: 'main' },
    el('div', { id: 'header' }, head),
    alerts,
    results,
  );
  let generation = null;
  let header = null;

  function begin({ data }) {
    const model = data.header?.pageHeaderRenderer?.content.pageHeaderViewModel;
    showAlerts(alerts, data.alerts ?? []);
    head.hidden = !model;
    if (!model) return;
    if (generation !== generationOf(data)) {
      generation = generationOf(data);
      header = createHeader(generation);
      head.replaceChildren(el('div', { id: 'page-header' }, header), el('div', { id: 'tabs-container' }, tabs));
    }
    fillIdentity(header, model, generation);
  }

  function finish({ data }) {
    const model = data.header?.pageHeaderRenderer?.content.pageHeaderViewModel;
    if (model) fillCounts(header, model, generation);
    const list = data.contents?.twoColumnBrowseResultsRenderer.tabs ?? [];
    recycle(
      tabs,
      list.filter((tab) => tab.tabRenderer?.title).map((tab) => tab.tabRenderer),
      describeTab,
    );
    fillTab(primary, list.find((tab) => tab.tabRenderer?.selected)?.tabRenderer.content, generation ?? 'camel');
  }

  return { element, title: ({ data }) => data.metadata?.channelMetadataRenderer.title, begin, finish };
}

function describeTab(tab) {
  return {
    kind: 'tab',
    create: () => el('yt-tab-shape', { role: 'tab' }, el('a', { class: 'tab-link' })),
    update(node) {
      setAttribute(node, 'tab-title', tab.title);
      setAttribute(node, 'aria-selected', String(Boolean(tab.selected)));
      setText(setLink(node.firstElementChild, tab.endpoint), tab.title);
    },
  };
}

function showAlerts(alerts, list) {
  recycle(alerts, list, ({ alertRenderer }) => ({
    kind: 'alert',
    create: () =>
      el('yt-alert-renderer', { type: alertRenderer.type, role: 'alert' }, el('yt-formatted-string', { id: 'text' })),
    update: (node) => setText(node.firstElementChild, textOf(alertRenderer.text)),
  }));
}

/** A grid, a shelf, or a message, whatever the selected tab holds. */
function fillTab(primary, content, generation) {
  if (content?.richGridRenderer)
    return fillGrid(listIn(primary, 'ytd-rich-grid-renderer'), content.richGridRenderer.contents, generation);
  const section = content?.sectionListRenderer?.contents[0];
  const item = section?.itemSectionRenderer?.contents[0];
  if (item?.shelfRenderer) {
    const list = listIn(primary, 'ytd-section-list-renderer', () =>
      el('ytd-shelf-renderer', {}, el('h2'), el('div', { id: 'contents', class: 'shelf' })),
    );
    setText(primary.querySelector('h2'), textOf(item.shelfRenderer.title));
    return fillGrid(list, item.shelfRenderer.content.horizontalListRenderer.items, generation);
  }
  if (item?.backstagePostThreadRenderer) {
    primary.replaceChildren(sharedPost(item.backstagePostThreadRenderer.post.backstagePostRenderer));
    return;
  }
  const gate = section?.channelAgeGateRenderer;
  const message = gate ? textOf(gate.mainText) : textOf(item?.messageRenderer?.text);
  const tag = gate ? 'ytd-channel-age-gate-renderer' : 'ytd-message-renderer';
  primary.replaceChildren(
    message === '' ? '' : el(tag, {}, el('yt-formatted-string', { id: 'message', text: message })),
  );
}

/** The list inside the page's body, kept where it is of the right sort already. */
function listIn(primary, tag, inner) {
  if (primary.firstElementChild?.localName !== tag) {
    primary.replaceChildren(
      el(tag, {}, inner ? inner() : el('div', { id: 'contents', class: 'style-scope ytd-rich-grid-renderer' })),
    );
  }
  return primary.querySelector('#contents');
}

/** Something that a channel says, with a video that it shares, which is somebody else's. */
function sharedPost(post) {
  const video = post.backstageAttachment?.videoRenderer;
  const card = el('ytd-video-renderer');
  if (video) {
    const by = video.ownerText.runs[0];
    card.append(
      withText(setLink(el('a', { id: 'video-title' }), video.navigationEndpoint), textOf(video.title)),
      el('span', { class: 'inline-metadata-item', text: textOf(video.shortViewCountText) }),
      withText(setLink(el('a'), by.navigationEndpoint), by.text),
    );
  }
  return el(
    'ytd-backstage-post-thread-renderer',
    {},
    el('span', { id: 'author-text', text: textOf(post.authorText) }),
    el('div', { id: 'content-text', text: textOf(post.contentText) }),
    card,
  );
}

function withText(node, text) {
  setText(node, text);
  return node;
}
