import { type Channel, isOpen, type World } from '../truth/channel';
import { wordsIn } from '../wording/words';
import { postsOf } from './browse-data';
import { channelEndpoint } from './endpoints';
import { avatars, videoRenderer } from './grid-items';
import { accessibility, type JsonObject, runs, simpleText } from './json';

const MOST_RESULTS = 12;

/** The results for a text: channels whose name or handle holds it, each followed by its newest video. */
export function searchData(world: World, query: string): JsonObject {
  const wanted = query.trim().toLowerCase();
  const found = world.channels
    .filter(isOpen)
    .filter((channel) => `${channel.name} ${channel.handle}`.toLowerCase().includes(wanted))
    .slice(0, MOST_RESULTS);
  const items = found.flatMap((channel) => {
    const video = postsOf(channel, 'videos')[0];
    const channelItem = { channelRenderer: channelRenderer(world, channel) };
    if (!video) return [channelItem];
    const byline = { runs: [{ text: channel.name, navigationEndpoint: channelEndpoint(channel) }] };
    return [
      channelItem,
      { videoRenderer: { ...videoRenderer(world, channel, video), ownerText: byline, longBylineText: byline } },
    ];
  });
  const results = { itemSectionRenderer: { contents: items } };
  return {
    estimatedResults: String(items.length),
    contents: {
      twoColumnSearchResultsRenderer: { primaryContents: { sectionListRenderer: { contents: [results] } } },
    },
  };
}

/** A channel among results. The key for subscribers holds the handle, the key for videos the subscribers. */
function channelRenderer(world: World, channel: Channel): JsonObject {
  const words = wordsIn(world.language);
  return {
    channelId: channel.platformId,
    title: simpleText(channel.name),
    navigationEndpoint: channelEndpoint(channel),
    thumbnail: { thumbnails: avatars(channel) },
    descriptionSnippet: runs(channel.bio.split('\n')[0] ?? ''),
    subscriberCountText: simpleText(`@${channel.handle}`),
    videoCountText:
      channel.followers === null
        ? undefined
        : {
            ...simpleText(words.subscribers(channel.followers)),
            accessibility: accessibility(words.subscribersSpoken(channel.followers)),
          },
  };
}
