/**
 * Requests of TikTok's pages for profiles, posts, comments and search results, on the host of the pages and on the one for
 * the United States. Of the areas in the first line, the lists of posts alone. That line, the last, by which pages load one
 * post, and the second host are from public descriptions.
 */
export const OBSERVED: readonly RegExp[] = [
  /^https:\/\/(?:www|us)\.tiktok\.com\/api\/(?:challenge|collection|creator|explore|mix|music|related)\/item_list[/?]/,
  /^https:\/\/(?:www|us)\.tiktok\.com\/api\/(?:post|comment|user|repost|favorite|search|preload|recommend)\//,
  /^https:\/\/(?:www|us)\.tiktok\.com\/api\/item\/detail[/?]/,
];
