import { ask } from './api.js';
import { el, textOf } from './dom.js';

/** Loads the About panel and shows it in a window over the page, where the one before is taken out. */
export async function openAbout(command) {
  const reply = await ask('browse', { continuation: command?.continuationCommand.token });
  const panel =
    reply?.onResponseReceivedEndpoints?.[0].showEngagementPanelEndpoint.engagementPanel
      .engagementPanelSectionListRenderer;
  const about =
    panel?.content.sectionListRenderer.contents[0].itemSectionRenderer.contents[0].aboutChannelRenderer.metadata
      .aboutChannelViewModel;
  if (!about) return;
  document.querySelector('ytd-popup-container')?.remove();
  const close = el('button', { class: 'pill', text: '×' });
  const popup = el('ytd-popup-container', {}, el('tp-yt-paper-dialog', { role: 'dialog' }, close, renderer(about)));
  close.addEventListener('click', () => popup.remove());
  document.querySelector('ytd-app').append(popup);
}

function renderer(about) {
  const links = about.links.map(({ channelExternalLinkViewModel: { title, link } }) =>
    el(
      'yt-channel-external-link-view-model',
      {},
      el('span', { text: textOf(title) }),
      el('a', { href: `https://${textOf(link)}`, text: textOf(link) }),
    ),
  );
  const rows = [
    about.displayCanonicalChannelUrl,
    about.country,
    textOf(about.joinedDateText),
    about.subscriberCountText,
    about.videoCountText,
    about.viewCountText,
  ].filter(Boolean);
  const cells = rows.map((text) =>
    el('tr', { class: 'description-item' }, el('td', {}, el('yt-icon')), el('td', { text })),
  );
  return el(
    'ytd-about-channel-renderer',
    {},
    el('div', { id: 'about-container' }, el('div', { id: 'description-container', text: about.description })),
    el('div', { id: 'link-list-container' }, ...links),
    el('table', { id: 'additional-info-container' }, el('tbody', {}, ...cells)),
  );
}
