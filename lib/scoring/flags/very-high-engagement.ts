import { sentence, told } from '../../model/sentence';
import { countOf } from '../measured-post';
import { RULES } from '../rules';
import { judgedPosts, saysBelow, tally } from '../votes';
import { rateOf } from './engagement-far-below-typical';
import { type Flag, notEnough, postEvidence } from './flag';

/** Most posts have an unusually high rate. */
export const veryHighEngagement: Flag = {
  id: 'very-high-engagement',
  weight: 'note',
  about: 'More than half of the posts are above the platform’s limit for likes and comments ÷ followers or views.',
  thresholds: [RULES.fewestPosts],
  innocentCauses: ['A small and close circle', 'A giveaway', 'A post that went far beyond the followers'],
  check: 'Read the comments of the strongest posts.',
  judge(evidence) {
    const limit = evidence.traits.limits?.veryHighEngagement;
    if (!limit) return notEnough('No published limit for this platform.');
    const byViews = evidence.traits.engagementBasis === 'views';
    const basis = byViews ? 'mean of likes+comments ÷ views' : 'mean of likes+comments ÷ followers';
    const followers = countOf(evidence.known.creator.profile.followers);
    const votes = judgedPosts(evidence).map(({ post, measured, isOptional }) => {
      const below = saysBelow(rateOf({ basis }, measured, followers), { low: limit.value, high: limit.value });
      return { id: post.id, isOptional, says: ({ bad: 'fine', fine: 'bad', unsure: 'unsure' } as const)[below] };
    });
    const { result, bad, fine } = tally(votes, { share: 0.5, fewest: RULES.fewestPosts.value });
    const n = bad.length + fine.length;
    if (result === 'not-enough-data') return notEnough('{n|post|posts} with engagement read.', { n });
    const shown = sentence('{n} of {posts} posts are above {percent} %.', {
      n: bad.length,
      posts: n,
      percent: limit.value,
    });
    return { result, ...told(shown), evidence: postEvidence(bad) };
  },
};
