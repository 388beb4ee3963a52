import { TILDA, VIDEO } from './page-data';

/** Small rendered pages of the kinds that stand beside channel and watch page. */

/** A list of cards on a channel's first tab; its title leads somewhere. */
export function shelf(leadsTo: string | null, cards: readonly string[], tag = 'ytd-shelf-renderer'): string {
  const title = leadsTo === null ? '<span>For you</span>' : `<a href="${leadsTo}"><span>Videos</span></a>`;
  return `<${tag}><h2>${title}</h2><div id="contents">${cards.join('')}</div></${tag}>`;
}

/** A card as it stands in a shelf, without the frame of a grid. */
export function bareCard(id: string, parts: readonly string[]): string {
  const spans = parts.map((part) => `<span role="text">${part}</span>`).join('');
  return `<yt-lockup-view-model><a href="/watch?v=${id}"></a><h3><a href="/watch?v=${id}"><span role="text">Tea, 3 ways</span></a></h3>
    <yt-content-metadata-view-model>${spans}</yt-content-metadata-view-model></yt-lockup-view-model>`;
}

/** A Short of a shelf. */
export function shortCard(id: string, views: string): string {
  return `<ytm-shorts-lockup-view-model-v2><ytm-shorts-lockup-view-model><a href="/shorts/${id}"></a>
    <h3><a href="/shorts/${id}"><span role="text">9 teas</span></a></h3><div><span role="text">${views}</span></div>
  </ytm-shorts-lockup-view-model></ytm-shorts-lockup-view-model-v2>`;
}

export interface AboutParts {
  rows?: readonly string[];
  text?: string;
  links?: readonly string[];
}

/** The panel that the person opens on a channel's page, a window over it. */
export function aboutPanel({
  rows = [
    `www.youtube.com/@${TILDA.handle}`,
    'France',
    'Joined 27 Feb 2023',
    '6.31m subscribers',
    '214 videos',
    '1,677,204 views',
  ],
  text = 'Kettles.\nWrite to hello@brennkessel.example',
  links = ['https://www.youtube.com/redirect?q=https%3A%2F%2Fbrennkessel.example%2F'],
}: AboutParts = {}): string {
  const cells = rows.map((row) => `<tr><td><yt-icon></yt-icon></td><td>${row}</td></tr>`).join('');
  const shown = links.map((link) => {
    const href = link.replaceAll('&', '&amp;');
    return `<yt-channel-external-link-view-model><span>Site</span><a href="${href}">shown.example</a></yt-channel-external-link-view-model>`;
  });
  return `<ytd-popup-container><ytd-about-channel-renderer><div id="description-container">${text}</div>
    ${shown.join('')}<table>${cells}</table></ytd-about-channel-renderer></ytd-popup-container>`;
}

export interface ShortParts {
  /** What names the Short. */
  names?: string;
  owners?: readonly string[];
  like?: { label: string; text: string };
  comments?: string;
  attributes?: string;
  after?: string;
}

/** The player of Shorts: the one on the screen, and the next one below it. */
export function shortsPage({
  names = `<a href="https://www.youtube.com/shorts/${VIDEO}">Tea in ten seconds</a>`,
  owners = [TILDA.handle],
  like = { label: 'like this video along with 41,207 other people', text: '41k' },
  comments = '<div id="comments-button"><button></button><span>1,204</span></div>',
  attributes = 'is-active',
  after = '',
}: ShortParts = {}): string {
  const links = owners.map((handle) => `<a href="/@${handle}">@${handle}</a>`).join('');
  return `<ytd-shorts>
    <ytd-reel-video-renderer ${attributes}>
      <div id="player-container">${names}</div>
      <yt-reel-channel-bar-view-model>${links}</yt-reel-channel-bar-view-model>
      <yt-shorts-video-title-view-model><h2><span>Tea in ten seconds</span></h2></yt-shorts-video-title-view-model>
      <reel-action-bar-view-model><like-button-view-model><button aria-label="${like.label}"><span>${like.text}</span></button></like-button-view-model>
      ${comments}</reel-action-bar-view-model>
    </ytd-reel-video-renderer>
    <ytd-reel-video-renderer><a href="/shorts/orla-vide01"></a><reel-action-bar-view-model><like-button-view-model>
      <button aria-label="like this video along with 7 other people"><span>7</span></button></like-button-view-model></reel-action-bar-view-model>
    </ytd-reel-video-renderer>${after}
  </ytd-shorts>`;
}
