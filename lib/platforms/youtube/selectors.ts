/**
 * What the rendered page is found by: tags, ids, links and labels. Class names changed three times in two years and are
 * never used. Each says what it finds and in which layout it was last seen ("kebab" and "camel" are generations of class
 * names, of 2025 and 2026).
 */

/** The pages that the app keeps: old ones stay, hidden. Seen 2026-01, kebab. */
export const PAGES = 'ytd-page-manager > :not([hidden])';

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

/** A card of a grid. Seen in public projects 2026-08. */
export const CARD = 'ytd-rich-item-renderer';
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

/** The part of a watch page that holds title, owner, buttons and description; it names its video. Seen 2026-01. */
export const WATCH = 'ytd-watch-metadata';
/** A video's title. Seen 2026-01. */
export const VIDEO_TITLE = 'h1 yt-formatted-string, h1';
/** The owner's name with the link to the channel. Seen 2026-01. */
export const OWNER = 'ytd-video-owner-renderer ytd-channel-name:not([hidden]) a[href]';
/** The place of the owner's badges. Seen 2026-01. */
export const OWNER_BADGES = 'ytd-video-owner-renderer ytd-channel-name ytd-badge-supported-renderer';
/** The owner's subscribers, in full words in the label. Seen 2026-01. */
export const OWNER_SUBSCRIBERS = '#owner-sub-count';
/** The like button under the video; the player has another. Seen 2026-01. */
export const LIKE_BUTTON = 'like-button-view-model button';
/** Views and age in short, as spans. Seen 2026-01. */
export const INFO_SPANS = 'ytd-watch-info-text #info span';
/** Views and date in full. Seen 2026-01. */
export const INFO_TOOLTIP = 'ytd-watch-info-text tp-yt-paper-tooltip #tooltip';
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
