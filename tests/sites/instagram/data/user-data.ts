import type { Account, Person, Post } from '../truth/account';

/** A person as items name them. */
export function personData({ handle, platformId }: Person | Account, isVerified = false): object {
  return { pk: platformId, id: platformId, username: handle, is_verified: isVerified, full_name: '' };
}

/** Somebody who is only named: a partner or a sponsor, with an id where the platform knows one. */
export function namedData(handle: string, account: Account | undefined): object {
  return account ? personData(account) : { username: handle };
}

/** A profile as its reply has it, signed in. */
export function profileData(account: Account): object {
  return {
    ...personData(account, account.isVerified),
    full_name: account.name,
    biography: account.bio,
    biography_with_entities: { entities: [] },
    bio_links: account.links.map((url) => ({ url, lynx_url: '', title: '', link_type: 'external' })),
    external_url: account.links[0] ?? '',
    category: account.category,
    is_private: account.fate === 'private',
    is_business: account.category !== null,
    is_professional_account: account.category !== null,
    account_type: account.category === null ? 1 : 3,
    follower_count: account.followers,
    following_count: account.following,
    media_count: account.postCount,
    friendship_status: { following: false, outgoing_request: false },
    mutual_followers_count: 0,
  };
}

/** A profile as a signed-out document has it: the number of posts is never given. */
export function signedOutProfile(account: Account): object {
  return {
    pk: account.platformId,
    id: `178414${account.platformId}`,
    username: account.handle,
    full_name: account.name,
    biography: account.bio,
    bio_links: account.links.map((url) => ({ url, link_type: 'external' })),
    is_private: false,
    is_verified: account.isVerified,
    follower_count: account.followers,
    following_count: account.following,
    all_media_count: null,
    has_any_clips: true,
  };
}

/** A hover card, which pages load of people that they only mention. */
export function hoverCard(account: Account): object {
  return { xig_user_by_igid_v2: { user_dict: profileData(account) } };
}

/** Whom a post names as its author: replies may lag behind a change of the handle. */
export function authorOf(post: Post, account: Account | undefined): Person {
  return account?.formerHandle ? { ...post.owner, handle: account.formerHandle } : post.owner;
}
