/**
 * What the page is found by: ids and the attribute that the site's own tests use (data-e2e), the steadiest of its marks.
 * Class names change with every release and are never used. Each says when it was last seen.
 */

/** The data that a document embeds. Seen 2026-09. */
export const EMBEDDED = 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__';
/** What a profile's document tells search engines. Seen 2025-12. */
export const LINKED_DATA = 'script#ProfilePage';
/** The data of documents before 2024. From public descriptions. */
export const EMBEDDED_BEFORE_2024 = 'script#SIGI_STATE';

/**
 * Handle and name of a profile. Seen 2025-12 with the handle in the title, 2026-05 with the handle in the subtitle: the
 * two are told apart by what they say.
 */
export const TITLE = '[data-e2e="user-title"]';
/** See {@link TITLE}. */
export const SUBTITLE = '[data-e2e="user-subtitle"]';
/** A profile's followers. The `title` of this and the next two is the label, not the number. Seen 2025-12. */
export const FOLLOWERS = '[data-e2e="followers-count"]';
/** Whom a profile follows. Seen 2025-12. */
export const FOLLOWING = '[data-e2e="following-count"]';
/** All hearts of a profile, not the likes of a post. Seen 2025-12. */
export const TOTAL_LIKES = '[data-e2e="likes-count"]';
/** A profile's bio. Seen 2025-12. */
export const BIO = '[data-e2e="user-bio"]';
/** The link under the bio, by way of a page of the site's. Seen 2025-12. */
export const BIO_LINK = '[data-e2e="user-link"]';

/** A tile of a profile's grid. Seen 2025-12. */
export const TILE = '[data-e2e="user-post-item"]';
/** Links of a tile to its post. Seen 2025-12. */
export const TILE_LINKS = 'a[href*="/video/"], a[href*="/photo/"]';
/** Views on a tile. Seen 2025-12; on one page of 2026-05 there were none. */
export const TILE_VIEWS = '[data-e2e="video-views"]';

/** The mark on a tile of a pinned post, and of others, localised. From public descriptions of 2023 to 2026. */
export const TILE_BADGE = '[data-e2e="video-card-badge"]';

/** The player of a post; its id ends with the post's. Seen 2025-12. */
export const PLAYERS = '[id^="xgwrapper-"]';
/** One of the posts of a video's page; the next ones are other people's. Seen 2025-12. */
export const FEED_ITEM = 'article';
/** The author of a post of that feed. Seen 2025-12. */
export const AUTHOR = 'a[data-e2e="video-author-avatar"]';
/** The address of a post that is opened over another page, as a text. From public descriptions of 2023 to 2026. */
export const POST_LINK = '[data-e2e="browse-video-link"]';
/** Likes of a post. Seen 2025-12; the second, in a post opened over another page, from public descriptions. */
export const LIKES = '[data-e2e="like-count"], [data-e2e="browse-like-count"]';
/** Comments of a post, as {@link LIKES}. */
export const COMMENTS = '[data-e2e="comment-count"], [data-e2e="browse-comment-count"]';
/** Shares of a post. Seen 2025-12. */
export const SHARES = '[data-e2e="share-count"]';
/** Saves. From public descriptions of 2026. */
export const SAVES = '[data-e2e="favorite-count"]';
/**
 * Saves beside shares: the site's own name for them is missing there. Seen 2025-12. Without shares beside it, public
 * descriptions call it saves or shares.
 */
export const UNNAMED_COUNT = '[data-e2e="undefined-count"]';
/** The text of a post, under which the tag stands where there is one. Seen 2025-12. */
export const DESCRIPTION = '[data-e2e="video-desc"]';
/** The tag "Paid partnership", localised. Seen 2025-12. */
export const PAID_TAG = '[data-e2e="sponsored-tag"]';
