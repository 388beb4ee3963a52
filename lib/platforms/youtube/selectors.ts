/**
 * What the rendered page is found by: tags, ids, links and labels. Class names changed three times in two years and are
 * never used. Each says what it finds and in which layout it was last seen ("kebab" and "camel" are generations of class
 * names, of 2025 and 2026).
 */

/** What keeps the app's pages, one in each child: old ones stay, hidden. Seen 2026-01, kebab. */
export const PAGE_MANAGER = 'ytd-page-manager';

/** A whole document in place of the app: "This page isn't available". From public descriptions. */
export const ERROR_PAGE = '#error-page-content';

/** A channel's header. Seen in public projects 2026, camel and kebab. */
export const CHANNEL_HEADER = 'yt-page-header-view-model, yt-page-header-renderer';
/** The channel's name in its header. */
export const CHANNEL_NAME = 'h1';
/** The header's small print: handle, subscribers, videos. */
export const SMALL_PRINT = 'yt-content-metadata-view-model';
/** The picture of a check mark after a name. Seen 2026-01, beside names in lists. */
export const CHECK_MARK = '[role="img"]:not([hidden])';
/** The link that a channel's header shows. */
export const HEADER_LINK = 'yt-attribution-view-model:not([hidden]) a[href]';

/** Headers of pages that look like a channel's but are nobody's: games, topics. From the data's names, 2026-01. */
export const SYSTEM_HEADER = 'ytd-interactive-tabbed-header-renderer, ytd-carousel-header-renderer';
/** What stands in place of a channel for those who have not told their age. From the data's name, 2026-01. */
export const AGE_GATE = 'ytd-channel-age-gate-renderer';
/** The alert that stands in place of a channel that is gone. From the data's names, 2026-01. */
export const ERROR_ALERT = '#alerts [type="ERROR"]';

/** A card of a grid, or of a shelf. Seen in public projects 2026-08, and 2026-01 in lists beside videos. */
export const CARD =
  'ytd-rich-item-renderer, ytd-grid-video-renderer, yt-lockup-view-model, ytm-shorts-lockup-view-model';
/** A list of cards that is a channel's own. */
export const GRID = 'ytd-rich-grid-renderer';
/** A list of cards with a title of its own, of a channel's own videos or of anybody's. Seen 2026-01 below a video. */
export const SHELF = 'ytd-shelf-renderer, ytd-reel-shelf-renderer, ytd-rich-shelf-renderer';
/** The link in a shelf's title. From the platform's own markup of shelves, 2026-01. */
export const SHELF_LINK = 'h2 a[href]';
/** Links of a card to its video; a Short's have their own form. */
export const CARD_LINKS = 'a[href*="/watch?v="], a[href^="/shorts/"]';
/** Links of a card to a channel. */
export const CARD_CHANNEL = 'a[href^="/@"], a[href^="/channel/"]';
/** The title of a card. */
export const CARD_TITLE = 'h3, #video-title';
/** The badge on a card's picture: length, or "LIVE". Seen 2026-01, kebab. */
export const CARD_BADGE = 'badge-shape, ytd-thumbnail-overlay-time-status-renderer #text';
/** A card's mark of a stream that runs or is announced. Seen 2026-01 as overlay-style="DEFAULT". */
export const CARD_LIVE = '[overlay-style="LIVE"], [overlay-style="UPCOMING"]';

/** The panel that the person opens on a channel's page. Seen in a public project 2026-05. */
export const ABOUT = 'ytd-about-channel-renderer';
/** A cell of the panel's rows: a picture or a text. From public descriptions. */
export const ABOUT_ROWS = 'td';
/** The panel's description, whole. From public descriptions. */
export const ABOUT_TEXT = '#description-container';
/** The channel's links in the panel. From the data's names. */
export const ABOUT_LINKS = 'yt-channel-external-link-view-model a[href]';

/** The Short on the screen; those before and after it are in the document, too. Seen in public projects 2026-08. */
export const SHORT = 'ytd-reel-video-renderer[is-active]';
/** What in a Short says which one it is: its mark, its own links, its picture. From public descriptions. */
export const SHORT_NAMES = '[video-id], a[href*="/shorts/"], a[href*="/watch?v="]';
/** Owner and title of a Short. From the data's names. */
export const SHORT_OWNER = 'yt-reel-channel-bar-view-model a[href^="/@"]';
/** A Short's title. From the data's names. */
export const SHORT_TITLE = 'yt-shorts-video-title-view-model';
/** The like button beside a Short. Seen in public projects 2026-08. */
export const SHORT_LIKE = 'reel-action-bar-view-model like-button-view-model button';
/** The button beside a Short that opens its comments, with their number. From public descriptions. */
export const SHORT_COMMENTS = '#comments-button';

/** The part of a watch page that holds title, owner, buttons and description; it names its video. Seen 2026-01. */
export const WATCH = 'ytd-watch-metadata';
/** A video's title. Seen 2026-01. */
export const VIDEO_TITLE = 'h1';
const OWNER_NAME = 'ytd-video-owner-renderer ytd-channel-name';
/** The owner's name with the link to the channel. Seen 2026-01. */
export const OWNER = `${OWNER_NAME}:not([hidden]) a[href]`;
/** The place of the owner's badges. Seen 2026-01. */
export const OWNER_BADGES = `${OWNER_NAME} ytd-badge-supported-renderer`;
/** The owner's subscribers, in full words in the label. Seen 2026-01. */
export const OWNER_SUBSCRIBERS = '#owner-sub-count';
/** The like button under the video; the player has another. Seen 2026-01. */
export const LIKE_BUTTON = 'like-button-view-model button';
/** Views and age in short, as spans. Seen 2026-01. */
export const INFO_SPANS = 'ytd-watch-info-text #info span';
/** Views and date in full. Seen 2026-01. */
export const INFO_TOOLTIP = 'ytd-watch-info-text #tooltip';
/** The description once it was unfolded; folded it is cut. Seen 2026-01. */
export const DESCRIPTION = '#description-inline-expander #expanded';

/** The comments under a video. Another copy in a side panel has no id. Seen 2026-01. */
export const COMMENTS = 'ytd-comments#comments';
/** The number of comments over the list. Seen 2026-01. */
export const COMMENT_COUNT = 'ytd-comments-header-renderer #count';
/** The message in place of comments that are turned off. From public descriptions. */
export const COMMENTS_OFF = 'ytd-message-renderer';
/** One comment or reply. Seen 2026-01. */
export const COMMENT = 'ytd-comment-view-model';
/** A comment's age, with a link that names video and comment. Seen 2026-01. */
export const COMMENT_TIME = '#published-time-text a[href]';
/** A comment's author. Seen 2026-01. */
export const COMMENT_AUTHOR = '#author-text';
/** A comment's text; pictures in it stand for signs. Seen 2026-01. */
export const COMMENT_TEXT = '#content-text';
/** A comment's likes, blank where there are none. Seen 2026-01. */
export const COMMENT_LIKES = '#vote-count-middle';
