import type { Assessment, FlagResult } from '../model/assessment';
import { readValue } from '../model/facts';
import { type Sentence, sentence, told } from '../model/sentence';
import { CRITERIA } from './criteria';
import type { Examined } from './evidence';
import { RULES } from './rules';

type NextStep = NonNullable<Assessment['nextStep']>;

/**
 * What a step can answer: the flags that it gives evidence for. Told in this order where two would add the same; one that
 * says null has been taken.
 */
const STEPS: readonly { id: string; flags: readonly string[]; says(evidence: Examined): Sentence | null }[] = [
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
    says: (evidence) => {
      const posts = postsToOpen(evidence);
      return posts === 0 ? null : sentence('Open {posts|post|posts}: reads comments and ad labels.', { posts });
    },
  },
  { id: 'social-blade', flags: ['follower-jump'], says: () => sentence('Open Social Blade: adds follower history.') },
  {
    id: 'set-brand',
    flags: ['brand-conflict'],
    says: () => sentence('Set competitors and words to look for: checks captions for them.'),
  },
  {
    id: 'look-for-controversy',
    flags: ['past-controversy'],
    says: () => sentence('Search for past controversies, then answer the question.'),
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
  const offers = STEPS.flatMap(({ id, flags, says }) => {
    const step = says(evidence);
    const gain = flags.filter(isOpen).reduce((sum, flag) => sum + (weightOf.get(flag) ?? 0), 0);
    return step && gain > 0 ? { step: { id, ...told(step) }, gain } : [];
  });
  const most = Math.max(...offers.map(({ gain }) => gain));
  return offers.find(({ gain }) => gain === most)?.step ?? null;
}

function foundation(evidence: Examined, hasEngagement: boolean): NextStep | null {
  const { known, traits } = evidence;
  const { followers } = known.creator.profile;
  if (followers.state !== 'read' && followers.state !== 'not-shown')
    return {
      id: 'open-profile',
      ...told(sentence('Open the profile: reads {followers}.', { followers: [sentence(traits.followersNoun)] })),
    };
  const fewest = RULES.fewestPosts.value;
  if (known.posts.length < fewest)
    return { id: 'open-posts-tab', ...told(sentence('Open the list of posts: reads views and dates.')) };
  if (hasEngagement) return null;
  const read = known.posts.filter(({ post }) => readValue(post.likes) !== null && readValue(post.comments) !== null);
  const missing = fewest - read.length;
  if (missing <= 0) return null;
  return {
    id: 'open-posts',
    ...told(sentence('Open {posts|post|posts}: reads likes and comments.', { posts: missing })),
  };
}

/** As many as are missing for the comments and the ad labels that the checks need; 0 where these are there. */
function postsToOpen({ known }: Examined): number {
  const commented = new Set(known.comments.map(({ postId }) => postId)).size;
  const labelled = known.posts.filter(({ post }) => readValue(post.paidPartnership) !== null).length;
  return Math.max(0, RULES.fewestCommentedPosts.value - commented, RULES.fewestPaidSample.value - labelled);
}
