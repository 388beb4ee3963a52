import { documentReply, escapeHtml, inlineJson } from '../html';
import { idFor } from '../seeded';
import type { SiteReply } from '../site';
import type { JsonObject } from './data/json';
import { type Page, type PageData, type PageHead, pageData, pageHead } from './pages';
import type { World } from './truth/channel';
import { type Words, wordsIn } from './wording/words';

/** Where the site's own script and style are. */
export const ASSET_PATH = '/s/simulated/';

/** The document of a page, with its data embedded as the platform embeds it. */
export function pageDocument(world: World, page: Page, url: URL): SiteReply {
  const nonce = idFor(`nonce ${url.pathname}${url.search}`, 22);
  const words = wordsIn(world.language);
  if (page.kind === 'missing') return htmlReply(404, nonce, missingDocument(words, nonce));
  return htmlReply(
    200,
    nonce,
    documentOf({ words, nonce, path: url.pathname + url.search, head: pageHead(page), ...pageData(world, page) }),
  );
}

/** Everything that a document is made of. */
export interface DocumentParts extends PageData {
  words: Words;
  nonce: string;
  /** Path and query of the address for which it is made. */
  path: string;
  head: PageHead;
}

/** The text of a document. */
export function documentOf({ words, nonce, path, head, pageType, data, player, endpoint }: DocumentParts): string {
  return [
    `<!DOCTYPE html><html lang="${words.htmlLang}" dir="${words.dir}" system-icons typography><head><meta charset="utf-8">`,
    `<title>${escapeHtml(head.title)}</title>`,
    `<link rel="canonical" href="${escapeHtml(head.canonical)}">`,
    ...head.metas.map(([property, value]) => `<meta property="${property}" content="${escapeHtml(value)}">`),
    script(nonce, `var ytcfg = ${inlineJson({ data_: { HL: words.hl, GL: 'US' }, words: clientWords(words) })};`),
    ...styleLinks(nonce),
    `<link rel="icon" href="${ICON}">`,
    `</head><body dir="${words.dir}">`,
    player === null ? '' : script(nonce, `var ytInitialPlayerResponse = ${inlineJson(player)};`),
    '<ytd-app></ytd-app>',
    script(nonce, `var ytInitialData = ${inlineJson(data)};`),
    script(nonce, serverContract(pageType, endpoint, path)),
    `<script type="module" src="${ASSET_PATH}main.js" nonce="${nonce}"></script>`,
    '</body></html>',
  ].join('\n');
}

/** The script that tells the application what page it starts on, and for which address the document was made. */
function serverContract(pageType: string, command: JsonObject, path: string): string {
  const url = path.replaceAll('/', '\\/').replace(/[=&'"<>\n]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16)}`);
  const lines = [`['ytPageType'] = "${pageType}"`, `['ytCommand'] = ${inlineJson(command)}`, `['ytUrl'] = '${url}'`];
  return `(function serverContract() {${lines.map((line) => `window${line};`).join('')}})();`;
}

const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Crect width=%2216%22 height=%2216%22 rx=%224%22 fill=%22%23178a74%22/%3E%3C/svg%3E';

/** The page for an address with nobody behind it: the error that the data request gives, and a sentence for people. */
function missingDocument(words: Words, nonce: string): string {
  const lines = words.pageMissing.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  return [
    `<!DOCTYPE html><html lang="${words.htmlLang}" dir="${words.dir}"><head><meta charset="utf-8"><title>404 Not Found</title>`,
    ...styleLinks(nonce),
    '</head><body>',
    `<div id="error-page"><div id="error-page-content">${lines}<a href="/">YouTube</a></div></div>`,
    script(nonce, `var ytInitialData = ${inlineJson(errorBody(404))};`),
    '</body></html>',
  ].join('\n');
}

/** What a data request says where it fails: 400 for an id of the wrong form, 404 for one with nothing behind it. */
export function errorBody(code: 400 | 404): JsonObject {
  const [message, reason, status] =
    code === 400
      ? ['Request contains an invalid argument.', 'badRequest', 'INVALID_ARGUMENT']
      : ['Requested entity was not found.', 'notFound', 'NOT_FOUND'];
  return { error: { code, message, errors: [{ message, domain: 'global', reason }], status } };
}

/** The words that the script writes itself rather than taking them from data. */
function clientWords({ subscribe, simulated, searchHint, creators, more, tabs }: Words): JsonObject {
  return { subscribe, simulated, searchHint, creators, more, shorts: tabs.shorts };
}

const STYLES = ['base', 'lists', 'channel', 'watch', 'others'] as const;

function styleLinks(nonce: string): string[] {
  return STYLES.map((name) => `<link rel="stylesheet" href="${ASSET_PATH}${name}.css" nonce="${nonce}">`);
}

function script(nonce: string, code: string): string {
  return `<script nonce="${nonce}">${code}</script>`;
}

function htmlReply(status: number, nonce: string, body: string): SiteReply {
  return documentReply(nonce, body, {
    status,
    headers: { 'cross-origin-opener-policy': 'same-origin-allow-popups' },
  });
}
