import type { Post, World } from '../truth/creator';
import { rounded } from './rounding';
import { authorStats, userData } from './user-data';

/** An item as documents and lists hold it. One number in it tells of a paid partnership, and `isAd` never does. */
export function itemData(world: World, post: Post) {
  const owner = world.byHandle.get(post.ownerHandle);
  if (owner === undefined) throw new Error(`a post of nobody: ${post.id}`);
  const counts = {
    diggCount: rounded(post.likes ?? 0),
    commentCount: rounded(post.comments ?? 0),
    shareCount: rounded(post.shares ?? 0),
    playCount: rounded(post.views),
  };
  const saves = String(rounded(post.saves ?? 0));
  return {
    id: post.id,
    desc: post.caption,
    createTime: String(Date.parse(post.publishedAt) / 1000),
    author: userData(owner),
    ...authorStats(owner),
    stats: { ...counts, collectCount: saves },
    statsV2: {
      ...Object.fromEntries(Object.entries(counts).map(([key, value]) => [key, String(value)])),
      collectCount: saves,
      repostCount: '0',
    },
    music: { title: 'original sound', authorName: owner.name, original: true },
    video: { id: post.id, duration: post.durationSeconds, height: 1024, width: 576 },
    ...(post.images > 0
      ? { imagePost: { images: Array.from({ length: post.images }, () => ({ imageWidth: 720 })) } }
      : {}),
    ...(post.isPinned ? { isPinnedItem: true } : {}),
    isAd: false,
    adLabelVersion: post.isPaidPartnership === true ? 2 : 0,
    privateItem: false,
    itemCommentStatus: 0,
  };
}
