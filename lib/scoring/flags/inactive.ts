import { readValue } from '../../model/facts';
import { RULES } from '../rules';
import type { Flag } from './flag';

const DAY = 86_400_000;

/** The newest post that was read is longer ago than the limit, even at the earliest it can have been published. */
export const inactive: Flag = {
  id: 'inactive',
  weight: 'flag',
  innocentCauses: ['A break that was announced', 'Newer posts on another tab or platform'],
  judge({ known, now }) {
    const [last] = known.posts
      .flatMap(({ post }) => ({ id: post.id, published: readValue(post.publishedAt)?.latest ?? null }))
      .filter((post): post is { id: string; published: number } => post.published !== null)
      .sort((a, b) => b.published - a.published || (a.id < b.id ? -1 : 1));
    if (last === undefined) return { result: 'not-enough-data', says: 'No dated post read.', evidence: [] };
    const days = Math.max(0, Math.floor((now - last.published) / DAY));
    const limit = RULES.inactiveDays.value;
    return {
      result: days > limit ? 'raised' : 'clear',
      says:
        days > limit
          ? `Last post read is at least ${days} days old; limit: ${limit}.`
          : `Last post within ${limit} days.`,
      evidence: [`post ${last.id}`],
    };
  },
};
