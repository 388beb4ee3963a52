import { readFileSync } from 'node:fs';

/** The page's own script. */
const CLIENT = readFileSync(new URL('./endless-page-client.js', import.meta.url), 'utf8');

/**
 * A page that its own script makes longer, or exchanges in place, in the form of a channel's page: an invented channel
 * with a grid of tiles. Nothing in it needs the network.
 */
export function endlessPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Endless</title></head>
<body><ytd-app><ytd-page-manager></ytd-page-manager></ytd-app><script>${CLIENT}</script></body></html>`;
}

/** What the page's script offers to those who drive it. */
export interface EndlessPage {
  /** Scrolls through the grid, which grows by so many tiles each frame, until it has `tiles`. */
  scrollThrough(tiles: number): Promise<void>;
  /** Goes to the channel of this number in place: address, header and grid change. */
  navigate(channel: number): Promise<void>;
}
