import type { Identity, PostReading, ProfileReading } from '../../model/reading';
import { finding, stateFinding } from '../extract/findings';
import { at, stringAt } from '../extract/json';
import type { Finding, ReadContext, Subject } from '../platform';
import { readComment, type UnplacedComment } from './comments';
import { inTodaysKeys } from './legacy';
import { readMedia } from './media';
import { codeOf, shortcodeOf } from './names';
import { authorIn } from './people';
import { authorProfile, readProfile, stateOf } from './profile';
import { walk } from './walk';

/** Where data come from, and the post that the request's own address names. */
export interface Origin {
  carrier: 'embedded' | 'reply';
  postId: string | null;
}

/** Keys of lists that hold posts of several people, with the page that shows them. */
const LISTS: ReadonlyMap<string, 'search' | 'feed'> = new Map([
  ['xdt_fbsearch__top_serp_graphql', 'search'],
  ['xig_logged_out_popular_search_media_info', 'search'],
  ['xdt_location_get_web_info_tab', 'search'],
  ['xdt_api__v1__feed__timeline__connection', 'feed'],
  ['xdt_api__v1__clips__home__connection_v2', 'feed'],
]);

/** The key of a post page's own post. */
const OPENED = 'xdt_api__v1__media__shortcode__web_info';

/** Keys of lists that hold answers to a comment. */
const ANSWERS = new Set([
  'edge_threaded_comments',
  'preview_child_comments',
  'child_comments',
  'xdt_api__v1__media__media_id__comments__parent_comment_id__child_comments__connection',
]);

const PLACES = new Set([...LISTS.keys(), OPENED, ...ANSWERS]);

/** What was found in one body, in its order. */
interface Found {
  findings: Finding[];
  posts: { post: PostReading; owner: ProfileReading; within: string | null }[];
  comments: UnplacedComment[];
}

/**
 * What parsed data say, told by the keys of the objects in them: profiles, posts and comments, each under the names that
 * it carries itself. Nothing for data of other kinds.
 */
export function readData(data: unknown, { carrier, postId }: Origin, context: ReadContext): Finding[] {
  const source = carrier === 'reply' ? 'reply' : 'page data';
  const found: Found = { findings: [], posts: [], comments: [] };
  walk(data, PLACES, ({ object: raw, within }) => {
    const object = inTodaysKeys(openedForAll(raw, carrier, found));
    const profile = readProfile(object, source);
    if (profile !== null) {
      const { handle, platformId } = profile;
      const subject: Subject = { kind: 'profile', handle, platformId, aliases: [] };
      found.findings.push(finding(carrier, subject, { state: stateOf(object), profile }));
      return false;
    }
    const isPost = shortcodeOf(at(object, 'code')) !== null && authorIn(object) !== undefined;
    const post = isPost ? readMedia(object, source, context) : null;
    if (post !== null) {
      found.posts.push({ post, owner: authorProfile(authorIn(object), post.author, source), within });
      found.findings.push(...commentsInside(object, post, { carrier, source }, context));
    }
    // What is inside a post is about other posts: its parts, its owner's timeline, what it quotes.
    if (isPost) return true;
    const commented = postOfComments(object);
    if (commented !== null) {
      found.findings.push(...commentsInside(object, { id: commented, author: null }, { carrier, source }, context));
      return true;
    }
    const comment = readComment(object, source, context);
    if (comment !== null)
      found.comments.push(within !== null && ANSWERS.has(within) ? { ...comment, isReply: true } : comment);
    return false;
  });
  return [...found.findings, ...postFindings(found, carrier), ...commentFindings(found, { carrier, postId })];
}

/** Signed-out pages wrap a post: what stands inside belongs to the code around it. Without an inside it is withheld. */
function openedForAll(object: object, carrier: Origin['carrier'], { findings }: Found): object {
  const inside = at(object, 'if_not_gated_logged_out');
  if (inside === undefined) return object;
  const code = shortcodeOf(at(object, 'code'));
  if (code !== null && inside === null && (at(object, 'gating_ruling') ?? null) !== null) {
    const state = at(object, 'gating_ruling.gating_type') === AGE ? 'age-gated' : 'unavailable';
    findings.push(stateFinding(carrier, { kind: 'post', postId: code }, state));
  }
  if (typeof inside !== 'object' || inside === null) return object;
  return {
    ...inside,
    code: code ?? at(inside, 'code'),
    comments_connection: at(object, COMMENTS) ?? at(inside, COMMENTS),
  };
}

/** The type of a ruling that withholds a post from the young, and from all who don't sign in; others are by region. */
const AGE = 3;

const COMMENTS = 'comments_connection';

/** The post whose further comments an object of a signed-out page holds: it names it by its id alone. */
function postOfComments(object: object): string | null {
  const [, id = null] = /^POLARIS_(\d{1,25})$/.exec(stringAt(object, 'id') ?? '') ?? [];
  return at(object, COMMENTS) === undefined ? null : codeOf(id);
}

/** The lists of comments that stand inside their post's own object. */
const INSIDE = [COMMENTS, 'edge_media_to_parent_comment', 'edge_media_to_comment'];

function commentsInside(
  media: object,
  post: Pick<PostReading, 'id'> & { author: Identity | null },
  { carrier, source }: { carrier: Origin['carrier']; source: string },
  context: ReadContext,
): Finding[] {
  const comments: UnplacedComment[] = [];
  for (const key of INSIDE) {
    walk(at(media, key), ANSWERS, ({ object, within }) => {
      const comment = readComment(inTodaysKeys(object), source, context);
      if (comment !== null) comments.push(within === null ? comment : { ...comment, isReply: true });
      return false;
    });
  }
  return comments.length === 0 ? [] : [placed(carrier, post.id, post.author, comments)];
}

/** Comments under the post that is known to be theirs. */
function placed(
  carrier: Origin['carrier'],
  postId: string,
  author: Identity | null,
  comments: readonly UnplacedComment[],
): Finding {
  const owner = author?.handle?.toLowerCase() ?? null;
  return finding(
    carrier,
    { kind: 'post', postId },
    {
      state: 'ok',
      comments: comments.map((comment) => ({
        ...comment,
        postId,
        byCreator: owner === null || comment.author === null ? null : comment.author.toLowerCase() === owner,
      })),
    },
  );
}

/** Posts under everybody who may look for them: the page of a list, their author, who published with them, their own page. */
function postFindings({ posts, findings }: Found, carrier: Origin['carrier']): Finding[] {
  const lists = [...LISTS].flatMap(([key, of]) => {
    const listed = posts.filter(({ within }) => within === key).map(({ post }) => post);
    return listed.length === 0 ? [] : [finding(carrier, { kind: 'list', of }, { state: 'ok', posts: listed })];
  });
  const own = posts.map(({ post, owner }) =>
    finding(carrier, { kind: 'post', postId: post.id }, { state: 'ok', profile: owner, posts: [post] }),
  );
  return [...lists, ...byPerson(posts, findings, carrier), ...own];
}

function byPerson(posts: Found['posts'], known: readonly Finding[], carrier: Origin['carrier']): Finding[] {
  const authors = new Map<string, { owner: ProfileReading; posts: PostReading[] }>();
  const partners = new Map<string, PostReading[]>();
  for (const { post, owner } of posts) {
    const key = `${post.author.platformId} ${post.author.handle?.toLowerCase()}`;
    const group = authors.get(key) ?? { owner, posts: [] };
    authors.set(key, group);
    group.posts.push(post);
    for (const handle of post.coauthors) {
      const theirs = partners.get(handle);
      if (theirs) theirs.push(post);
      else partners.set(handle, [post]);
    }
  }
  const isPrivate = new Set(known.flatMap(({ state, profile }) => (state === 'private' ? [profile?.platformId] : [])));
  return [
    ...[...authors.values()].map(({ owner, posts: theirs }) =>
      finding(
        carrier,
        { kind: 'profile', handle: owner.handle, platformId: owner.platformId, aliases: [] },
        {
          state: isPrivate.has(owner.platformId) ? null : 'ok',
          profile: owner,
          posts: theirs,
        },
      ),
    ),
    ...[...partners].map(([handle, theirs]) =>
      finding(carrier, { kind: 'profile', handle, platformId: null, aliases: [] }, { posts: theirs }),
    ),
  ];
}

/**
 * Comments name neither their post nor its id. They are placed by the request's own address, or by the one opened post in
 * the same body; else they wait for a page that shows one of them under its post.
 */
function commentFindings({ comments, posts }: Found, { carrier, postId }: Origin): Finding[] {
  if (comments.length === 0) return [];
  const opened = posts.filter(({ within }) => within === OPENED).map(({ post }) => post);
  const [first] = opened;
  if (postId !== null) return [placed(carrier, postId, first?.id === postId ? first.author : null, comments)];
  if (first !== undefined && opened.length === 1) return [placed(carrier, first.id, first.author, comments)];
  const unplaced = comments.map((comment) => ({ ...comment, postId: UNPLACED, byCreator: null }));
  return [finding(carrier, { kind: 'thread', commentIds: comments.map(({ id }) => id) }, { comments: unplaced })];
}

/** Stands for the post of comments that isn't known yet. */
const UNPLACED = '';
