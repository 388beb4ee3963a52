import { diceFor } from '../seeded';
import { commentData } from './data/comment-data';
import { itemData } from './data/item-data';
import { userDetail } from './data/user-data';
import type { Creator, Post, World } from './truth/creator';

/** How many items and comments come in one reply. */
const ITEMS = 16;
const COMMENTS = 20;

/** The body of a data reply, null for requests that the site has no answer for. An empty body keeps posts from machines. */
export function answerApi(world: World, url: URL): string | null {
  const body = bodyOf(world, url.pathname.replace(/\/$/, ''), url.searchParams);
  return body === null || body === '' ? body : JSON.stringify(body);
}

function bodyOf(world: World, path: string, query: URLSearchParams): object | '' | null {
  const creator = world.bySecret.get(query.get('secUid') ?? '');
  const cursor = Number(query.get('cursor') ?? 0);
  switch (path) {
    case '/api/user/detail': {
      const asked = world.byHandle.get(query.get('uniqueId')?.toLowerCase() ?? '');
      return asked?.fate === 'unseen-layout' ? unseen(asked) : userDetail(asked);
    }
    case '/api/post/item_list':
      if (creator?.fate === 'gated') return '';
      return items(world, creator?.fate === 'normal' ? creator.videos : [], cursor);
    case '/api/repost/item_list':
      return items(world, postsById(world, creator?.reposts ?? []), cursor);
    case '/api/comment/list':
      return comments(world.postById.get(query.get('aweme_id') ?? ''), cursor);
    case '/api/comment/list/reply':
      return replies(world.postById.get(query.get('item_id') ?? ''), query.get('comment_id'));
    case '/api/preload/item_list':
    case '/api/recommend/item_list':
      return items(world, others(world, query.get('from') ?? path), 0);
    case '/api/search/general/full': {
      const found = search(world, query.get('keyword') ?? '').map((post) => ({ type: 1, item: itemData(world, post) }));
      return { status_code: 0, data: [...found, { type: 4, user_list: [] }], has_more: 0 };
    }
    default:
      return null;
  }
}

/** Replies of a kind that no reader knows. */
function unseen({ name, followers }: Creator) {
  return { card: { label: name, audience: { shown: `${followers}` } }, statusCode: 0 };
}

function items(world: World, posts: readonly Post[], cursor: number) {
  const page = posts.slice(cursor, cursor + ITEMS);
  const next = cursor + page.length;
  return {
    itemList: page.map((post) => itemData(world, post)),
    cursor: String(next),
    hasMore: next < posts.length,
    statusCode: 0,
  };
}

function comments(post: Post | undefined, cursor: number) {
  const all = post?.commentsList ?? [];
  const page = all.slice(cursor, cursor + COMMENTS);
  const next = cursor + page.length;
  return {
    comments: post === undefined ? [] : page.map((comment) => commentData(comment, post.id)),
    total: post?.comments ?? 0,
    cursor: next,
    has_more: next < all.length ? 1 : 0,
    status_code: 0,
  };
}

function replies(post: Post | undefined, parent: string | null) {
  const thread = post?.commentsList.find(({ id }) => id === parent);
  const list = post && thread ? thread.replies.map((reply) => commentData(reply, post.id, thread.id)) : [];
  return { comments: list, total: list.length, cursor: list.length, has_more: 0, status_code: 0 };
}

/** Posts of many people, as feeds and preloads bring them. The same words bring the same posts. */
export function others(world: World, seed: string): Post[] {
  const dice = diceFor(`feed ${seed}`);
  const readable = world.creators.filter(({ fate, videos }) => fate === 'normal' && videos.length > 0);
  return Array.from({ length: 8 }, () => dice.pick(dice.pick(readable).videos));
}

/** Posts whose author or caption has the words in it, at most three of one person. */
export function search(world: World, words: string): Post[] {
  const wanted = words.toLowerCase();
  return world.creators
    .filter(({ fate }) => fate === 'normal')
    .flatMap(({ handle, videos }) =>
      videos.filter(({ caption }) => `${handle} ${caption}`.toLowerCase().includes(wanted)).slice(0, 3),
    )
    .slice(0, 24);
}

function postsById(world: World, ids: readonly string[]): Post[] {
  return ids.flatMap((id) => world.postById.get(id) ?? []);
}
