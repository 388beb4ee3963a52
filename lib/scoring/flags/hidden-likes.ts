import { readValue } from '../../model/facts';
import { sentence, told } from '../../model/sentence';
import { RULES } from '../rules';
import { judgedPosts, tally } from '../votes';
import { type Flag, notEnough, postEvidence } from './flag';

/** Likes are hidden on most posts: engagement has only a lower bound then. */
export const hiddenLikes: Flag = {
  id: 'hidden-likes',
  weight: 'note',
  about: 'Likes are hidden on more than half of the posts.',
  thresholds: [RULES.hiddenLikesShare, RULES.fewestPosts],
  innocentCauses: ['Many people hide likes to keep their peace'],
  check: 'Ask for the insights of a few posts.',
  judge(evidence) {
    const votes = judgedPosts(evidence).map(({ post, isOptional }) => {
      const isHidden = readValue(post.likesHidden) === true;
      const isShown = readValue(post.likesHidden) === false && post.likes.state === 'read';
      return { id: post.id, isOptional, says: isHidden ? 'bad' : isShown ? 'fine' : 'unsure' } as const;
    });
    const { result, bad, fine } = tally(votes, {
      share: RULES.hiddenLikesShare.value,
      fewest: RULES.fewestPosts.value,
    });
    if (result === 'not-enough-data') return notEnough('Too few posts say whether likes are hidden.');
    return {
      result,
      ...told(
        sentence('Likes are hidden on {n} of {posts} posts.', { n: bad.length, posts: bad.length + fine.length }),
      ),
      evidence: postEvidence(bad),
    };
  },
};
