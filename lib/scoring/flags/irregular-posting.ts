import { type Cadence, cadenceOf } from '../cadence';
import { RULES } from '../rules';
import { isUnread } from '../votes';
import { type Flag, notEnough } from './flag';

/** Long gaps between posts. */
export const irregularPosting: Flag = {
  id: 'irregular-posting',
  weight: 'note',
  about: 'The longest time between two posts that were read is above the limit.',
  thresholds: [RULES.irregularGapDays],
  innocentCauses: ['A holiday, a move, a child', 'Posts of another kind in between, not read yet'],
  check: 'Scroll through the profile.',
  judge(evidence) {
    const cadence = cadenceOf(evidence);
    if (cadence === null) return notEnough('Too few dated posts read.');
    // A post without a readable date may lie in the gap, or make another.
    if (evidence.posts.some(({ post }) => isUnread(post.publishedAt)))
      return notEnough('Some posts have no readable date.');
    const isLong = isIrregular(cadence);
    // Whether an unread pin is one or not, it must come to the same.
    const listed = cadenceOf({ ...evidence, posts: evidence.posts.filter(({ post }) => !isUnread(post.pinned)) });
    if (listed === null || isIrregular(listed) !== isLong) return notEnough('Too few posts known not to be pinned.');
    const says = `${cadence.postsAWeek.toFixed(1)} posts a week; longest gap ${cadence.longestGapDays} days.`;
    return { result: isLong ? 'raised' : 'clear', says, evidence: [`${cadence.n} dated posts`] };
  },
};

function isIrregular({ longestGapDays }: Cadence): boolean {
  return longestGapDays > RULES.irregularGapDays.value;
}
