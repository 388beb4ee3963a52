import { type Channel, channelPath, type Video } from '../truth/channel';
import { zonedInstant } from '../wording/dates';
import type { JsonObject } from './json';

/** The player's data: exact numbers, the same in every language. Hidden likes are a key that isn't there. */
export function playerData(owner: Channel, video: Video): JsonObject {
  const isLive = video.viewers !== null && video.premieresAt === null;
  const isUpcoming = video.premieresAt !== null;
  // Those who are no members get a zero in place of the views.
  const views = video.isForMembers ? '0' : String(video.views);
  const length = String(video.durationSeconds);
  const published = zonedInstant(Date.parse(video.publishedAt));
  return {
    playabilityStatus: { status: video.isForMembers ? 'UNPLAYABLE' : isUpcoming ? 'LIVE_STREAM_OFFLINE' : 'OK' },
    videoDetails: {
      videoId: video.id,
      title: video.title,
      lengthSeconds: length,
      keywords: owner.keywords,
      channelId: video.ownerId,
      isOwnerViewing: false,
      shortDescription: video.caption,
      viewCount: views,
      author: owner.name,
      isLive: isLive ? true : undefined,
      isUpcoming: isUpcoming ? true : undefined,
      isLiveContent: isLive,
    },
    microformat: {
      playerMicroformatRenderer: {
        title: { simpleText: video.title },
        description: { simpleText: video.caption },
        lengthSeconds: length,
        ownerProfileUrl: `http://www.youtube.com${channelPath(owner)}`,
        externalChannelId: video.ownerId,
        isFamilySafe: true,
        availableCountries: ['DE', 'FR', 'GB', 'US'],
        isUnlisted: false,
        viewCount: views,
        category: 'Howto & Style',
        publishDate: published,
        ownerChannelName: owner.name,
        liveBroadcastDetails: isLive ? { isLiveNow: true, startTimestamp: video.publishedAt } : undefined,
        uploadDate: published,
        isShortsEligible: video.kind === 'short',
        externalVideoId: video.id,
        likeCount: video.likes === null ? undefined : String(video.likes),
        canonicalUrl: `https://www.youtube.com/${video.kind === 'short' ? 'shorts/' : 'watch?v='}${video.id}`,
      },
    },
  };
}
