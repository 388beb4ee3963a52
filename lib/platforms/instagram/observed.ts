/**
 * Requests of Instagram's pages for profiles, posts, reels, comments and search results, some of older pages to its other
 * host. One expression, as what they share is carried into pages twice.
 */
export const OBSERVED: readonly RegExp[] = [
  /^https:\/\/(?:www|i)\.instagram\.com\/(?:(?:graphql\/query|api\/graphql)\/?(?:\?|$)|api\/v1\/(?:(?:feed|clips)\/user\/|users\/(?:web_profile_info\/?\?|\d{1,25}\/info\/)|media\/\d{1,25}\/(?:comments|info)\/))/,
];
