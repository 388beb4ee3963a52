import { aiLabel } from './ai-label';
import { brandConflict } from './brand-conflict';
import { commentsOff } from './comments-off';
import { commentsPerLike } from './comments-per-like';
import { decliningEngagement } from './declining-engagement';
import { disclosureMissing } from './disclosure-missing';
import { engagementFarBelowTypical } from './engagement-far-below-typical';
import { evenLikes } from './even-likes';
import type { Flag } from './flag';
import { followerJump } from './follower-jump';
import { genericComments } from './generic-comments';
import { hiddenLikes } from './hidden-likes';
import { highFollowing } from './high-following';
import { inactive } from './inactive';
import { irregularPosting } from './irregular-posting';
import { mayBeMinor } from './may-be-minor';
import { noAnswer } from './no-answer';
import { paidPostsDoWorse } from './paid-posts-do-worse';
import { paidSaturation } from './paid-saturation';
import { pastControversy } from './past-controversy';
import { quoteFarAbove } from './quote-far-above';
import { sameCommenters } from './same-commenters';
import { veryHighEngagement } from './very-high-engagement';
import { viewsPerFollower } from './views-per-follower';

/** Every flag, in the order in which they are told; notes last. */
export const flags: readonly Flag[] = [
  followerJump,
  genericComments,
  brandConflict,
  pastControversy,
  sameCommenters,
  engagementFarBelowTypical,
  evenLikes,
  commentsPerLike,
  viewsPerFollower,
  decliningEngagement,
  inactive,
  disclosureMissing,
  paidSaturation,
  paidPostsDoWorse,
  quoteFarAbove,
  noAnswer,
  mayBeMinor,
  hiddenLikes,
  commentsOff,
  irregularPosting,
  highFollowing,
  veryHighEngagement,
  aiLabel,
];
