import { readValue } from '../../model/facts';
import { sentence, told } from '../../model/sentence';
import { cadenceOf } from '../cadence';
import { RULES } from '../rules';
import { isUnread } from '../votes';
import { type Flag, notEnough, seen } from './flag';

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
    const limit = RULES.irregularGapDays.value;
    const shown = told(
      sentence('{posts:1} posts a week; longest gap {days|day|days}.', {
        posts: cadence.postsAWeek,
        days: cadence.longestGapDays,
      }),
    );
    const result = { ...shown, evidence: [seen(sentence('{n|dated post|dated posts}', { n: cadence.n }))] };
    if (cadence.longestGapDays <= limit) return { ...result, result: 'clear' };
    // A post whose pin wasn't read may be a pinned one, and the gap behind it none.
    const certain = cadenceOf(evidence, ({ pinned }) => readValue(pinned) !== true && !isUnread(pinned));
    return certain !== null && certain.longestGapDays > limit
      ? { ...result, result: 'raised' }
      : notEnough('Too few posts known not to be pinned.');
  },
};
