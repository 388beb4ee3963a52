import { exactly, isRead, readFact, tightestCount } from '../../model/facts';
import type { CommentReading, PostReading } from '../../model/reading';
import { NOBODY } from '../extract/blank';
import { ageFact } from '../extract/facts';
import { byPost, finding } from '../extract/findings';
import { at, booleanAt, stringAt } from '../extract/json';
import type { Finding, ReadContext } from '../platform';
import { blankPost } from './blank-post';
import { continuationItems, videoOfContinuation } from './continuation';
import { digitsFact } from './counts';
import { each } from './each';
import { addressIn, channelAt } from './endpoints';
import { handleOf, keptName, parameterOf, videoId, videoIdInUrl } from './names';
import { textAt } from './text';

/** Where an entity names its comment. */
const COMMENT_ID = 'properties.commentId';

/** How deep replies to replies are followed. */
const DEPTH = 4;

/**
 * What a comments reply says. Its lists hold keys only; the comments themselves are joined by key out of the entities
 * beside them. Each comment names its video, so a reply that comes after the page has moved on is never misattributed.
 */
export function readComments(data: unknown, carrier: Finding['carrier'], context: ReadContext): Finding[] {
  const items = continuationItems(data);
  const entities = entitiesOf(data);
  const fallback = videoOfContinuation(items);
  const views = items.flatMap((item) => viewsIn(item, DEPTH));
  const lists = byPost(views.map((view) => readComment(view, entities, fallback, context)));
  const header = items.map((item) => at(item, 'commentsHeaderRenderer')).find(Boolean);
  return lists.map(([postId, comments]) =>
    finding(
      carrier,
      { kind: 'post', postId },
      { state: 'ok', comments, posts: lists.length === 1 ? countedPost(postId, header, context) : [] },
    ),
  );
}

/** The post with nothing but its number of comments, which stands exact over the list. */
function countedPost(postId: string, header: unknown, context: ReadContext): PostReading[] {
  const source = 'comments: header';
  const comments = digitsFact(textAt(header, 'countText'), 'comments', source, context);
  if (!isRead(comments)) return [];
  return [{ ...blankPost(postId, NOBODY, 'other'), comments }];
}

/** The comments that an item of the list stands for: a thread with what of its replies is open, or one reply. */
function viewsIn(item: unknown, depth: number): unknown[] {
  const reply = at(item, 'commentViewModel');
  if (reply !== undefined) return [reply];
  const thread = at(item, 'commentThreadRenderer');
  if (thread === undefined || depth === 0) return [];
  const replies = at(thread, 'replies.commentRepliesRenderer');
  const open = [...each(replies, 'contents'), ...each(replies, 'subThreads')];
  return [at(thread, 'commentViewModel.commentViewModel'), ...open.flatMap((entry) => viewsIn(entry, depth - 1))];
}

/** The entities of a reply, by their keys and by the comment that they are about. */
interface Entities {
  comments: Map<string, unknown>;
  videos: Map<string, string>;
}

function entitiesOf(data: unknown): Entities {
  const comments = new Map<string, unknown>();
  const videos = new Map<string, string>();
  for (const mutation of each(data, 'frameworkUpdates.entityBatchUpdate.mutations')) {
    const comment = at(mutation, 'payload.commentEntityPayload');
    for (const key of [stringAt(mutation, 'entityKey'), stringAt(comment, 'key'), stringAt(comment, COMMENT_ID)]) {
      if (comment !== undefined && key !== null) comments.set(key, comment);
    }
    const surface = at(mutation, 'payload.commentSurfaceEntityPayload');
    const command = at(surface, 'publishedTimeCommand.innertubeCommand');
    const url = addressIn(command);
    const video = videoId(stringAt(command, 'watchEndpoint.videoId')) ?? videoIdInUrl(url);
    for (const key of [stringAt(surface, 'key'), url === null ? null : parameterOf(url, 'lc')]) {
      if (video !== null && key !== null) videos.set(key, video);
    }
  }
  return { comments, videos };
}

function readComment(
  view: unknown,
  entities: Entities,
  fallbackVideo: string | null,
  context: ReadContext,
): CommentReading | null {
  const shownId = stringAt(view, 'commentId');
  const entity = entities.comments.get(stringAt(view, 'commentKey') ?? '') ?? entities.comments.get(shownId ?? '');
  const named = stringAt(entity, COMMENT_ID);
  const id = keptName(shownId ?? named);
  const text = stringAt(entity, 'properties.content.content');
  if (id === null || text === null || (named ?? id) !== id) return null;
  const postId =
    entities.videos.get(stringAt(view, 'commentSurfaceKey') ?? '') ?? entities.videos.get(id) ?? fallbackVideo;
  if (postId === null) return null;
  const level = at(entity, 'properties.replyLevel');
  return {
    id,
    postId,
    author: authorOf(entity),
    text,
    likes: likesFact(entity, context),
    publishedAt: ageFact(stringAt(entity, 'properties.publishedTime'), 'comments: publishedTime', context),
    isReply: typeof level === 'number' ? level > 0 : id.includes('.'),
    byCreator: booleanAt(entity, 'author.isCreator'),
  };
}

/** The author's handle, or the shown name of one who has none. */
function authorOf(entity: unknown): string | null {
  const shown = stringAt(entity, 'author.displayName');
  return keptName(handleOf(shown) ?? channelAt(at(entity, 'author.channelCommand.innertubeCommand'))?.handle ?? shown);
}

/** Likes of a comment; none are written as a single space. */
function likesFact(entity: unknown, context: ReadContext) {
  const shown = stringAt(entity, 'toolbar.likeCountNotliked');
  const source = 'comments: likeCountNotliked';
  return tightestCount(
    shown === ' ' ? readFact(exactly(0), shown, source) : digitsFact(shown, 'likes', source, context),
    digitsFact(stringAt(entity, 'toolbar.likeCountA11y'), 'likes', 'comments: likeCountA11y', context),
  );
}
