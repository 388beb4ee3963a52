import { dataScript, documentReply, escapeHtml } from '../html';
import { idFor } from '../seeded';
import type { SiteReply } from '../site';
import { signedOutMedia, signedOutPost } from './data/media-data';
import { signedOutProfile } from './data/user-data';
import type { Page } from './pages';
import type { Account, World } from './truth/account';
import { type Words, wordsIn } from './wording/words';

/** Where the site's own script and style are. */
export const ASSET_PATH = '/static/simulated/';

/** The document of a page. Signed in it holds none of the page's numbers; those come with replies. */
export function pageDocument(world: World, page: Page, url: URL): SiteReply {
  const nonce = idFor(`nonce ${url.pathname}${url.search}`, 22);
  const words = wordsIn(world.language);
  const { scripts, body, meta, isApp } = contentOf(page, words);
  const html = [
    `<!DOCTYPE html><html lang="${words.htmlLang}" dir="${words.dir}"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(titleOf(page))}</title>`,
    ...meta.map(([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">`),
    `<link rel="stylesheet" href="${ASSET_PATH}style.css" nonce="${nonce}">`,
    `<link rel="icon" href="data:,"></head><body>`,
    ...scripts.map((data) => dataScript(nonce, 'data-sjs', data)),
    dataScript(nonce, 'id="simulated-words"', words),
    `<div id="mount">${body}</div>`,
    isApp ? `<script type="module" src="${ASSET_PATH}main.js" nonce="${nonce}"></script>` : '',
    '</body></html>',
  ];
  return documentReply(nonce, html.join('\n'));
}

interface Content {
  scripts: readonly object[];
  body: string;
  meta: readonly (readonly [property: string, content: string])[];
  isApp: boolean;
}

function contentOf(page: Page, words: Words): Content {
  const still = (route: string, text: string): Content => ({
    scripts: [routeData(route)],
    body: `<main role="main"><p>${escapeHtml(text)}</p></main>`,
    meta: [],
    isApp: false,
  });
  if (page.kind === 'missing') return still('PolarisErrorRoute', words.missing);
  const account = page.kind === 'profile' ? page.account : page.kind === 'post' ? page.owner : null;
  const meta = page.kind === 'profile' ? profileMeta(page.account) : [];
  switch (account?.fate) {
    case 'throttled':
      return still('PolarisLoggedOutDesktopWWWProfileRoute', words.later);
    case 'login-wall':
      return still('PolarisCAAIGLoginHomepageRoute', words.signIn);
    case 'unseen-layout':
      return { ...still('PolarisProfileCanvasRoute', ''), body: unseenLayout(account) };
    case 'signed-out':
      return { scripts: signedOutData(page, account), body: '', meta, isApp: true };
  }
  const scripts = account && page.kind === 'profile' ? [routeData('PolarisProfilePostsTabRoute', account)] : [];
  return { scripts, body: '', meta, isApp: true };
}

function titleOf(page: Page): string {
  const account = page.kind === 'profile' ? page.account : null;
  return account ? `${account.name} (@${account.handle}) • Instagram photos and videos` : 'Instagram';
}

/** The summary for other sites: rounded, and from a cache of last week. */
function profileMeta(account: Account): Content['meta'] {
  const older = Math.round(account.followers * 0.98);
  const followers =
    older < 10_000
      ? older.toLocaleString('en')
      : older < 1e6
        ? `${Math.round(older / 1e3)}K`
        : `${Math.round(older / 1e6)}M`;
  const counts = `${followers} Followers, ${account.following + 2} Following, ${account.postCount} Posts`;
  return [
    ['og:type', 'profile'],
    ['og:title', titleOf({ kind: 'profile', account })],
    ['og:url', account.profileUrl],
    ['og:description', `${counts} - See Instagram photos and videos from ${account.name} (@${account.handle})`],
  ];
}

/** What a document says of its own page: its kind, and whose it is. */
function routeData(name: string, account: Account | null = null): object {
  const route = { canonicalRouteName: `comet.igweb.${name}` };
  if (account === null) return route;
  const logging = {
    name: 'profilePage',
    params: { page_id: `profilePage_${account.platformId}`, profile_id: account.platformId },
  };
  const view = { props: { id: account.platformId, page_logging: logging } };
  return {
    initialRouteInfo: {
      route: { ...route, rootView: view, url: `/${account.handle}/`, params: { username: account.handle } },
    },
  };
}

/** Who it is stands in one script, the posts in another under the same key. */
function signedOutData(page: Page, account: Account): object[] {
  const bbox = (data: object) => ({
    require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { complete: true, result: { data } } }]]],
  });
  if (page.kind === 'post')
    return [routeData('PolarisLoggedOutDesktopWWWPostRoute'), bbox(signedOutPost(page.post, account))];
  const edges = account.videos.slice(0, 12).map((post) => ({ node: signedOutMedia(post) }));
  return [
    routeData('PolarisLoggedOutDesktopWWWProfileRoute'),
    bbox({ xig_user_by_username: signedOutProfile(account) }),
    bbox({ xig_user_by_username: { pk: account.platformId, polaris_ordered_timeline_connection: { edges } } }),
  ];
}

/** A page that a reader has never seen: nothing stands where it stood. */
function unseenLayout(account: Account): string {
  const cards = Array.from(
    { length: 24 },
    (_, index) => `<figure><figcaption>${index + 1} · soup, slowly, again</figcaption></figure>`,
  );
  return `<main><div class="canvas"><b>${escapeHtml(account.name)}</b><i>${account.followers}</i>${cards.join('')}</div></main>`;
}
