import { sentence, told } from '../../model/sentence';
import type { Examined } from '../evidence';
import { estimate, type Range } from '../interval';
import { RULES } from '../rules';
import { judgedPosts, medianBounds, saysBelow, tally } from '../votes';
import { type Flag, notEnough, postEvidence } from './flag';

const DAY = 86_400_000;

/** Recent posts do worse than older ones: held against views where they are shown, else plain likes and comments. */
export const decliningEngagement: Flag = {
  id: 'declining-engagement',
  weight: 'flag',
  about: 'More than half of the posts of the last 90 days are far under the median of the posts before them.',
  thresholds: [RULES.recentDays, RULES.declineShare, RULES.fewestCompared, RULES.judgedDays],
  innocentCauses: ['A change of topic or form', 'One success in the past that was out of the ordinary', 'A season'],
  check: 'Look at the newest posts beside those of half a year ago.',
  judge(evidence) {
    const sides = sidesOf(evidence);
    const limit = medianBounds(sides.older);
    const known = sides.older.filter(({ value, isOptional }) => value !== null && !isOptional);
    const fewest = RULES.fewestCompared.value;
    if (limit === null || known.length < fewest || sides.recent.length < fewest)
      return notEnough('{recent} recent and {older} older posts with engagement read.', {
        recent: sides.recent.length,
        older: known.length,
      });
    const share = RULES.declineShare.value;
    const below = { low: limit.low * share, high: limit.high * share };
    const votes = sides.recent.map((post) => ({ ...post, says: saysBelow(post.value, below) }));
    const { result, bad, fine } = tally(votes, { share: 0.5, fewest });
    if (result === 'not-enough-data') return notEnough('Too many posts without engagement read.');
    const interval = ratioInterval(sides, evidence.seed);
    const change =
      interval && sentence('Recent ÷ older: {low:2}–{high:2}.', { low: interval.low, high: interval.high });
    return {
      result,
      ...told(
        sentence('{n} of {posts} posts of {days} days are under {percent} % of the older ones’ median.', {
          n: bad.length,
          posts: bad.length + fine.length,
          days: RULES.recentDays.value,
          percent: 100 * share,
        }),
        ...(change ? [change] : []),
      ),
      evidence: postEvidence(result === 'raised' ? bad : fine),
    };
  },
};

interface SidePost {
  id: string;
  value: Range | null;
  isOptional: boolean;
}

/** Recent and older posts. One whose date wasn't read may be of either, and is put into both. */
function sidesOf(evidence: Examined): { recent: SidePost[]; older: SidePost[] } {
  const border = evidence.now - RULES.recentDays.value * DAY;
  const byViews = evidence.traits.engagementBasis === 'views';
  const recent: SidePost[] = [];
  const older: SidePost[] = [];
  for (const { measured, post, isOptional } of judgedPosts(evidence)) {
    const item = { id: post.id, value: interactionOf(measured, byViews), isOptional };
    const period = measured.publishedAt;
    if (period === null) {
      recent.push({ ...item, isOptional: true });
      older.push({ ...item, isOptional: true });
    } else if (period.earliest >= border) recent.push(item);
    else if (period.latest < border) older.push(item);
    else {
      recent.push({ ...item, isOptional: true });
      older.push({ ...item, isOptional: true });
    }
  }
  return { recent, older };
}

function interactionOf(
  { likes, comments, views }: { likes: Range | null; comments: Range | null; views: Range | null },
  byViews: boolean,
): Range | null {
  if (likes === null || comments === null) return null;
  const sum = { low: likes.low + comments.low, high: likes.high + comments.high };
  if (!byViews) return sum;
  return views === null || views.low <= 0 ? null : { low: sum.low / views.high, high: sum.high / views.low };
}

function ratioInterval({ recent, older }: { recent: SidePost[]; older: SidePost[] }, seed: number): Range | null {
  const side = (posts: SidePost[]) =>
    estimate(
      posts.flatMap(({ value, isOptional }) => (value && !isOptional ? value : [])),
      'median',
      seed,
    );
  const [top, bottom] = [side(recent), side(older)];
  return top && bottom && bottom.low > 0 ? { low: top.low / bottom.high, high: top.high / bottom.low } : null;
}
