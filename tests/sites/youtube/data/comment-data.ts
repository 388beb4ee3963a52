import { idFor } from '../../seeded';
import type { CommentTruth } from '../../site';
import { type Channel, channelPath, type Video, type World } from '../truth/channel';
import { shortCount } from '../wording/counts';
import { shownAge } from '../wording/dates';
import { type Words, wordsIn } from '../wording/words';
import { continuationItem } from './endpoints';
import { content, type JsonObject, runs } from './json';
import { sortMenu } from './watch-data';

/** Threads in one page of comments. */
export const COMMENT_PAGE = 20;

/**
 * The reply that brings comments. Its lists hold only keys; texts, people and numbers are in entities beside them, and
 * the video they belong to is named in each entity's own address.
 */
export function commentsData(
  world: World,
  owner: Channel,
  video: Video,
  { sort, from }: { sort: 'top' | 'newest'; from: number },
): JsonObject {
  const threads = sorted(video, sort);
  const page = threads.slice(from, from + COMMENT_PAGE);
  const next = from + COMMENT_PAGE;
  const items = page.map((comment) => thread(world, video, comment));
  const more =
    next < threads.length ? [continuationItem({ kind: 'comments', videoId: video.id, sort, from: next })] : [];
  return {
    onResponseReceivedEndpoints:
      from === 0 ? firstPage(world, video, [...items, ...more]) : [append([...items, ...more])],
    frameworkUpdates: entities(world, owner, video, page),
  };
}

/** The reply that brings the replies of one thread. */
export function repliesData(world: World, owner: Channel, video: Video, commentId: string): JsonObject {
  const replies = video.commentsList.find((comment) => comment.id === commentId)?.replies ?? [];
  const items = replies.map((reply) => ({ commentViewModel: viewModel(world, reply) }));
  return {
    onResponseReceivedEndpoints: [append(items, `comment-replies-item-${commentId}`)],
    frameworkUpdates: entities(world, owner, video, replies),
  };
}

function sorted(video: Video, sort: 'top' | 'newest'): readonly CommentTruth[] {
  if (sort === 'top') return video.commentsList;
  return [...video.commentsList].sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt));
}

function firstPage(world: World, video: Video, continuationItems: JsonObject[]): JsonObject[] {
  const words = wordsIn(world.language);
  const [count, word] = words.commentCount(video.comments ?? 0);
  const commentsHeaderRenderer = {
    countText: runs(count, word),
    titleText: runs(words.comments),
    commentsCount: runs(shortCount(video.comments ?? 0, 'views', world.language)),
    sortMenu: sortMenu(words, video),
  };
  const reload = (slot: string, items: JsonObject[]): JsonObject => ({
    reloadContinuationItemsCommand: { targetId: 'comments-section', continuationItems: items, slot },
  });
  return [
    reload('RELOAD_CONTINUATION_SLOT_HEADER', [{ commentsHeaderRenderer }]),
    reload('RELOAD_CONTINUATION_SLOT_BODY', continuationItems),
  ];
}

function append(continuationItems: JsonObject[], targetId = 'comments-section'): JsonObject {
  return { appendContinuationItemsAction: { continuationItems, targetId } };
}

function thread(world: World, video: Video, comment: CommentTruth): JsonObject {
  const words = wordsIn(world.language);
  return {
    commentThreadRenderer: {
      commentViewModel: { commentViewModel: viewModel(world, comment) },
      renderingPriority: comment.isPinned ? 'RENDERING_PRIORITY_PINNED_COMMENT' : 'RENDERING_PRIORITY_UNKNOWN',
      isModeratedElqComment: false,
      replies: comment.replies.length > 0 ? repliesOf(words, video, comment) : undefined,
    },
  };
}

function repliesOf(words: Words, video: Video, comment: CommentTruth): JsonObject {
  return {
    commentRepliesRenderer: {
      contents: [continuationItem({ kind: 'replies', videoId: video.id, commentId: comment.id })],
      viewReplies: { buttonRenderer: { text: runs(words.replies(comment.replies.length)) } },
      targetId: `comment-replies-item-${comment.id}`,
    },
  };
}

function viewModel(world: World, comment: CommentTruth): JsonObject {
  return {
    commentKey: entityKey(comment, 'comment'),
    commentSurfaceKey: entityKey(comment, 'surface'),
    toolbarStateKey: entityKey(comment, 'toolbar'),
    pinnedText: comment.isPinned ? wordsIn(world.language).pinnedBy(comment.author) : undefined,
    commentId: comment.id,
  };
}

function entityKey(comment: CommentTruth, kind: string): string {
  return encodeURIComponent(Buffer.from(`\x12\x1a${comment.id} ${kind}`).toString('base64'));
}

function entities(world: World, owner: Channel, video: Video, comments: readonly CommentTruth[]): JsonObject {
  const mutations = comments.flatMap((comment) => [
    mutation(entityKey(comment, 'comment'), 'commentEntityPayload', commentEntity(world, owner, comment)),
    mutation(entityKey(comment, 'surface'), 'commentSurfaceEntityPayload', surfaceEntity(video, comment)),
    mutation(entityKey(comment, 'toolbar'), 'engagementToolbarStateEntityPayload', {
      likeState: 'TOOLBAR_LIKE_STATE_INDIFFERENT',
      heartState: comment.isHearted ? 'TOOLBAR_HEART_STATE_HEARTED' : 'TOOLBAR_HEART_STATE_UNHEARTED',
    }),
  ]);
  return { entityBatchUpdate: { mutations } };
}

function mutation(key: string, kind: string, payload: JsonObject): JsonObject {
  return { entityKey: key, type: 'ENTITY_MUTATION_TYPE_REPLACE', payload: { [kind]: { key, ...payload } } };
}

function commentEntity(world: World, owner: Channel, comment: CommentTruth): JsonObject {
  const words = wordsIn(world.language);
  const shownLikes = (likes: number) => (likes === 0 ? ' ' : shortCount(likes, 'views', world.language));
  const age = shownAge(Date.parse(comment.publishedAt), world.now, world.language);
  return {
    properties: {
      commentId: comment.id,
      content: content(comment.text),
      publishedTime: comment.isEdited ? words.edited(age) : age,
      replyLevel: comment.id.includes('.') ? 1 : 0,
      authorButtonA11y: `@${comment.author}`,
      toolbarStateKey: entityKey(comment, 'toolbar'),
    },
    author: {
      channelId: comment.byCreator ? owner.platformId : `UC${idFor(`commenter ${comment.author}`, 22)}`,
      displayName: `@${comment.author}`,
      isVerified: comment.byCreator && owner.isVerified,
      isCurrentUser: false,
      isCreator: comment.byCreator,
      channelCommand: comment.byCreator ? { innertubeCommand: authorUrl(channelPath(owner)) } : undefined,
      isArtist: false,
    },
    toolbar: {
      likeCountLiked: shownLikes(comment.likes + 1),
      likeCountNotliked: shownLikes(comment.likes),
      replyCount: comment.replies.length === 0 ? '' : String(comment.replies.length),
      likeButtonA11y: words.commentLikeLabel(comment.likes),
      heartActiveTooltip: words.heartBy(owner.handle ?? ''),
    },
  };
}

function authorUrl(url: string): JsonObject {
  return { commandMetadata: { webCommandMetadata: { url, webPageType: 'WEB_PAGE_TYPE_CHANNEL', rootVe: 3611 } } };
}

function surfaceEntity(video: Video, comment: CommentTruth): JsonObject {
  const url = `/watch?v=${video.id}&lc=${comment.id}`;
  const innertubeCommand = {
    commandMetadata: { webCommandMetadata: { url, webPageType: 'WEB_PAGE_TYPE_WATCH', rootVe: 3832 } },
    watchEndpoint: { videoId: video.id },
  };
  return { inlineReadMoreButton: { isExpanded: false }, publishedTimeCommand: { innertubeCommand } };
}
