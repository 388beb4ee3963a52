import type { Assessment, FlagResult } from '../model/assessment';
import { readValue } from '../model/facts';
import { CRITERIA } from './criteria';
import type { Examined } from './evidence';
import { RULES } from './rules';

type NextStep = NonNullable<Assessment['nextStep']>;

/** What a step can answer: the flags that it gives evidence for. Told in this order where two would add the same. */
const STEPS: readonly { id: string; flags: readonly string[]; says(evidence: Examined): string }[] = [
  {
    id: 'open-posts',
    flags: [
      'generic-comments',
      'same-commenters',
      'disclosure-missing',
      'paid-saturation',
      'engagement-far-below-typical',
      'declining-engagement',
      'comments-per-like',
      'even-likes',
    ],
    says: (evidence) => `Open ${posts(postsToOpen(evidence))}: reads comments and ad labels.`,
  },
  { id: 'social-blade', flags: ['follower-jump'], says: () => 'Open Social Blade: adds follower history.' },
  {
    id: 'set-brand',
    flags: ['brand-conflict'],
    says: () => 'Set competitors and words to look for: checks captions for them.',
  },
  {
    id: 'look-for-controversy',
    flags: ['past-controversy'],
    says: () => 'Search for past controversies, then answer the question.',
  },
];

/**
 * The one step that would add most: first what everything else rests on (followers, a list of posts, a rate), then what
 * answers the heaviest of the open checks. Null where nothing is open that a step could answer.
 */
export function nextStepFor(
  evidence: Examined,
  results: readonly FlagResult[],
  hasEngagement: boolean,
  isAnswerable: (flag: string) => boolean,
): NextStep | null {
  const first = foundation(evidence, hasEngagement);
  if (first) return first;
  const resultOf = new Map(results.map(({ id, result }) => [id, result]));
  const isOpen = (flag: string) =>
    isAnswerable(flag) && (resultOf.get(flag) ?? 'not-enough-data') === 'not-enough-data';
  const weightOf = new Map(CRITERIA.flatMap(({ parts }) => parts.map(({ flag, weight }) => [flag, weight] as const)));
  let best: { id: string; says: string; gain: number } | null = null;
  for (const step of STEPS) {
    const gain = step.flags.filter(isOpen).reduce((sum, flag) => sum + (weightOf.get(flag) ?? 0), 0);
    if (gain > (best?.gain ?? 0)) best = { id: step.id, says: step.says(evidence), gain };
  }
  return best && { id: best.id, says: best.says };
}

function foundation(evidence: Examined, hasEngagement: boolean): NextStep | null {
  const { known, traits } = evidence;
  const { followers } = known.creator.profile;
  if (followers.state !== 'read' && followers.state !== 'not-shown')
    return { id: 'open-profile', says: `Open the profile: reads ${traits.followersNoun}.` };
  const fewest = RULES.fewestPosts.value;
  if (known.posts.length < fewest)
    return { id: 'open-posts-tab', says: 'Open the list of posts: reads views and dates.' };
  if (hasEngagement) return null;
  const read = known.posts.filter(({ post }) => readValue(post.likes) !== null && readValue(post.comments) !== null);
  const missing = fewest - read.length;
  return missing > 0 ? { id: 'open-posts', says: `Open ${posts(missing)}: reads likes and comments.` } : null;
}

/** As many as are missing for the comments of four posts; one at least. */
function postsToOpen({ known }: Examined): number {
  const commented = new Set(known.comments.map(({ postId }) => postId)).size;
  return Math.max(1, RULES.fewestCommentedPosts.value - commented);
}

function posts(n: number): string {
  return n === 1 ? '1 post' : `${n} posts`;
}
