import { sentence, told } from '../../model/sentence';
import { countOf } from '../measured-post';
import { RULES } from '../rules';
import { saysBelow, tally, viewedPosts } from '../votes';
import { type Flag, notEnough, postEvidence } from './flag';

/** Posts are seen by far fewer people than follow. */
export const viewsPerFollower: Flag = {
  id: 'views-per-follower',
  weight: 'flag',
  about: 'More than half of the posts that show views have far fewer of them than is usual for so many followers.',
  thresholds: [RULES.fewestPosts],
  innocentCauses: ['Followers from an earlier topic or from long ago', 'A form of post that the platform shows to few'],
  check: 'Look at the views of the newest posts of each kind.',
  isAnswerable: (traits) => traits.limits?.fewestViewsPerFollower !== undefined,
  judge(evidence) {
    const limit = evidence.traits.limits?.fewestViewsPerFollower;
    const followers = countOf(evidence.known.creator.profile.followers);
    if (!limit) return notEnough('No published proportion for this platform.');
    if (followers === null || followers.low <= 0) return notEnough('Followers not read.');
    const votes = viewedPosts(evidence).map(({ measured: { id, views }, isOptional }) => ({
      id,
      isOptional,
      says: saysBelow(views && { low: views.low / followers.high, high: views.high / followers.low }, {
        low: limit.value,
        high: limit.value,
      }),
    }));
    const { result, bad, fine } = tally(votes, { share: 0.5, fewest: RULES.fewestPosts.value });
    const n = bad.length + fine.length;
    if (result === 'not-enough-data') return notEnough('{n|post|posts} with views read.', { n });
    return {
      result,
      ...told(
        sentence('{n} of {posts} posts were seen by fewer than {percent} % of the followers.', {
          n: bad.length,
          posts: n,
          percent: 100 * limit.value,
        }),
      ),
      evidence: postEvidence(result === 'raised' ? bad : fine),
    };
  },
};
