import type { SiteOptions } from '../../site';
import type { Account, Post, World } from './account';
import { ACCOUNTS } from './accounts';
import { accountOf } from './plan';

/** Everybody on the platform at `now`, and what they published. */
export function worldOf({ now, language = 'en' }: SiteOptions): World {
  const accounts = ACCOUNTS.map((plan) => accountOf(plan, now));
  const posts = accounts.flatMap(({ videos }) => videos);
  return {
    now,
    language,
    accounts,
    byHandle: new Map(accounts.map((account): [string, Account] => [account.handle.toLowerCase(), account])),
    byId: new Map(accounts.map((account): [string, Account] => [account.platformId, account])),
    byCode: new Map(posts.map((post): [string, Post] => [post.id, post])),
    byMediaId: new Map(posts.map((post): [string, Post] => [post.mediaId, post])),
  };
}
