/** Requests of TikTok's pages for profiles, posts, comments and search results. */
export const OBSERVED: readonly RegExp[] = [
  /^https:\/\/www\.tiktok\.com\/api\/(?:post|comment|user|repost|favorite|search|preload|recommend)\//,
];
