import { pause } from './dom.js';

/** Milliseconds that replies take, in turn. */
const DELAYS = [60, 110, 35, 150, 80, 45, 130];
let asked = 0;

/**
 * A data request of the site. Null where the site answers with an error.
 * @param {string} name as in /youtubei/v1/NAME
 * @param {Record<string, string | undefined>} body
 */
export async function ask(name, body) {
  asked += 1;
  await pause(DELAYS[asked % DELAYS.length]);
  const { HL, GL } = window.ytcfg.data_;
  const context = { client: { hl: HL, gl: GL, clientName: 'WEB', clientVersion: '2.20261120.00.00' } };
  const reply = await fetch(`/youtubei/v1/${name}?prettyPrint=false`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-youtube-client-name': '1' },
    body: JSON.stringify({ context, ...body }),
  });
  return reply.ok ? reply.json() : null;
}

/** Loads what a page shows: its data and, for videos, the player's. Null where there is no such page. */
export async function loadPage(url, endpoint) {
  const command = isComplete(endpoint) ? endpoint : await resolve(url);
  if (command?.browseEndpoint) {
    const { browseId, params } = command.browseEndpoint;
    return withPlayer(ask('browse', { browseId, params }), null);
  }
  if (command?.watchEndpoint) {
    const { videoId } = command.watchEndpoint;
    return withPlayer(ask('next', { videoId }), ask('player', { videoId }));
  }
  if (command?.reelWatchEndpoint) {
    const { videoId } = command.reelWatchEndpoint;
    return withPlayer(ask('reel/reel_item_watch', { videoId }), ask('player', { videoId }));
  }
  if (command?.searchEndpoint) return withPlayer(ask('search', { query: command.searchEndpoint.query }), null);
  return null;
}

async function withPlayer(dataReply, playerReply) {
  const [data, player] = await Promise.all([dataReply, playerReply]);
  return data === null ? null : { data, player };
}

function isComplete(command) {
  return ['browseEndpoint', 'watchEndpoint', 'reelWatchEndpoint', 'searchEndpoint'].some((kind) => command?.[kind]);
}

async function resolve(url) {
  const reply = await ask('navigation/resolve_url', { url: new URL(url, location.href).href });
  return reply?.endpoint;
}
