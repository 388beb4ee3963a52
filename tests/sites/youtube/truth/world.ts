import type { SiteOptions } from '../../site';
import type { Channel, Video, World } from './channel';
import { ORDINARY_CHANNELS } from './ordinary-channels';
import { channelOf } from './plan';
import { SPECIAL_CHANNELS } from './special-channels';

/** Everybody on the platform at `now`, and what they published. */
export function worldOf({ now, language = 'en' }: SiteOptions): World {
  const channels = [...SPECIAL_CHANNELS, ...ORDINARY_CHANNELS].map((plan) => channelOf(plan, now));
  return { now, language, channels, ...indexesOf(channels) };
}

function indexesOf(channels: readonly Channel[]): Pick<World, 'byHandle' | 'byId' | 'videoById'> {
  const byHandle = new Map<string, Channel>();
  const byId = new Map<string, Channel>();
  const videoById = new Map<string, Video>();
  for (const channel of channels) {
    if (channel.handle !== null) byHandle.set(channel.handle.toLowerCase(), channel);
    if (channel.platformId !== null) byId.set(channel.platformId, channel);
    for (const video of channel.videos) videoById.set(video.id, video);
  }
  return { byHandle, byId, videoById };
}
