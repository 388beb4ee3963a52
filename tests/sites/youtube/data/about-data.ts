import { type Channel, channelPath, type World } from '../truth/channel';
import { shownDay } from '../wording/dates';
import { wordsIn } from '../wording/words';
import { content, type JsonObject } from './json';

const DAY = 86_400_000;

/** What the About panel shows: it loads when the person opens it. */
export function aboutData(world: World, channel: Channel): JsonObject {
  const words = wordsIn(world.language);
  const views = channel.videos.reduce((sum, video) => sum + video.views, 0);
  const oldest = Date.parse(channel.videos.at(-1)?.publishedAt ?? new Date(world.now).toISOString());
  const path = channelPath(channel);
  const aboutChannelViewModel = {
    description: channel.bio,
    subscriberCountText: channel.followers === null ? undefined : words.subscribers(channel.followers),
    viewCountText: words.views(views),
    videoCountText: words.videos(channel.videos.length),
    joinedDateText: content(words.joined(shownDay(oldest - 30 * DAY, world.language))),
    country: channel.country === null ? undefined : countryName(channel.country, words.htmlLang),
    canonicalChannelUrl: `http://www.youtube.com${path}`,
    displayCanonicalChannelUrl: `www.youtube.com${path}`,
    channelId: channel.platformId,
    links: channel.links.map((link) => ({
      channelExternalLinkViewModel: { title: content(link.split('.')[0] ?? ''), link: content(link) },
    })),
  };
  const item = { aboutChannelRenderer: { metadata: { aboutChannelViewModel } } };
  const panel = { content: { sectionListRenderer: { contents: [{ itemSectionRenderer: { contents: [item] } }] } } };
  return {
    onResponseReceivedEndpoints: [
      { showEngagementPanelEndpoint: { engagementPanel: { engagementPanelSectionListRenderer: panel } } },
    ],
  };
}

function countryName(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}
