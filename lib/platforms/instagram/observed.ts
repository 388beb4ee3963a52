/** Requests of Instagram's pages for profiles, posts, reels, comments and search results, some of older pages to its other host. */
export const OBSERVED: readonly RegExp[] = [
  /^https:\/\/(?:www|i)\.instagram\.com\/(?:graphql\/query|api\/graphql)\/?(?:\?|$)/,
  /^https:\/\/(?:www|i)\.instagram\.com\/api\/v1\/(?:feed|clips)\/user\//,
  /^https:\/\/(?:www|i)\.instagram\.com\/api\/v1\/users\/web_profile_info\/?\?/,
  /^https:\/\/(?:www|i)\.instagram\.com\/api\/v1\/media\/\d{1,25}\/comments\//,
];
