import { openAbout } from './about.js';
import { fillRows } from './cards.js';
import { classesOf } from './classes.js';
import { commandOf, el, setAttribute, setCommand, setText, textOf } from './dom.js';
import { avatar } from './pictures.js';

/** The head of a channel's page, empty, in one generation of class names. It is used again for the next channel. */
export function createHeader(generation) {
  const names = classesOf(generation);
  const title = el(
    'h1',
    { class: names.headline },
    el('span', { class: names.string, role: 'text', dir: 'auto' }),
    el('span', { class: 'verified', role: 'img', hidden: '' }),
  );
  const rows = el('yt-content-metadata-view-model', { class: names.metadata });
  const description = el('truncated-text-content', { class: names.description, dir: 'auto' });
  const more = el('button', { class: 'more', text: window.ytcfg.words.more });
  more.addEventListener('click', () => openAbout(commandOf(more)));
  const preview = el('yt-description-preview-view-model', {}, el('truncated-text', {}, description, more));
  const link = el(
    'yt-attribution-view-model',
    { hidden: '' },
    el('a', { rel: 'nofollow', target: '_blank' }),
    el('span', { class: 'suffix' }),
  );
  const subscribe = el(
    'yt-flexible-actions-view-model',
    {},
    el('button', { class: 'pill', text: window.ytcfg.words.subscribe }),
  );
  const content = el(
    'div',
    { class: names.header },
    el('yt-dynamic-text-view-model', { class: names.title }, title),
    rows,
    preview,
    link,
    subscribe,
  );
  const picture = el('yt-decorated-avatar-view-model', {}, el('img', { alt: '' }));
  return el(
    'yt-page-header-renderer',
    { class: 'style-scope ytd-tabbed-page-header' },
    el('yt-page-header-view-model', {}, el('div', { class: 'head' }, picture, content)),
  );
}

/** First step: who it is. The counts are still those of the channel before. */
export function fillIdentity(header, model, generation) {
  const title = model.title.dynamicTextViewModel.text;
  setText(header.querySelector('h1 > span'), textOf(title));
  header.querySelector('.verified').hidden = !title.attachmentRuns;
  header.querySelector('img').src = avatar(textOf(title));
  const rows = model.metadata.contentMetadataViewModel.metadataRows;
  const element = header.querySelector('yt-content-metadata-view-model');
  if (element.children.length < 2) fillRows(element, [rows[0], { metadataParts: [] }], generation);
  else setText(element.querySelector('[role=text]'), textOf(rows[0].metadataParts[0].text));
}

/** Second step: its counts, words and link. */
export function fillCounts(header, model, generation) {
  fillRows(
    header.querySelector('yt-content-metadata-view-model'),
    model.metadata.contentMetadataViewModel.metadataRows,
    generation,
  );
  setText(
    header.querySelector('truncated-text-content'),
    textOf(model.description?.descriptionPreviewViewModel.description),
  );
  setCommand(
    header.querySelector('.more'),
    model.description?.descriptionPreviewViewModel.rendererContext.commandContext.onTap.innertubeCommand,
  );
  const attribution = model.attribution?.attributionViewModel;
  const element = header.querySelector('yt-attribution-view-model');
  element.hidden = !attribution;
  setText(element.querySelector('a'), textOf(attribution?.text));
  setAttribute(
    element.querySelector('a'),
    'href',
    attribution?.text.commandRuns[0].onTap.innertubeCommand.urlEndpoint.url ?? null,
  );
  setText(element.querySelector('.suffix'), textOf(attribution?.suffix));
}
