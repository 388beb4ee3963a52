import type { CommentTruth } from '../../site';
import type { Account, Post, World } from '../truth/account';
import { accountId } from '../truth/plan';
import { mediaData, reelData } from './media-data';
import { hoverCard, personData, profileData } from './user-data';

/** How many posts a page of a list has, and comments. */
const PAGE = 12;
const COMMENTS = 20;

/** The variables of a data request, of which nothing is known. */
export type Variables = Readonly<Record<string, unknown>>;

/** The person who looks, who is never a creator's follower or fan. */
const VIEWER = { user: { pk: '99900010099', id: '99900010099', username: 'the_person_who_looks' } };

/**
 * The values that a data request of this name is answered with, each on a line of its own in the body; null for names that
 * the site doesn't know.
 */
export function answer(world: World, name: string, variables: Variables): object[] | null {
  const account = world.byHandle.get(String(variables.username ?? '').toLowerCase());
  const post = world.byCode.get(String(variables.shortcode ?? ''));
  switch (name) {
    case 'PolarisProfilePageContentQuery':
      return [
        { data: { user: account && account.fate !== 'missing' ? profileData(account) : null, viewer: VIEWER } },
        {
          label: 'PolarisProfilePage$defer',
          path: ['user'],
          data: { is_memorialized: false },
          extensions: { is_final: true },
        },
      ];
    case 'PolarisProfilePostsTabContentQuery_connection':
      return account ? [timeline(world, account, Number(variables.after ?? 0))] : null;
    case 'PolarisProfileReelsTabContentQuery':
      return account ? [reels(account)] : null;
    case 'PolarisPostRootQuery':
      return [{ data: { xdt_api__v1__media__shortcode__web_info: { items: post ? [mediaData(world, post)] : [] } } }];
    case 'PolarisPostCommentsContainerQuery':
      return [comments(world.byMediaId.get(String(variables.media_id ?? '')))];
    case 'PolarisFeedTimelineRootV2Query':
      return [feed(world)];
    case 'PolarisUserHoverCardContentV2Query': {
      const hovered = world.byId.get(String(variables.userID ?? ''));
      return hovered ? [{ data: hoverCard(hovered) }] : null;
    }
    case 'PolarisKeywordSearchExplorePageRelayQuery':
      return [search(world)];
    default:
      return null;
  }
}

function timeline(world: World, account: Account, start: number): object {
  const page = account.videos.slice(start, start + PAGE);
  const end = start + page.length;
  const isLagging = account.formerHandle !== null;
  const together = start === 0 ? publishedWith(world, account) : [];
  return {
    data: {
      xdt_api__v1__feed__user_timeline_graphql_connection: {
        edges: [...page, ...together].map((post) => ({
          node: mediaData(world, post, isLagging),
          cursor: post.mediaId,
        })),
        page_info: { has_next_page: end < account.videos.length, end_cursor: String(end) },
      },
    },
  };
}

/** Posts of others that name this account as one who published them, too. */
function publishedWith(world: World, account: Account): Post[] {
  return world.accounts.flatMap(({ videos }) => videos.filter(({ coauthors }) => coauthors.includes(account.handle)));
}

function reels(account: Account): object {
  const clips = account.videos.filter(({ kind }) => kind === 'short').slice(0, PAGE);
  return {
    data: {
      xdt_api__v1__clips__user__connection_v2: { edges: clips.map((post) => ({ node: { media: reelData(post) } })) },
    },
  };
}

/** Comments name neither their post nor its id. */
function comments(post: Post | undefined): object {
  const threads = post?.commentsList.slice(0, COMMENTS) ?? [];
  const nodes = threads.flatMap((thread) => [
    commentData(thread, null),
    ...thread.replies.map((reply) => commentData(reply, thread.id)),
  ]);
  return {
    data: {
      xdt_api__v1__media__media_id__comments__connection: { edges: nodes.map((node) => ({ node })), page_info: {} },
    },
  };
}

function commentData(comment: CommentTruth, parent: string | null): object {
  return {
    pk: comment.id,
    text: comment.text,
    created_at: Date.parse(comment.publishedAt) / 1000,
    comment_like_count: comment.likes,
    child_comment_count: comment.replies.length,
    parent_comment_id: parent,
    user: personData({ handle: comment.author, platformId: accountId(comment.author), name: '' }),
  };
}

/** The home feed, which the application also loads while somebody's profile is open: posts of many, and an advertisement. */
function feed(world: World): object {
  const posts = world.accounts.flatMap(({ videos }) => videos.slice(0, 1)).slice(0, 8);
  const items = posts.map((post) => ({ node: { media: mediaData(world, post) } }));
  const [first] = posts;
  const ad = first && { node: { media: { ...mediaData(world, first), product_type: 'ad', like_count: 9 } } };
  return { data: { xdt_api__v1__feed__timeline__connection: { edges: ad ? [...items, ad] : items } } };
}

function search(world: World): object {
  const posts = world.accounts.flatMap(({ videos }) => videos.slice(1, 2));
  const items = posts.slice(0, 24).map((post) => ({ ...mediaData(world, post), taken_at: undefined }));
  return {
    data: { xdt_fbsearch__top_serp_graphql: { edges: [{ node: { __typename: 'XDTTopSerpMediaGridUnit', items } }] } },
  };
}
