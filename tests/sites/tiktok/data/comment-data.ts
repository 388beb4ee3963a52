import type { CommentTruth } from '../../site';

/** A comment as replies hold it; `parent` is the comment that it answers. */
export function commentData(comment: CommentTruth, postId: string, parent: string | null = null): object {
  return {
    cid: comment.id,
    aweme_id: postId,
    text: comment.text,
    create_time: Date.parse(comment.publishedAt) / 1000,
    digg_count: comment.likes,
    reply_comment_total: comment.replies.length,
    reply_id: parent ?? '0',
    comment_language: comment.text === '' ? 'un' : 'en',
    author_pin: comment.isPinned,
    is_author_digged: comment.isHearted,
    is_high_purchase_intent: false,
    image_list: comment.text === '' ? [{ crop_url: {} }] : null,
    user: { unique_id: comment.author, nickname: comment.author, uid: '0' },
  };
}
