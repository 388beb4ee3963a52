/**
 * What the rendered page is found by: links, roles, titles and the places of elements. Class names are made anew with each
 * release and are never used. Each says what it finds and in which layout it was last seen.
 */

/** The scripts with data. Seen 2026-10. */
export const EMBEDDED = 'script[type="application/json"]';

/** A profile's header. Seen 2025-02. */
export const PROFILE_HEADER = 'main header';
/** The links to those who follow and are followed; each names its account. Seen 2025-02. */
export const FOLLOW_LINKS = 'a[href$="/followers/"], a[href$="/following/"]';
/** The list of a header's three counts, where no link leads to it. Seen 2025-02. */
export const COUNT_LIST = 'section > ul';
/** An element whose title holds all digits of the shortened number in it. Seen 2025-02. */
export const TITLED = 'span[title]';
/** The handle in a header. Seen 2025-02. */
export const HEADER_HANDLE = 'h2 span, h2, h1';
/** The check mark in a header; its label is the language's own word, here English. From public descriptions. */
export const CHECK_MARK = 'svg[aria-label="Verified"]';
/** A header's name. Seen 2025-02. */
export const HEADER_NAME = 'span[dir="auto"]';
/** A header's category. Seen 2025-02. */
export const HEADER_CATEGORY = 'div[dir="auto"]';
/** A header's bio, inside the element that unfolds it. Seen 2025-02. */
export const HEADER_BIO = 'span[dir="auto"] > div > span';

/** The tab of a profile that is open. Seen 2025-02. */
export const OPEN_TAB = '[role="tab"][aria-selected="true"]';
/** The tiles of a profile's grid. Seen 2025-02. */
export const TILES = 'main a[href*="/p/"], main a[href*="/reel/"]';
/** The pictures on a tile that say its form, by labels of the page's language. Seen 2025-02. */
export const TILE_ICONS = 'svg';
/** The numbers over the tile under the pointer. Seen 2025-02. */
export const TILE_COUNTS = 'ul > li';

/** A dialog over the page. From public descriptions. */
export const DIALOGS = '[role="dialog"]';
/** A post in its dialog or on its own page. Seen in public projects, 2026. */
export const POSTS = 'article';
/** The links with a time in them: a post's own, and those of its comments. Seen in public projects, 2026. */
export const TIMES = 'a[href] time[datetime]';
/** The link to those who like a post. Seen in public projects, 2026. */
export const LIKED_BY = 'a[href$="/liked_by/"]';
/** The head of a post, with who published it. Seen in public projects, 2026. */
export const POST_HEADER = 'header';
/** What may be a comment's text. Seen in public projects, 2026. */
export const COMMENT_TEXTS = '[dir="auto"]';
/** What may hold the number of a comment's likes. Seen in public projects, 2026. */
export const COMMENT_COUNTS = 'button, [role="button"]';
