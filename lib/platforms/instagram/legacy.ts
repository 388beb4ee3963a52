import { at, listAt, stringAt } from '../extract/json';

/**
 * An object in the keys of before 2024 (`web_profile_info`, still in old pages) in those of today, so that one reader reads
 * both; any other object as it is. Profiles, posts and comments are told by the `edge_…` keys that only they have.
 */
export function inTodaysKeys(object: object): object {
  if (at(object, 'edge_followed_by') !== undefined) return profile(object);
  if (at(object, 'edge_media_to_caption') !== undefined || at(object, 'edge_media_preview_like') !== undefined) {
    return post(object);
  }
  return at(object, 'edge_liked_by') !== undefined && at(object, 'text') !== undefined ? comment(object) : object;
}

function profile(old: object): object {
  return {
    ...old,
    pk: at(old, 'id'),
    follower_count: at(old, 'edge_followed_by.count') ?? null,
    following_count: at(old, 'edge_follow.count'),
    media_count: at(old, 'edge_owner_to_timeline_media.count'),
    category: at(old, 'category_name'),
    friendship_status: { following: at(old, 'followed_by_viewer') },
  };
}

const MEDIA_TYPES: Readonly<Record<string, number>> = { GraphImage: 1, GraphVideo: 2, GraphSidecar: 8 };

function post(old: object): object {
  const caption = listAt(old, 'edge_media_to_caption.edges')[0];
  const pinned = at(old, 'pinned_for_users');
  return {
    ...old,
    code: at(old, 'shortcode'),
    user: person(at(old, 'owner')),
    media_type: MEDIA_TYPES[(stringAt(old, '__typename') ?? '').replace(/^XDT/, '')],
    taken_at: at(old, 'taken_at_timestamp'),
    like_count: at(old, 'edge_media_preview_like.count') ?? at(old, 'edge_liked_by.count'),
    comment_count: at(old, 'edge_media_to_comment.count') ?? at(old, 'edge_media_to_parent_comment.count'),
    caption: caption === undefined ? undefined : { text: at(caption, 'node.text') },
    view_count: at(old, 'video_view_count'),
    sponsor_tags: listAt(old, 'edge_media_to_sponsor_user.edges').map((edge) => at(edge, 'node')),
    timeline_pinned_user_ids: Array.isArray(pinned) ? pinned.map((user) => at(user, 'id')) : undefined,
  };
}

function comment(old: object): object {
  return {
    ...old,
    pk: at(old, 'id'),
    user: person(at(old, 'owner')),
    comment_like_count: at(old, 'edge_liked_by.count'),
  };
}

/** The account's id is called `id` here; a post's own page says more of its owner. */
function person(owner: unknown): object {
  return {
    username: at(owner, 'username'),
    pk: at(owner, 'id'),
    full_name: at(owner, 'full_name'),
    is_verified: at(owner, 'is_verified'),
    follower_count: at(owner, 'edge_followed_by.count'),
    media_count: at(owner, 'edge_owner_to_timeline_media.count'),
  };
}
