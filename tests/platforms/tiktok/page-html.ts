import { parseHTML } from 'linkedom';
import { ORLA, OTHER_POST, type Person, POST, TILDA } from './page-data';

/** Small rendered pages of invented people, by the marks that were seen. */
export function documentOf(body: string, { lang = 'en', embedded = '', legacy = '' } = {}): Document {
  const data =
    embedded && `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${embedded}</script>`;
  const old = legacy && `<script id="SIGI_STATE" type="application/json">${legacy}</script>`;
  return parseHTML(`<!doctype html><html lang="${lang}"><head>${data}${old}</head><body>${body}</body></html>`)
    .document;
}

/** What a document tells search engines. */
export function linkedHtml(data: object): string {
  return `<script type="application/ld+json" id="ProfilePage">${JSON.stringify(data)}</script>`;
}

export interface HeaderParts {
  title?: string;
  subtitle?: string;
  followers?: string;
  labels?: readonly [string, string, string];
  bio?: string;
}

/** A profile's header and grid. In the layout of 2025-12 the title is the handle, in that of 2026-05 the name. */
export function profileHtml(
  {
    title = TILDA.handle,
    subtitle = TILDA.name,
    followers = '642.3K',
    labels = ['Following', 'Followers', 'Likes'],
    bio = 'Kettles, and what is in them.',
  }: HeaderParts = {},
  tiles = [tileHtml(POST), tileHtml(OTHER_POST, TILDA, { views: null })],
): string {
  const number = (mark: string, value: string, label: string | undefined) =>
    `<div><strong title="${label}" data-e2e="${mark}-count">${value}</strong><span data-e2e="${mark}">${label}</span></div>`;
  return `<div data-e2e="user-page"><div>
      <h1 data-e2e="user-title">${title}</h1><svg></svg><h2 data-e2e="user-subtitle">${subtitle}</h2>
      <h3>${number('following', '81', labels[0])}${number('followers', followers, labels[1])}${number('likes', '5.1M', labels[2])}</h3>
      <h2 data-e2e="user-bio">${bio}</h2>
      <a data-e2e="user-link" href="https://www.tiktok.com/link/v2?aid=1&amp;scene=bio_url&amp;target=brennkessel.example%2Fkettles">brennkessel.example</a>
    </div>
    <div><a href="/@${ORLA.handle}">${ORLA.name}</a><span>12.3M followers</span></div>
    <div data-e2e="user-post-item-list">${tiles.join('')}</div></div>`;
}

/** One tile of a grid. */
export function tileHtml(
  id: string,
  person: Person = TILDA,
  {
    views = '228.6K',
    form = 'video',
    badge = '',
  }: { views?: string | null; form?: 'video' | 'photo'; badge?: string } = {},
): string {
  const count = views === null ? '' : `<strong data-e2e="video-views">${views}</strong>`;
  const mark = badge && `<div data-e2e="video-card-badge">${badge}</div>`;
  return `<div data-e2e="user-post-item">${mark}<a href="https://www.tiktok.com/@${person.handle}/${form}/${id}">
    <img alt="A kettle created by ${person.name} with original sound">${count}</a></div>`;
}

export interface FeedParts {
  likes?: string;
  isPaid?: boolean;
  hasPlayer?: boolean;
}

/** One post of a video's page with its author and counts. */
export function feedItemHtml(
  id: string = POST,
  person: Person = TILDA,
  { likes = '31.7K', isPaid = false, hasPlayer = true }: FeedParts = {},
): string {
  return `<article data-e2e="recommend-list-item-container"><section data-e2e="feed-video">
      ${hasPlayer ? `<div id="xgwrapper-0-${id}" class="xgplayer-container"></div>` : ''}
      <a href="/@${person.handle}">${person.handle} · 2-1</a><div data-e2e="video-desc">A kettle</div>
      ${isPaid ? '<div data-e2e="sponsored-tag">Bezahlte Partnerschaft</div>' : ''}</section>
    <a data-e2e="video-author-avatar" href="/@${person.handle}"></a>
    <strong data-e2e="like-count">${likes}</strong><strong data-e2e="comment-count">158</strong>
    <strong data-e2e="undefined-count">1869</strong><strong data-e2e="share-count">3472</strong></article>`;
}

export interface WindowParts {
  person?: Person;
  form?: 'video' | 'photo';
  likes?: string;
  beside?: string;
}

/** A post opened over the page that it was chosen on: player and texts apart, the post's address between its texts. */
export function windowHtml({ person = TILDA, form = 'video', likes = '31.7K', beside = '' }: WindowParts = {}): string {
  const address = `https://www.tiktok.com/@${person.handle}/${form}/${POST}?is_from_webapp=1&amp;sender_device=pc`;
  return `${profileHtml()}<div role="dialog">
    <div>${form === 'video' ? `<div id="xgwrapper-4-${POST}"></div>` : '<img alt="">'}</div>
    <div><div><a href="/@${person.handle}"><span data-e2e="browse-username">${person.handle}</span></a></div>
      <div data-e2e="browse-video-desc">A kettle</div>
      <div><button><strong data-e2e="browse-like-count">${likes}</strong></button>
        <button><strong data-e2e="browse-comment-count">158</strong></button>
        <button><strong data-e2e="favorite-count">1869</strong></button></div>
      <div><p data-e2e="browse-video-link">${address}</p></div></div></div>${beside}`;
}

/** A video's page: its post, and the next one, which is somebody else's. */
export function feedHtml(parts: FeedParts = {}): string {
  return `<div id="app">${feedItemHtml(POST, TILDA, parts)}${feedItemHtml(OTHER_POST, ORLA, { likes: '35.3K' })}</div>`;
}
