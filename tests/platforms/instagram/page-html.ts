import { parseHTML } from 'linkedom';
import { KETTLE, ORLA, SOUP, STOVE, TILDA } from './page-data';

/** The rendered page as Instagram builds it, with invented people. Class names are left out: they say nothing. */

export const documentOf = (body: string, { head = '', lang = 'en' } = {}) =>
  parseHTML(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`).document;

export const script = (data: unknown) =>
  `<script type="application/json" data-sjs>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

export const route = (name: string) => script({ canonicalRouteName: `comet.igweb.${name}` });

export interface HeaderParts {
  handle?: string;
  posts?: string;
  followers?: [shown: string, title: string | null];
  following?: string;
  words?: readonly [posts: string, followers: string, following: string];
  isOpen?: boolean;
}

export function header({
  handle = TILDA.username,
  posts = '212',
  followers = ['48.2K', '48,213'],
  following = '341',
  words = ['posts', 'followers', 'following'],
  isOpen = true,
}: HeaderParts = {}): string {
  const [shown, title] = followers;
  const number = `<span${title === null ? '' : ` title="${title}"`}><span>${shown}</span></span> ${words[1]}`;
  const link = (to: string, inside: string) =>
    isOpen ? `<a href="/${handle}/${to}/" role="link">${inside}</a>` : inside;
  return `<header>
    <section><a href="/${handle}/" role="link"><img alt="picture"></a></section>
    <section><div><a href="#" role="link"><h2 dir="auto"><span>${handle}</span></h2></a></div></section>
    <section><ul>
      <li><div><span><span>${posts}</span></span> ${words[0]}</div></li>
      <li><div>${link('followers', number)}</div></li>
      <li><div>${link('following', `<span><span>${following}</span></span> ${words[2]}`)}</div></li>
    </ul></section>
    <section><div><div><span dir="auto">Tilda Brennkessel</span></div><div><div dir="auto">Kitchen/cooking</div></div>
      <span dir="auto"><div role="button"><span dir="auto">Soup and cast iron.<br>Every week.</span></div></span></div></section>
    <section><div role="menu"><ul><li></li><li><span dir="auto"><span>Highlights 2,025</span></span></li></ul></div></section>
  </header>`;
}

/** The header with the handle, the name, the counts and the bio in one section. Seen in public projects, 2025 and 2026. */
export const headerInOneSection = ({ name = '' } = {}) => `<header>
    <div><section><a href="/${TILDA.username}/" role="link"><img alt="picture"></a></section>
    <section><div><div>
      <div><a href="#" role="link"><h2 dir="auto"><span>${TILDA.username}</span></h2></a></div>
      ${name === '' ? '' : `<div><span dir="auto">${name}</span></div>`}
      <div><span dir="auto"><span><span>212</span></span> posts</span></div>
      <div><a href="/${TILDA.username}/followers/" role="link"><span dir="auto"><span title="48,213"><span>48.2K</span></span> followers</span></a></div>
      <div><a href="/${TILDA.username}/following/" role="link"><span dir="auto"><span><span>341</span></span> following</span></a></div>
    </div><div><div><span dir="auto"><div role="button"><span dir="auto">Soup and cast iron.<br>Every week.</span></div></span></div></div></div></section></div>
    <section><div><button><div dir="auto">Follow</div></button></div></section>
    <section><div role="menu"><ul><li><span dir="auto"><span>Highlights 2,025</span></span></li></ul></div></section>
  </header>`;

export interface TileParts {
  href: string;
  icons?: readonly string[];
  counts?: readonly string[];
}

export const tile = ({ href, icons = [], counts }: TileParts) => {
  const overlay =
    counts &&
    `<div><ul>${counts.map((count) => `<li><span dir="auto"><span>${count}</span></span><span></span></li>`).join('')}</ul></div>`;
  const svgs = icons.map((label) => `<svg aria-label="${label}" role="img"><title>${label}</title></svg>`).join('');
  return `<div><a href="${href}" role="link"><div><img alt="Photo by Tilda on 1 May, 1,234 likes"></div><div>${svgs}</div>${overlay ?? ''}</a></div>`;
};

export const TILES = [
  tile({ href: `/${TILDA.username}/p/${SOUP.code}/`, icons: ['Pinned post icon', 'Carousel'], counts: ['2.4K', '86'] }),
  tile({ href: `/${TILDA.username}/reel/${STOVE.code}/`, icons: ['Clip'] }),
  tile({ href: `/${TILDA.username}/p/${KETTLE.code}/` }),
];

export const grid = (tiles: readonly string[] = TILES, tab = `/${TILDA.username}/`) =>
  `<div role="tablist"><a role="tab" aria-selected="true" href="${tab}"><span>Posts</span></a></div><div>${tiles.join('')}</div>`;

export const profilePage = (parts: HeaderParts = {}, tiles?: readonly string[]) =>
  `<main role="main"><div>${header(parts)}${grid(tiles)}</div></main>`;

export interface CommentHtml {
  id: string;
  author?: string;
  text?: string;
  likes?: string;
  reply?: string;
  code?: string;
}

const permalink = ({ id, reply, code = SOUP.code }: CommentHtml) =>
  `<a href="/p/${code}/c/${id}/${reply ? `r/${reply}/` : ''}"><time datetime="2026-05-21T10:00:00.000Z">1w</time></a>`;

/** A comment in the dialog: a list item with a heading. */
export const dialogComment = (parts: CommentHtml) => {
  const { author = ORLA.username, text = 'Which pot is that?', likes = '12 likes' } = parts;
  return `<ul><div role="button"><li><div><div><a href="/${author}/"><img alt=""></a></div>
    <div><h3><a href="/${author}/">${author}</a></h3><div><span dir="auto">${text}</span></div>
    <div>${permalink(parts)}<button><span>${likes}</span></button><button><span>Reply</span></button></div></div></div></li></div></ul>`;
};

/** A comment on the post's own page: nested blocks without lists. */
export const pageComment = (parts: CommentHtml) => {
  const { author = ORLA.username, text = 'Which pot is that?', likes = '12 likes' } = parts;
  return `<div><div><div><a href="/${author}/" role="link"><img alt=""></a></div><div><div><span dir="auto"><span><a href="/${author}/" role="link"><span>${author}</span></a> ${permalink(parts)}</span></span></div>
    <div><span dir="auto">${text}</span></div></div></div><div><div role="button"><span>${likes}</span></div><div role="button"><span>Reply</span></div></div></div>`;
};

export interface PostHtml {
  code?: string;
  authors?: readonly string[];
  likes?: string;
  comments?: string;
  time?: string;
}

const ownTime = (code: string, time: string) => `<a href="/p/${code}/"><time datetime="${time}">May 20</time></a>`;

const postHeader = (authors: readonly string[]) =>
  `<header>${authors.map((handle) => `<a href="/${handle}/" role="link">${handle}</a>`).join(' and ')}<a href="/explore/locations/1/soupville/">Soupville</a></header>`;

/** The dialog over a page, with what keeps the focus in it. */
export const postDialog = ({
  code = SOUP.code,
  authors = [TILDA.username],
  likes = '2,417 likes',
  comments = '',
  time = '2026-05-20T09:31:00.000Z',
}: PostHtml = {}) =>
  `<div role="dialog"><div tabindex="0"></div><article role="presentation">${postHeader(authors)}
    <div><ul><div><span dir="auto">Soup, slowly.</span></div>${comments}</ul></div>
    <section><a href="/p/${code}/liked_by/"><span>${likes}</span></a></section>${ownTime(code, time)}</article><div tabindex="0"></div></div>`;

/** The post's own page, with tiles of more posts below. */
export const postPage = ({
  code = SOUP.code,
  authors = [TILDA.username],
  likes = '2,417 likes',
  comments = '',
  time = '2026-05-20T09:31:00.000Z',
}: PostHtml = {}) =>
  `<main role="main"><div><div>${postHeader(authors)}<hr><div><div><span dir="auto">Soup, slowly.</span></div><div>${comments}</div></div>
    <section><a href="/p/${code}/liked_by/"><span>${likes}</span></a></section>${ownTime(code, time)}</div>
    <div>${tile({ href: `/${TILDA.username}/p/${KETTLE.code}/` })}</div></div></main>`;

export const profileMeta = (parts: { handle?: string; description?: string } = {}) => {
  const {
    handle = TILDA.username,
    description = `48K Followers, 339 Following, 210 Posts - See Instagram photos and videos from Tilda (@${handle})`,
  } = parts;
  return `<meta property="og:type" content="profile"><meta property="og:title" content="Tilda Brennkessel (@${handle}) • Instagram photos and videos">
    <meta property="og:url" content="https://www.instagram.com/${handle}/"><meta property="og:description" content="${description}">`;
};
