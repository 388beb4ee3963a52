/** What the site's labels name, in lower case: over the columns of its daily table and beside the totals of a header. */
export const METRICS = [
  { fact: 'followers', kind: 'followers', labels: ['followers', 'subscribers'] },
  { fact: 'following', kind: 'following', labels: ['following'] },
  { fact: 'postCount', kind: 'posts', labels: ['media count', 'media', 'uploads', 'videos'] },
  { fact: 'totalViews', kind: 'views', labels: ['views', 'video views', 'total views'] },
  { fact: 'totalLikes', kind: 'likes', labels: ['likes', 'total likes'] },
] as const;

/** The totals that the header of a creator's page has, by platform. */
export const HEADER_TOTALS: Readonly<Record<string, readonly (typeof METRICS)[number]['fact'][]>> = {
  youtube: ['followers', 'postCount', 'totalViews'],
  instagram: ['followers', 'following', 'postCount'],
  tiktok: ['followers', 'following', 'postCount', 'totalLikes'],
};
