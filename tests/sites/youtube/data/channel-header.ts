import { type Channel, channelPath, type World } from '../truth/channel';
import { wordsIn } from '../wording/words';
import { avatars } from './grid-items';
import { content, type JsonObject, simpleText } from './json';
import { tokenFor } from './tokens';

/** The head of an ordinary channel's page. */
export function pageHeader(world: World, channel: Channel): JsonObject {
  const words = wordsIn(world.language);
  return {
    pageHeaderRenderer: {
      pageTitle: channel.name,
      content: {
        pageHeaderViewModel: {
          title: {
            dynamicTextViewModel: {
              text: { ...content(channel.name), attachmentRuns: verifiedMark(channel) },
              maxLines: 2,
            },
          },
          image: {
            decoratedAvatarViewModel: { avatar: { avatarViewModel: { image: { sources: avatars(channel) } } } },
          },
          metadata: { contentMetadataViewModel: { metadataRows: headerRows(world, channel), delimiter: '•' } },
          description: {
            descriptionPreviewViewModel: {
              description: content(channel.bio.split('\n')[0] ?? ''),
              maxLines: 2,
              truncationText: content(words.more),
              rendererContext: { commandContext: { onTap: { innertubeCommand: aboutCommand(channel) } } },
              alwaysShowTruncationText: true,
            },
          },
          attribution: attribution(world, channel),
        },
      },
    },
  };
}

/** What loads the About panel when the person asks for it. */
function aboutCommand(channel: Channel): JsonObject {
  return { continuationCommand: { token: tokenFor({ kind: 'about', channelId: channel.platformId ?? '' }) } };
}

function verifiedMark(channel: Channel): JsonObject[] | undefined {
  if (!channel.isVerified) return undefined;
  const image = { sources: [{ clientResource: { imageName: 'CHECK_CIRCLE_FILLED' }, width: 24, height: 24 }] };
  return [{ startIndex: channel.name.length, length: 0, element: { type: { imageType: { image } } } }];
}

/** Keeps a handle's @ in front of it where the page runs from right to left. */
const LRM = '\u200e';

/** Row 0: handle and, where set, pronouns. Row 1: subscribers unless hidden, then the number of videos. */
function headerRows(world: World, channel: Channel): JsonObject[] {
  const words = wordsIn(world.language);
  const first =
    channel.handle === null
      ? []
      : [{ text: content(`${words.dir === 'rtl' ? LRM : ''}@${channel.handle}`), enableTruncation: true }];
  const second: JsonObject[] = [];
  if (channel.followers !== null) {
    second.push({
      text: content(words.subscribers(channel.followers)),
      accessibilityLabel: words.subscribersSpoken(channel.followers),
    });
  }
  if (channel.videos.length > 0) second.push({ text: content(words.videos(channel.videos.length)) });
  // An automatic channel has no handle, so that its counts stand in the first row.
  if (channel.handle === null) return [{ metadataParts: second }];
  return [
    { metadataParts: channel.pronouns === null ? first : [...first, { text: content(channel.pronouns) }] },
    { metadataParts: second },
  ];
}

function attribution(world: World, channel: Channel): JsonObject | undefined {
  const [first, ...others] = channel.links;
  if (first === undefined) return undefined;
  return {
    attributionViewModel: {
      text: {
        ...content(first),
        commandRuns: [
          {
            startIndex: 0,
            length: first.length,
            onTap: { innertubeCommand: { urlEndpoint: { url: redirect(first) } } },
          },
        ],
      },
      suffix: others.length > 0 ? content(wordsIn(world.language).moreLinks(others.length)) : undefined,
    },
  };
}

function redirect(link: string): string {
  return `https://www.youtube.com/redirect?event=channel_header&q=${encodeURIComponent(`https://${link}`)}`;
}

/** The channel's metadata, the same in every language. */
export function channelMetadata(channel: Channel): JsonObject {
  const id = channel.platformId ?? '';
  return {
    channelMetadataRenderer: {
      title: channel.name,
      description: channel.bio,
      rssUrl: `https://www.youtube.com/feeds/videos.xml?channel_id=${id}`,
      externalId: id,
      keywords: channel.keywords.map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' '),
      ownerUrls: [`http://www.youtube.com${channelPath(channel)}`],
      avatar: { thumbnails: avatars(channel) },
      channelUrl: `https://www.youtube.com/channel/${id}`,
      isFamilySafe: true,
      availableCountryCodes: ['DE', 'FR', 'GB', 'US'],
      vanityChannelUrl: `http://www.youtube.com${channelPath(channel)}`,
    },
  };
}

/** The channel's metadata as search engines get it. */
export function channelMicroformat(channel: Channel): JsonObject {
  return {
    microformatDataRenderer: {
      urlCanonical: `https://www.youtube.com/channel/${channel.platformId}`,
      title: channel.name,
      description: channel.bio.slice(0, 160),
      siteName: 'YouTube',
      ogType: 'yt-fb-app:channel',
      noindex: false,
      unlisted: false,
      familySafe: true,
      tags: channel.keywords,
      availableCountries: ['DE', 'FR', 'GB', 'US'],
    },
  };
}

/** The head of a terminated channel: its id and nothing more. */
export function bareHeader(channel: Channel): JsonObject {
  return { c4TabbedHeaderRenderer: { channelId: channel.platformId, avatar: { thumbnails: avatars(channel) } } };
}

/** The head of a game's page. Its id looks like a channel's. */
export function gameHeader(channel: Channel): JsonObject {
  return {
    interactiveTabbedHeaderRenderer: {
      type: 'INTERACTIVE_TABBED_HEADER_RENDERER_TYPE_GAMING',
      title: simpleText(channel.name),
      description: simpleText('Dig by day, keep the light burning by night.'),
      metadata: { runs: [{ text: '2021' }, { text: ' • ' }, { text: 'Wrenfield Studio' }] },
      badges: [{ metadataBadgeRenderer: { style: 'BADGE_STYLE_TYPE_SIMPLE', label: 'Video game' } }],
      autoGenerated: simpleText('Auto-generated'),
    },
  };
}
