/** Requests of YouTube's pages for channels, watch pages with their comments, players and search results. */
export const OBSERVED: readonly RegExp[] = [
  /^https:\/\/www\.youtube\.com\/youtubei\/v1\/(?:browse|next|player|search|get_watch|reel\/reel_item_watch)(?:\?|$)/,
];
