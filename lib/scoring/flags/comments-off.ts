import { sentence, told } from '../../model/sentence';
import { RULES } from '../rules';
import { judgedPosts, tally } from '../votes';
import { type Flag, notEnough, postEvidence } from './flag';

/** Comments can't be written, or aren't shown, under most posts of which the likes are. */
export const commentsOff: Flag = {
  id: 'comments-off',
  weight: 'note',
  about: 'More than half of the posts show likes but have no comments to show.',
  thresholds: [RULES.fewestPosts],
  innocentCauses: ['Protection from strangers', 'A platform’s rule for posts about children'],
  check: 'Open a post and look below it.',
  judge(evidence) {
    const votes = judgedPosts(evidence)
      .filter(({ post }) => post.likes.state !== 'not-shown')
      .map(({ post, isOptional }) => {
        const says = { 'not-shown': 'bad', read: 'fine', 'not-found': 'unsure', unreadable: 'unsure' } as const;
        return { id: post.id, isOptional, says: post.likes.state === 'read' ? says[post.comments.state] : 'unsure' };
      });
    const { result, bad, fine } = tally(votes, { share: 0.5, fewest: RULES.fewestPosts.value });
    if (result === 'not-enough-data') return notEnough('Too few posts opened.');
    return {
      result,
      ...told(
        sentence('No comments shown on {n} of {posts} posts.', { n: bad.length, posts: bad.length + fine.length }),
      ),
      evidence: postEvidence(bad),
    };
  },
};
