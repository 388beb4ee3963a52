import { sentence, told } from '../../model/sentence';
import { RULES } from '../rules';
import { judgedPosts, tally } from '../votes';
import { type Flag, notEnough, postEvidence } from './flag';

const DAY = 86_400_000;

/** A large share of the recent posts is paid, by the platform's label or by a mark in the words. */
export const paidSaturation: Flag = {
  id: 'paid-saturation',
  weight: 'flag',
  about: 'The share of paid posts among those of the last 90 days is above the limit.',
  thresholds: [RULES.paidShare, RULES.fewestPaidSample, RULES.recentDays],
  innocentCauses: ['A season with many campaigns', 'A creator who marks more than must be marked'],
  check: 'Look at the paid posts: do they fit together, and do people still answer?',
  judge(evidence) {
    const border = evidence.now - RULES.recentDays.value * DAY;
    const votes = judgedPosts(evidence)
      .filter(({ measured }) => measured.publishedAt === null || measured.publishedAt.latest >= border)
      .map(({ post, measured, sponsored, isOptional }) => ({
        id: post.id,
        isOptional: isOptional || (measured.publishedAt !== null && measured.publishedAt.earliest < border),
        says: ({ paid: 'bad', 'not-marked': 'fine', unknown: 'unsure' } as const)[sponsored.state],
      }));
    const share = RULES.paidShare.value;
    const { result, bad, fine } = tally(votes, { share, fewest: RULES.fewestPaidSample.value });
    const n = bad.length + fine.length;
    if (result === 'not-enough-data') return notEnough('{n|post|posts} of 90 days with label and caption read.', { n });
    const shown = sentence('{n} of {posts} posts of 90 days are marked as paid.', { n: bad.length, posts: n });
    return { result, ...told(shown), evidence: postEvidence(bad) };
  },
};
