import { sentence, told } from '../../model/sentence';
import { countOf } from '../measured-post';
import { RULES } from '../rules';
import { judgedPosts, medianBounds, saysBelow, tally } from '../votes';
import { rateOf } from './engagement-far-below-typical';
import { type Flag, notEnough, postEvidence } from './flag';

/** Paid posts get far less engagement than the creator's own ones. */
export const paidPostsDoWorse: Flag = {
  id: 'paid-posts-do-worse',
  weight: 'flag',
  about: 'More than half of the paid posts have a rate far under the median of the organic ones.',
  thresholds: [RULES.paidWorseShare, RULES.fewestPosts],
  innocentCauses: ['Paid posts in another form or on another topic', 'Posts that the platform shows to fewer people'],
  check: 'Open the paid posts beside organic ones of the same weeks.',
  judge(evidence) {
    const by = evidence.traits.engagementBasis;
    const basis = by === 'views' ? 'mean of likes+comments ÷ views' : 'mean of likes+comments ÷ followers';
    const followers = countOf(evidence.known.creator.profile.followers);
    const posts = judgedPosts(evidence).map(({ post, measured, sponsored, isOptional }) => ({
      id: post.id,
      state: sponsored.state,
      value: rateOf({ basis }, measured, followers),
      // Without knowing whether it is paid, a post may be of either side.
      isOptional: isOptional || sponsored.state === 'unknown',
    }));
    const organic = posts.filter(({ state }) => state !== 'paid');
    const paid = posts.filter(({ state }) => state !== 'not-marked');
    const limit = medianBounds(organic);
    const fewest = RULES.fewestPosts.value;
    const known = organic.filter(({ value, isOptional }) => value !== null && !isOptional);
    if (limit === null || known.length < fewest)
      return notEnough('{n|organic post|organic posts} with engagement read.', { n: known.length });
    const share = RULES.paidWorseShare.value;
    const below = { low: limit.low * share, high: limit.high * share };
    const votes = paid.map((post) => ({ ...post, says: saysBelow(post.value, below) }));
    const { result, bad, fine } = tally(votes, { share: 0.5, fewest });
    if (result === 'not-enough-data') return notEnough('Too few paid posts with engagement read.');
    return {
      result,
      ...told(
        sentence('{n} of {posts} paid posts have less than {percent} % of the organic posts’ engagement.', {
          n: bad.length,
          posts: bad.length + fine.length,
          percent: 100 * share,
        }),
      ),
      evidence: postEvidence(result === 'raised' ? bad : fine),
    };
  },
};
