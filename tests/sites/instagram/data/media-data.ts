import type { Account, Post, World } from '../truth/account';
import { authorOf, namedData, personData } from './user-data';

const MEDIA_TYPES = { photo: 1, carousel: 8, short: 2, video: 2, live: 2 } as const;
const PRODUCTS = {
  photo: 'feed',
  carousel: 'carousel_container',
  short: 'clips',
  video: 'igtv',
  live: 'live',
} as const;
const TYPE_NAMES = {
  photo: 'XIGPolarisImageMedia',
  carousel: 'XIGPolarisCarouselMedia',
  short: 'XIGPolarisVideoMedia',
  video: 'XIGPolarisVideoMedia',
  live: 'XIGPolarisVideoMedia',
} as const;

/** What hidden likes leave behind in place of their number. */
const RESIDUE = 3;

const secondsOf = (post: Post) => Date.parse(post.publishedAt) / 1000;

/** A post as replies have it, signed in. */
export function mediaData(world: World, post: Post, isLagging = false): object {
  const owner = world.byId.get(post.owner.platformId);
  return {
    __typename: 'XDTMediaDict',
    code: post.id,
    pk: post.mediaId,
    id: `${post.mediaId}_${post.owner.platformId}`,
    ad_action: null,
    link: null,
    taken_at: secondsOf(post),
    caption:
      post.caption === ''
        ? null
        : { pk: `179${post.mediaId.slice(0, 12)}`, text: post.caption, created_at: secondsOf(post) },
    ...countsData(post),
    comments_disabled: post.comments === null ? true : null,
    media_type: MEDIA_TYPES[post.kind],
    product_type: PRODUCTS[post.kind],
    view_count: null,
    play_count: null,
    usertags:
      post.tagged.length === 0 ? null : { in: post.tagged.map((username) => ({ user: { username, pk: '1' } })) },
    coauthor_producers: post.coauthors.map((handle) => namedData(handle, world.byHandle.get(handle))),
    is_paid_partnership: post.isPaidPartnership ?? false,
    sponsor_tags: post.sponsors.length === 0 ? null : post.sponsors.map((username) => ({ username })),
    timeline_pinned_user_ids: post.isPinned ? [post.owner.platformId] : [],
    user: personData(isLagging ? authorOf(post, owner) : post.owner, owner?.isVerified),
    carousel_media:
      post.kind === 'carousel'
        ? [
            { pk: '1', media_type: 1 },
            { pk: '2', media_type: 1 },
          ]
        : null,
  };
}

function countsData(post: Post): object {
  return {
    like_count: post.likes ?? RESIDUE,
    comment_count: post.comments ?? 0,
    like_and_view_counts_disabled: post.isLikesHidden,
  };
}

/** A part of a post, as the reels tab has it: plays, and neither caption nor time. */
export function reelData(post: Post): object {
  return {
    pk: post.mediaId,
    code: post.id,
    media_type: 2,
    product_type: 'clips',
    play_count: post.plays,
    ...countsData(post),
    comments_disabled: post.comments === null,
    user: { pk: post.owner.platformId, id: post.owner.platformId },
  };
}

/** A part of a post, as a signed-out profile has it: neither counts nor a time. */
export function signedOutMedia(post: Post): object {
  return {
    __typename: TYPE_NAMES[post.kind],
    pk: post.mediaId,
    code: post.id,
    caption: post.caption === '' ? null : { text: post.caption },
    accessibility_caption: null,
    media_type: MEDIA_TYPES[post.kind],
    product_type: PRODUCTS[post.kind],
    user: { pk: post.owner.platformId, username: post.owner.handle, id: `178414${post.owner.platformId}` },
    id: `POLARIS_${post.mediaId}`,
  };
}

/** A signed-out post, with its owner's timeline nested in it. */
export function signedOutPost(post: Post, owner: Account): object {
  const timeline = { edges: owner.videos.slice(0, 3).map((other) => ({ node: signedOutMedia(other) })) };
  return {
    xig_polaris_media: {
      code: post.id,
      gating_ruling: null,
      comments_connection: { edges: [] },
      if_not_gated_logged_out: {
        user: { pk: owner.platformId, username: owner.handle, polaris_ordered_timeline_connection: timeline },
        taken_at: secondsOf(post),
        ...countsData(post),
        caption: post.caption === '' ? null : { text: post.caption },
        coauthor_producers: [],
        media_type: MEDIA_TYPES[post.kind],
        product_type: PRODUCTS[post.kind],
      },
    },
  };
}
