import { classesOf } from './classes.js';
import { el, recycle, setAttribute, setLink, setText, textOf } from './dom.js';
import { avatar, thumbnail } from './pictures.js';

/**
 * How an item of a list is drawn: its kind, a new empty card, and what fills a card, new or used, with the item.
 * Null for items that are not drawn.
 */
export function describeItem(item, generation) {
  const inner = item.richItemRenderer?.content ?? item;
  if (inner.videoRenderer) return framed(item, 'media', createMedia, (card) => fillMedia(card, inner.videoRenderer));
  if (inner.gridVideoRenderer)
    return framed(item, 'media', createMedia, (card) => fillMedia(card, inner.gridVideoRenderer));
  if (inner.shortsLockupViewModel)
    return framed(item, 'short', createShort, (card) => fillShort(card, inner.shortsLockupViewModel));
  if (inner.lockupViewModel) {
    const create = () => createLockup(generation);
    return framed(item, `lockup ${generation}`, create, (card) => fillLockup(card, inner.lockupViewModel, generation));
  }
  if (inner.channelRenderer)
    return { kind: 'channel', create: createChannel, update: (card) => fillChannel(card, inner.channelRenderer) };
  return null;
}

/** Items of a grid sit in a frame; items of other lists don't. */
function framed(item, kind, create, update) {
  if (!item.richItemRenderer) return { kind, create, update };
  return {
    kind: `framed ${kind}`,
    create: () =>
      el(
        'ytd-rich-item-renderer',
        { class: `style-scope ytd-rich-grid-renderer ${kind}` },
        el('div', { id: 'content' }, create()),
      ),
    update: (frame) => update(frame.firstElementChild.firstElementChild),
  };
}

function picture(className) {
  return el('img', { class: className, alt: '', loading: 'lazy' });
}

function createMedia() {
  const image = el(
    'a',
    { id: 'thumbnail', class: 'yt-simple-endpoint', tabindex: '-1', 'aria-hidden': 'true' },
    picture('yt-core-image'),
  );
  const time = el('ytd-thumbnail-overlay-time-status-renderer', {}, el('span', { id: 'text', class: 'style-scope' }));
  const title = el(
    'a',
    { id: 'video-title-link', class: 'yt-simple-endpoint' },
    el('yt-formatted-string', { id: 'video-title' }),
  );
  const line = el('div', { id: 'metadata-line', class: 'style-scope ytd-video-meta-block' });
  const meta = el(
    'div',
    { id: 'meta' },
    el('h3', {}, title),
    el('ytd-video-meta-block', {}, el('div', { id: 'metadata' }, line)),
  );
  const details = el('div', { id: 'details' }, meta);
  return el('ytd-rich-grid-media', {}, el('div', { id: 'dismissible' }, el('ytd-thumbnail', {}, image, time), details));
}

function fillMedia(card, video) {
  const image = card.querySelector('#thumbnail');
  setLink(image, video.navigationEndpoint);
  setAttribute(image.firstElementChild, 'src', thumbnail(video.videoId));
  const overlay = video.thumbnailOverlays?.[0]?.thumbnailOverlayTimeStatusRenderer;
  setText(card.querySelector('#text'), textOf(overlay?.text));
  setAttribute(
    card.querySelector('ytd-thumbnail-overlay-time-status-renderer'),
    'overlay-style',
    overlay?.style ?? 'DEFAULT',
  );
  const title = card.querySelector('#video-title-link');
  setLink(title, video.navigationEndpoint);
  setAttribute(title, 'title', textOf(video.title));
  setAttribute(title, 'aria-label', textOf(video.title));
  setText(title.firstElementChild, textOf(video.title));
  const parts = [textOf(video.ownerText), textOf(video.shortViewCountText), textOf(video.publishedTimeText)].filter(
    Boolean,
  );
  recycle(card.querySelector('#metadata-line'), parts, (part) => ({
    kind: 'part',
    create: () => el('span', { class: 'inline-metadata-item style-scope ytd-video-meta-block' }),
    update: (node) => setText(node, part),
  }));
}

function createShort() {
  const image = el('a', { class: 'shortsLockupViewModelHostEndpoint' }, picture('ytCoreImageHost'));
  const title = el('a', { class: 'shortsLockupViewModelHostEndpoint' }, el('span', { role: 'text' }));
  const heading = el('h3', { role: 'presentation', class: 'shortsLockupViewModelHostMetadataTitle' }, title);
  const views = el('div', { class: 'shortsLockupViewModelHostMetadataSubhead' }, el('span', { role: 'text' }));
  const model = el(
    'ytm-shorts-lockup-view-model',
    { class: 'shortsLockupViewModelHost' },
    image,
    el('div', { class: 'metadata' }, heading, views),
  );
  return el('ytm-shorts-lockup-view-model-v2', {}, model);
}

function fillShort(card, short) {
  const endpoint = short.onTap.innertubeCommand;
  for (const link of card.querySelectorAll('a')) setLink(link, endpoint);
  setAttribute(card.querySelector('img'), 'src', thumbnail(short.entityId, true));
  setAttribute(card.querySelector('h3'), 'aria-label', short.accessibilityText);
  setText(card.querySelector('h3 span'), textOf(short.overlayMetadata.primaryText));
  setText(
    card.querySelector('.shortsLockupViewModelHostMetadataSubhead span'),
    textOf(short.overlayMetadata.secondaryText),
  );
}

function createLockup(generation) {
  const names = classesOf(generation);
  const badge = el(
    'yt-thumbnail-overlay-badge-view-model',
    {},
    el('badge-shape', {}, el('div', { class: names.badge })),
  );
  const image = el(
    'a',
    { class: names.lockupImage, tabindex: '-1', 'aria-hidden': 'true' },
    el('yt-thumbnail-view-model', {}, picture('ytCoreImageHost'), badge),
  );
  const title = el('a', { class: names.lockupTitle }, el('span', { class: names.string, role: 'text', dir: 'auto' }));
  const heading = el('h3', { class: names.lockupHeading }, title);
  const rows = el('yt-content-metadata-view-model', { class: names.metadata });
  const metadata = el('yt-lockup-metadata-view-model', {}, el('div', { class: 'text' }, heading, rows));
  return el(
    'yt-lockup-view-model',
    {},
    el('div', { class: names.lockup }, image, el('div', { class: 'lockup-metadata' }, metadata)),
  );
}

function fillLockup(card, lockup, generation) {
  const { title, metadata } = lockup.metadata.lockupMetadataViewModel;
  const endpoint = lockup.rendererContext?.commandContext?.onTap?.innertubeCommand;
  const text = textOf(title);
  for (const link of card.querySelectorAll('a')) setLink(link, endpoint);
  setAttribute(card.querySelector('img'), 'src', thumbnail(lockup.contentId));
  const overlay =
    lockup.contentImage?.thumbnailViewModel.overlays[0].thumbnailBottomOverlayViewModel.badges[0]
      .thumbnailBadgeViewModel;
  setText(card.querySelector('badge-shape > div'), overlay?.text ?? '');
  setAttribute(card.querySelector('badge-shape'), 'badge-style', overlay?.badgeStyle ?? null);
  setAttribute(card.querySelector('h3'), 'title', text);
  setAttribute(card.querySelector('h3 a'), 'aria-label', text);
  setText(card.querySelector('h3 span'), text);
  fillRows(
    card.querySelector('yt-content-metadata-view-model'),
    metadata.contentMetadataViewModel.metadataRows,
    generation,
  );
}

/** Rows of parts with a sign between them, in the form that headers and cards share. */
export function fillRows(model, rows, generation) {
  const names = classesOf(generation);
  recycle(model, rows, ({ metadataParts }) => ({
    kind: 'row',
    create: () => el('div', { class: names.row }),
    update: (row) => fillParts(row, metadataParts, names),
  }));
}

function fillParts(row, metadataParts, names) {
  const parts = metadataParts.flatMap((part, index) => (index === 0 ? [part] : [null, part]));
  recycle(row, parts, (part) => ({
    kind: part === null ? 'delimiter' : 'part',
    create: () =>
      el(
        'span',
        part === null
          ? { class: names.delimiter, 'aria-hidden': 'true', text: '•' }
          : { class: names.text, dir: 'auto', role: 'text' },
      ),
    update: (node) => {
      if (part === null) return;
      setText(node, textOf(part.text));
      setAttribute(node, 'aria-label', part.accessibilityLabel ?? null);
    },
  }));
}

function createChannel() {
  const info = el(
    'div',
    { id: 'info' },
    el('yt-formatted-string', { id: 'channel-title' }),
    el('div', { id: 'metadata' }, el('span', { id: 'subscribers' }), el('span', { id: 'video-count' })),
    el('yt-formatted-string', { id: 'description' }),
  );
  return el('ytd-channel-renderer', {}, el('a', { class: 'channel-link', id: 'main-link' }, picture('avatar'), info));
}

function fillChannel(card, channel) {
  setLink(card.querySelector('a'), channel.navigationEndpoint);
  setAttribute(card.querySelector('img'), 'src', avatar(textOf(channel.title)));
  setText(card.querySelector('#channel-title'), textOf(channel.title));
  setText(card.querySelector('#subscribers'), textOf(channel.subscriberCountText));
  setText(card.querySelector('#video-count'), textOf(channel.videoCountText));
  setText(card.querySelector('#description'), textOf(channel.descriptionSnippet));
}
