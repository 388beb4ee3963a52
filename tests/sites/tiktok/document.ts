import { dataScript, documentReply } from '../html';
import { idFor } from '../seeded';
import type { SiteReply } from '../site';
import { others } from './api';
import { itemData } from './data/item-data';
import { userDetail } from './data/user-data';
import type { Page } from './pages';
import type { World } from './truth/creator';
import { wordsIn } from './wording/words';

/** Where the site's own scripts and style are. */
export const ASSET_PATH = '/s/simulated/';

/** The document of a page: its data embedded as the platform does, and a script that draws it. */
export function pageDocument(world: World, page: Page, url: URL): SiteReply {
  const nonce = idFor(`nonce ${url.pathname}${url.search}`, 22);
  const words = wordsIn(world.language);
  const body = [
    `<!DOCTYPE html><html lang="${world.language}" dir="${words.isRightToLeft ? 'rtl' : 'ltr'}"><head>`,
    '<meta charset="utf-8"><title>TikTok</title><link rel="icon" href="data:,">',
    `<link rel="stylesheet" href="${ASSET_PATH}style.css" nonce="${nonce}"></head><body>`,
    dataScript(nonce, 'id="__UNIVERSAL_DATA_FOR_REHYDRATION__"', { __DEFAULT_SCOPE__: scopesOf(world, page) }),
    dataScript(nonce, 'id="simulated-words"', words),
    '<div id="app"></div>',
    `<script type="module" src="${ASSET_PATH}main.js" nonce="${nonce}"></script></body></html>`,
  ].join('\n');
  return documentReply(nonce, body);
}

function scopesOf(world: World, page: Page): object {
  const viewer = { uniqueId: 'viewer.nobody.keeps', nickname: 'The Viewer', uid: '6700000000000000999' };
  const common = { 'webapp.app-context': { language: world.language, region: 'DE', user: viewer } };
  switch (page.kind) {
    case 'profile':
      if (page.creator?.fate === 'unseen-layout') return { ...common, 'webapp.card': {} };
      return { ...common, 'webapp.user-detail': userDetail(page.creator) };
    case 'post':
      return {
        ...common,
        'webapp.video-detail': { itemInfo: { itemStruct: itemData(world, page.post) }, statusCode: 0, statusMsg: '' },
      };
    case 'home':
      return { ...common, 'webapp.updated-items': others(world, 'home').map((post) => itemData(world, post)) };
    default:
      return common;
  }
}
