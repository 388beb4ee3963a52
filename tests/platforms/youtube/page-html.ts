import { parseHTML } from 'linkedom';
import { TILDA, VIDEO } from './page-data';

/** Small rendered pages, in two generations of class names. Nothing may hang on a class. */
export type Generation = 'kebab' | 'camel';

/** A class name in a generation: "yt-content-metadata-view-model__metadata-row" or "ytContentMetadataViewModelMetadataRow". */
function classOf(name: string, generation: Generation): string {
  return generation === 'kebab' ? name : name.replace(/[-_]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function documentOf(body: string, { lang = 'en-GB', head = '' } = {}): Document {
  return parseHTML(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`).document;
}

/** The app with its pages; hidden ones come with their attribute. */
export function app(...pages: string[]): string {
  return `<ytd-app><ytd-page-manager>${pages.join('\n')}</ytd-page-manager></ytd-app>`;
}

/** A channel's page: its header's small print as rows of parts, and cards. */
export function channelPage(
  rows: readonly (readonly (string | { text: string; label: string })[])[],
  cards: readonly string[] = [],
  {
    generation = 'kebab',
    name = TILDA.name,
    isVerified = false,
    attributes = '',
    below = '',
  }: {
    generation?: Generation;
    name?: string;
    isVerified?: boolean;
    attributes?: string;
    /** What stands under the header in place of a grid, or beside it. */
    below?: string;
  } = {},
): string {
  const mark = isVerified ? '<span role="img" aria-hidden="true"></span>' : '';
  return `<ytd-browse page-subtype="channels" ${attributes}>
    <yt-page-header-renderer><yt-page-header-view-model>
      <h1 class="${classOf('yt-page-header-view-model__title', generation)}"><span role="text">${name}</span>${mark}</h1>
      ${smallPrint(rows, generation)}
      <yt-description-preview-view-model><span>Kettles, and 3 more things</span></yt-description-preview-view-model>
    </yt-page-header-view-model></yt-page-header-renderer>
    <ytd-rich-grid-renderer>${cards.join('')}</ytd-rich-grid-renderer>${below}
  </ytd-browse>`;
}

function smallPrint(
  rows: readonly (readonly (string | { text: string; label: string })[])[],
  generation: Generation,
): string {
  const shown = rows.map((parts) => {
    const spans = parts.map((part) => {
      const label = typeof part === 'string' ? '' : ` aria-label="${part.label}"`;
      const text = typeof part === 'string' ? part : part.text;
      return `<span class="${classOf('yt-content-metadata-view-model__metadata-text', generation)}" role="text"${label}>${text}</span>`;
    });
    return `<div class="${classOf('yt-content-metadata-view-model__metadata-row', generation)}">${spans.join('<span aria-hidden="true">•</span>')}</div>`;
  });
  return `<yt-content-metadata-view-model>${shown.join('')}</yt-content-metadata-view-model>`;
}

/** A card of a grid in the newer form. */
export function lockupCard(
  href: string,
  parts: readonly string[],
  {
    generation = 'kebab',
    badge = '27:15',
    extra = '',
  }: { generation?: Generation; badge?: string; extra?: string } = {},
): string {
  return `<ytd-rich-item-renderer><yt-lockup-view-model><div>
    <a href="${href}" class="${classOf('yt-lockup-view-model__content-image', generation)}"><badge-shape><div>${badge}</div></badge-shape></a>
    <h3 title="7 kettles, 300 views"><a href="${href}"><span role="text">7 kettles, 300 views</span></a></h3>
    ${extra}${smallPrint([parts], generation)}
  </div></yt-lockup-view-model></ytd-rich-item-renderer>`;
}

/** A card of a grid in the older form. */
export function mediaCard(href: string, parts: readonly string[], style = 'DEFAULT'): string {
  const spans = parts.map((text) => `<span class="inline-metadata-item">${text}</span>`).join('');
  return `<ytd-rich-item-renderer><ytd-rich-grid-media>
    <a id="thumbnail" href="${href}"></a>
    <ytd-thumbnail-overlay-time-status-renderer overlay-style="${style}"><span id="text"> 8:17 </span></ytd-thumbnail-overlay-time-status-renderer>
    <h3><a href="${href}"><yt-formatted-string id="video-title">A kettle sings</yt-formatted-string></a></h3>
    <div id="metadata-line">${spans}</div>
  </ytd-rich-grid-media></ytd-rich-item-renderer>`;
}

export interface WatchParts {
  /** The marks of page and metadata that name the video; null leaves one out. */
  pageId?: string | null;
  metadataId?: string | null;
  like?: { label: string | null; text: string };
  info?: readonly string[];
  tooltip?: string;
  comments?: string;
  generation?: Generation;
  attributes?: string;
  owner?: string;
}

/** A watch page. */
export function watchPage({
  pageId = VIDEO,
  metadataId = VIDEO,
  like = { label: 'like this video along with 318,264 other people', text: '318k' },
  info = ['26m views', '  ', '9 years ago'],
  tooltip = '26,190,753 views • 12 Mar 2017 • Kettle lessons',
  comments = '',
  generation = 'kebab',
  attributes = '',
  owner = `/@${TILDA.handle}`,
}: WatchParts = {}): string {
  const named = (id: string | null) => (id === null ? '' : `video-id="${id}"`);
  const label = like.label === null ? '' : `aria-label="${like.label}"`;
  return `<ytd-watch-flexy ${named(pageId)} ${attributes}>
    <div id="movie_player"><like-button-view-model><button aria-label="like this video along with 1 other person"></button></like-button-view-model>
      <span class="ytp-time-duration">0:33</span></div>
    <ytd-watch-metadata ${named(metadataId)}>
      <h1 class="style-scope ytd-watch-metadata"><yt-formatted-string title="A kettle sings">A kettle sings</yt-formatted-string></h1>
      <ytd-video-owner-renderer>
        <ytd-channel-name><yt-formatted-string id="text"><a href="${owner}">${TILDA.name}</a></yt-formatted-string>
          <ytd-badge-supported-renderer></ytd-badge-supported-renderer></ytd-channel-name>
        <yt-formatted-string id="owner-sub-count" aria-label="3.58 million subscribers">3.58m subscribers</yt-formatted-string>
      </ytd-video-owner-renderer>
      <like-button-view-model class="${classOf('yt-like-button-view-model__host', generation)}"><button ${label}><div>${like.text}</div></button></like-button-view-model>
      <ytd-watch-info-text><div id="view-count" aria-label=""></div>
        <yt-formatted-string id="info">${info.map((text) => `<span dir="auto">${text}</span>`).join('')}</yt-formatted-string>
        <tp-yt-paper-tooltip><div id="tooltip"> ${tooltip} </div></tp-yt-paper-tooltip>
      </ytd-watch-info-text>
      <ytd-text-inline-expander id="description-inline-expander"><div id="expanded"></div><div id="snippet">Steam…</div></ytd-text-inline-expander>
    </ytd-watch-metadata>
    ${comments}
    <ytd-watch-next-secondary-results-renderer><yt-lockup-view-model><a href="/watch?v=somebodys01"></a></yt-lockup-view-model></ytd-watch-next-secondary-results-renderer>
  </ytd-watch-flexy>`;
}

/** The comments under a video, with their header. */
export function commentsHtml(count: string, ...comments: string[]): string {
  return `<ytd-comments id="comments">
    <ytd-comments-header-renderer><h2 id="count"><yt-formatted-string class="count-text"><span>${count}</span><span> Comments</span></yt-formatted-string></h2></ytd-comments-header-renderer>
    ${comments.map((comment) => `<ytd-comment-thread-renderer>${comment}</ytd-comment-thread-renderer>`).join('')}
  </ytd-comments>`;
}

export function commentHtml({
  id,
  videoId = VIDEO,
  author = 'orla_quill',
  text = 'Which kettle is that?',
  likes = '8.1k',
  age = '5 years ago',
}: {
  id: string;
  videoId?: string;
  author?: string;
  text?: string;
  likes?: string;
  age?: string;
}): string {
  return `<ytd-comment-view-model id="comment">
    <a id="author-text" href="/@${author}"><span> @${author} </span></a>
    <span id="published-time-text"><a href="/watch?v=${videoId}&lc=${id}"> ${age} </a></span>
    <yt-attributed-string id="content-text"><span role="text">${text}</span></yt-attributed-string>
    <ytd-comment-engagement-bar><span id="vote-count-middle">\n    ${likes}\n  </span></ytd-comment-engagement-bar>
  </ytd-comment-view-model>`;
}
