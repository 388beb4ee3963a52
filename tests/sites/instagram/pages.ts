import type { Account, Post, World } from './truth/account';

/** What an address of the site shows. */
export type Page =
  | { kind: 'home' | 'search' }
  | { kind: 'profile'; account: Account }
  | { kind: 'post'; post: Post; owner: Account }
  | { kind: 'missing' };

const TABS = new Set([undefined, 'reels', 'tagged', 'followers', 'following']);
const POST_WORDS = new Set(['p', 'reel']);

/** The page at an address, or null where the site has no such kind of page. A former handle leads to its account. */
export function pageAt(world: World, url: URL): Page | null {
  const [first, second, third, fourth] = url.pathname.split('/').filter(Boolean);
  if (fourth !== undefined) return null;
  if (first === undefined) return { kind: 'home' };
  if (first === 'explore') return second === 'search' ? { kind: 'search' } : null;
  if (POST_WORDS.has(first)) return third === undefined ? postPage(world, second) : null;
  if (second !== undefined && POST_WORDS.has(second)) return postPage(world, third);
  if (third !== undefined || !TABS.has(second)) return null;
  const handle = first.toLowerCase();
  const account = world.byHandle.get(handle) ?? world.accounts.find(({ formerHandle }) => formerHandle === handle);
  return account && account.fate !== 'missing' ? { kind: 'profile', account } : { kind: 'missing' };
}

function postPage(world: World, code: string | undefined): Page {
  const post = world.byCode.get(code ?? '');
  const owner = post && world.byId.get(post.owner.platformId);
  return post && owner ? { kind: 'post', post, owner } : { kind: 'missing' };
}
