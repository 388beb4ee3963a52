/** Requests of Instagram's pages for profiles, posts, reels, comments and search results. */
export const OBSERVED: readonly RegExp[] = [
  /^https:\/\/www\.instagram\.com\/(?:graphql\/query|api\/graphql)\/?(?:\?|$)/,
  /^https:\/\/www\.instagram\.com\/api\/v1\/(?:feed|clips)\/user\//,
  /^https:\/\/www\.instagram\.com\/api\/v1\/users\/web_profile_info\/?\?/,
  /^https:\/\/www\.instagram\.com\/api\/v1\/media\/\d{1,25}\/comments\//,
];
