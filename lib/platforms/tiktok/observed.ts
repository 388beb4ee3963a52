/**
 * Requests of TikTok's pages for profiles, posts, comments and search results. Of the areas in the first line, the lists of
 * posts alone; from public descriptions, as is `item/detail`, by which pages load one post.
 */
export const OBSERVED: readonly RegExp[] = [
  /^https:\/\/www\.tiktok\.com\/api\/(?:challenge|collection|creator|explore|mix|music|related)\/item_list[/?]/,
  /^https:\/\/www\.tiktok\.com\/api\/(?:post|comment|user|repost|favorite|search|preload|recommend)\//,
  /^https:\/\/www\.tiktok\.com\/api\/item\/detail[/?]/,
];
