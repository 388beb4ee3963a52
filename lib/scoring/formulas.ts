import type { Basis, Terms } from '../model/benchmark';
import type { PostKind } from '../model/reading';
import type { Statistic } from './interval';

/** One of a post's counts that can be an interaction. */
export type Term = 'likes' | 'comments' | 'shares' | 'saves';

/** A way to compute an engagement rate: one row, one formula. */
export interface Formula {
  id: string;
  /** Statistic, terms and denominator in one; a benchmark is good only for rates on its own basis. */
  basis: Basis;
  /** At most so many of the newest posts that qualify. */
  lastPosts?: number;
  /** Only posts published within so many days. Posts without a date are left out then. */
  days?: number;
  /** Only these kinds of post. */
  kinds?: readonly PostKind[];
  leavesOutCoauthored?: true;
  /** The source counts pinned posts like others. */
  countsPinned?: true;
  source: string;
}

/** The published formulas that the command line computes, in the order of its table. */
export const PUBLISHED_FORMULAS: readonly Formula[] = [
  {
    id: 'field-guide',
    basis: 'mean of likes+comments+shares ÷ followers',
    source: 'InfluenceFlow, guide to micro-influencers, 2026: (likes + comments + shares) ÷ followers',
  },
  {
    id: 'hypeauditor-followers',
    basis: 'mean of likes+comments ÷ followers',
    lastPosts: 12,
    source: 'HypeAuditor, help article 2771955: (likes + comments) ÷ followers, last 12 posts',
  },
  {
    id: 'hypeauditor-views',
    basis: 'mean of likes+comments ÷ views',
    lastPosts: 12,
    source: 'HypeAuditor, blog: (likes + comments) ÷ views; the last 12 posts with views',
  },
  {
    id: 'hypeauditor-tiktok',
    basis: 'mean of likes+comments+shares ÷ views',
    lastPosts: 30,
    source: 'HypeAuditor, TikTok: (likes + comments + shares) ÷ views, last 30 posts',
  },
  {
    id: 'modash-likes',
    basis: 'median of likes ÷ followers',
    days: 60,
    countsPinned: true,
    source: 'Modash, help articles 6542471 and 6959997: median likes ÷ followers, two months, pinned posts as normal',
  },
  {
    id: 'modash-calculator',
    basis: 'median of likes+comments ÷ followers',
    lastPosts: 30,
    source: 'Modash, public calculator: median (likes + comments) ÷ followers, last 30 posts',
  },
  {
    id: 'influencer-hero',
    basis: 'mean of likes+comments ÷ followers',
    lastPosts: 30,
    source: 'Influencer Hero: mean interactions ÷ followers, last 30 posts',
  },
  {
    id: 'kolens',
    basis: 'mean of likes+comments+shares+saves ÷ views',
    lastPosts: 12,
    source: 'KOLens, TikTok: (likes + comments + shares + saves) ÷ views per video, averaged over the last 12',
  },
  {
    id: 'ift',
    basis: 'mean of likes+comments ÷ followers',
    lastPosts: 12,
    days: 90,
    source: 'IFT: mean (likes + comments) ÷ followers, last 12 posts within 90 days',
  },
  {
    id: 'lefty-video',
    basis: 'sum of likes+comments+shares ÷ views',
    days: 90,
    kinds: ['video', 'short'],
    leavesOutCoauthored: true,
    source: 'Lefty: Σ engagements ÷ Σ views over the videos of 90 days, co-authored ones left out',
  },
];

/** Formulas of our own choice: the defaults that no source has in just this form. */
export const OWN_FORMULAS: readonly Formula[] = [
  {
    id: 'median-12-followers',
    basis: 'median of likes+comments ÷ followers',
    lastPosts: 12,
    source: 'ours: Modash’s calculator over 12 posts, the number that a profile’s page shows',
  },
];

/**
 * Comments alone: what is left of engagement where likes are hidden. It is a lower bound and has no benchmark, so that
 * it is kept apart from the others.
 */
export const COMMENTS_ONLY_ID = 'comments-only-lower-bound';

/** Every formula. One more is one row above. */
export const FORMULAS: readonly Formula[] = [...OWN_FORMULAS, ...PUBLISHED_FORMULAS];

interface BasisParts {
  statistic: Statistic;
  terms: readonly Term[];
  by: 'followers' | 'views';
}

/** The parts of each basis that was asked for: they are asked for with each post. */
const known = new Map<Basis, BasisParts>();

/** The parts of a basis. */
export function partsOf(basis: Basis): BasisParts {
  const parts = known.get(basis) ?? takenApart(basis);
  known.set(basis, parts);
  return parts;
}

function takenApart(basis: Basis): BasisParts {
  const [name = '', , terms = '', , by = ''] = basis.split(' ');
  return {
    statistic: name as Statistic, // the first word that the type Basis allows
    terms: TERMS[terms as Terms],
    by: by === 'views' ? 'views' : 'followers',
  };
}

const TERMS: Record<Terms, readonly Term[]> = {
  likes: ['likes'],
  'likes+comments': ['likes', 'comments'],
  'likes+comments+shares': ['likes', 'comments', 'shares'],
  'likes+comments+shares+saves': ['likes', 'comments', 'shares', 'saves'],
};
