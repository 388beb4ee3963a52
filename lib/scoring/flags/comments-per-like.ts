import { sentence, told } from '../../model/sentence';
import { RULES } from '../rules';
import { judgedPosts, saysBelow, tally } from '../votes';
import { type Flag, notEnough, postEvidence } from './flag';

/** Far fewer comments to the likes than is usual. */
export const commentsPerLike: Flag = {
  id: 'comments-per-like',
  weight: 'flag',
  about: 'More than half of the posts have far fewer comments to their likes than is usual on the platform.',
  thresholds: [RULES.fewestLikes, RULES.fewestPosts],
  innocentCauses: [
    'Comments limited to followers',
    'Pictures that leave nothing to say',
    'Posts shown to many who scroll by',
  ],
  check: 'Open a few posts: are comments limited, and do people talk?',
  isAnswerable: (traits) => traits.limits?.fewestCommentsPerLike !== undefined,
  judge(evidence) {
    const limit = evidence.traits.limits?.fewestCommentsPerLike;
    if (!limit) return notEnough('No published proportion for this platform.');
    const votes = judgedPosts(evidence)
      .filter(({ measured }) => measured.likes === null || measured.likes.high >= RULES.fewestLikes.value)
      .map(({ measured: { id, likes, comments }, isOptional }) => {
        const isRead = likes !== null && comments !== null && likes.low >= RULES.fewestLikes.value;
        const ratio = isRead ? { low: comments.low / likes.high, high: comments.high / likes.low } : null;
        return { id, isOptional, says: saysBelow(ratio, { low: limit.value, high: limit.value }) };
      });
    const { result, bad, fine } = tally(votes, { share: 0.5, fewest: RULES.fewestPosts.value });
    const n = bad.length + fine.length;
    if (result === 'not-enough-data') return notEnough('{n|post|posts} with likes and comments read.', { n });
    return {
      result,
      ...told(
        sentence('{n} of {posts} posts have fewer than one comment to {likes} likes.', {
          n: bad.length,
          posts: n,
          likes: Math.round(1 / limit.value),
        }),
      ),
      evidence: postEvidence(result === 'raised' ? bad : fine),
    };
  },
};
