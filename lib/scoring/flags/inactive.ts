import { sentence, told } from '../../model/sentence';
import { RULES } from '../rules';
import { isUnread } from '../votes';
import { type Flag, notEnough, postEvidence } from './flag';

const DAY = 86_400_000;

/** The newest post that was read is longer ago than the limit, even at the latest that it can have been published. */
export const inactive: Flag = {
  id: 'inactive',
  weight: 'flag',
  about: 'The newest post that was read is older than the limit. A campaign’s own limit is a mark, apart from it.',
  thresholds: [RULES.inactiveDays],
  innocentCauses: ['A break that was announced', 'Newer posts on another tab or platform'],
  check: 'Look at the newest post on each tab of the profile.',
  judge({ posts, now }) {
    const limit = RULES.inactiveDays.value;
    // A post dated after now tells of a wrong clock, not of a creator.
    const dated = posts.flatMap(({ post, measured }) =>
      measured.publishedAt && measured.publishedAt.earliest <= now + DAY
        ? { id: post.id, latest: measured.publishedAt.latest }
        : [],
    );
    const last = dated[0];
    if (last === undefined) return notEnough('No dated post read.');
    const days = Math.max(0, Math.floor((now - last.latest) / DAY));
    const evidence = postEvidence([last]);
    if (days <= limit)
      return { result: 'clear', ...told(sentence('Last post within {limit|day|days}.', { limit })), evidence };
    const undated = posts.filter(({ post }) => isUnread(post.publishedAt)).length;
    if (undated > 0) return notEnough('{n|post|posts} without a readable date; may be newer.', { n: undated });
    return {
      result: 'raised',
      ...told(sentence('Last post read is at least {days|day|days} old; limit: {limit}.', { days, limit })),
      evidence,
    };
  },
};
