/** Small objects in the forms of YouTube's page data, about invented people. Each builder gives the least that is read. */

export const TILDA = { handle: 'tilda.brennkessel', platformId: 'UCtildaBrennkessel000001', name: 'Tilda Brennkessel' };
export const ORLA = { handle: 'orla_quill', platformId: 'UCorlaQuill0000000000002', name: 'Orla Quill' };
export const VIDEO = 'tilda-vid01';
export const OTHER_VIDEO = 'orla-vide01';

export type Person = typeof TILDA;

const text = (content: string) => ({ content });
const part = (content: string, accessibilityLabel?: string) => ({
  text: text(content),
  ...(accessibilityLabel === undefined ? {} : { accessibilityLabel }),
});

export interface BrowseParts {
  person?: Person;
  /** The second row of the header's small print. */
  counts?: object[];
  firstRow?: object[];
  bio?: string;
  isVerified?: boolean;
  link?: { text: string; url: string };
  items?: object[];
  /** Sections of the open tab in place of its grid. */
  sections?: object[];
  /** How the open tab's address ends. */
  tab?: string;
  header?: object;
}

export const SUBSCRIBERS = part('6.31m subscribers', '6.31 million subscribers');
export const VIDEOS = part('14k videos');
export { part };

/** A channel's page with its header and the items of the selected tab. */
export function browseData({
  person = TILDA,
  counts = [SUBSCRIBERS, VIDEOS],
  firstRow = [part(`@${person.handle}`)],
  bio = 'Kettles, and what is in them.',
  isVerified = false,
  link,
  items = [],
  sections,
  tab = 'videos',
  header,
}: BrowseParts = {}) {
  const endpointOf = (path: string) => ({
    commandMetadata: { webCommandMetadata: { url: `/@${person.handle}/${path}` } },
    browseEndpoint: { browseId: person.platformId, canonicalBaseUrl: `/@${person.handle}` },
  });
  const contents = [
    ...items.map((content) => ({ richItemRenderer: { content } })),
    continuationItem(browseToken(person.platformId)),
  ];
  return {
    header: header ?? {
      pageHeaderRenderer: {
        content: {
          pageHeaderViewModel: {
            title: { dynamicTextViewModel: { text: { content: person.name, ...(isVerified ? checkMark() : {}) } } },
            metadata: {
              contentMetadataViewModel: {
                metadataRows: [{ metadataParts: firstRow }, { metadataParts: counts }],
              },
            },
            ...(link === undefined ? {} : attribution(link)),
          },
        },
      },
    },
    metadata: {
      channelMetadataRenderer: {
        title: person.name,
        description: bio,
        externalId: person.platformId,
        vanityChannelUrl: `http://www.youtube.com/@${encodeURIComponent(person.handle)}`,
      },
    },
    contents: {
      twoColumnBrowseResultsRenderer: {
        tabs: [
          { tabRenderer: { endpoint: endpointOf('featured'), title: 'Home' } },
          {
            tabRenderer: {
              endpoint: endpointOf(tab),
              title: 'Videos',
              selected: true,
              content:
                sections === undefined
                  ? { richGridRenderer: { contents } }
                  : { sectionListRenderer: { contents: sections } },
            },
          },
        ],
      },
    },
  };
}

export function checkMark() {
  return {
    attachmentRuns: [
      {
        element: {
          type: { imageType: { image: { sources: [{ clientResource: { imageName: 'CHECK_CIRCLE_FILLED' } }] } } },
        },
      },
    ],
  };
}

function attribution(link: { text: string; url: string }) {
  const command = { innertubeCommand: { urlEndpoint: { url: link.url } } };
  return { attribution: { attributionViewModel: { text: { content: link.text, commandRuns: [{ onTap: command }] } } } };
}

export function continuationItem(token: string) {
  return { continuationItemRenderer: { continuationEndpoint: { continuationCommand: { token } } } };
}

/** A token as the grid of a channel asks for its next items with. */
export function browseToken(channel: string): string {
  const inner = `\x12\x18${channel}\x1a\x10${'x'.repeat(60)}`;
  return encodeURIComponent(btoa(`\xe2\xa9\x85\xb2\x02\x89\x11${inner}`).replaceAll('+', '-').replaceAll('/', '_'));
}

/** A token as the comments of a video ask for the next ones with. */
export function commentsToken(video: string): string {
  return encodeURIComponent(btoa(`\x12\r\x12\x0b${video}\x18\x062%"${'x'.repeat(60)}`));
}

/** The further items of a grid, as scrolling loads them. */
export function gridContinuation(items: object[], token: string | null, browsed?: string) {
  return {
    ...(browsed === undefined ? {} : browsedContext(browsed)),
    onResponseReceivedActions: [
      {
        appendContinuationItemsAction: {
          continuationItems: [
            ...items.map((content) => ({ richItemRenderer: { content } })),
            ...(token === null ? [] : [continuationItem(token)]),
          ],
        },
      },
    ],
  };
}

export function browsedContext(browsed: string) {
  return {
    responseContext: {
      serviceTrackingParams: [{ service: 'GFEEDBACK', params: [{ key: 'browse_id', value: browsed }] }],
    },
  };
}

/** A video of a grid in the older form. */
export function videoRenderer(videoId: string, changed: object = {}) {
  return {
    videoRenderer: {
      videoId,
      title: { runs: [{ text: 'A kettle sings' }] },
      viewCountText: { simpleText: '3,417,092 views' },
      shortViewCountText: { simpleText: '3.4m views' },
      publishedTimeText: { simpleText: '8 months ago' },
      lengthText: { simpleText: '8:17' },
      thumbnailOverlays: [{ thumbnailOverlayTimeStatusRenderer: { text: { simpleText: '8:17' }, style: 'DEFAULT' } }],
      ...changed,
    },
  };
}

/** A stream of a grid in the older form. */
export function liveRenderer(videoId: string, style = 'LIVE') {
  return videoRenderer(videoId, {
    viewCountText: { runs: [{ text: '1,804' }, { text: ' watching' }] },
    shortViewCountText: { runs: [{ text: '1.8k' }, { text: ' watching' }] },
    publishedTimeText: undefined,
    lengthText: undefined,
    thumbnailOverlays: [{ thumbnailOverlayTimeStatusRenderer: { text: { simpleText: 'LIVE' }, style } }],
  });
}

/** An item of a grid in the newer form, with its rows of small print. */
export function lockup(
  contentId: string,
  rows: string[][] = [['37k views', '19 hours ago']],
  { type = 'LOCKUP_CONTENT_TYPE_VIDEO', badge = '27:15', badgeStyle = 'THUMBNAIL_OVERLAY_BADGE_STYLE_DEFAULT' } = {},
) {
  return {
    lockupViewModel: {
      contentId,
      contentType: type,
      contentImage: {
        thumbnailViewModel: {
          overlays: [
            {
              thumbnailBottomOverlayViewModel: {
                badges: [{ thumbnailBadgeViewModel: { text: badge, badgeStyle } }],
              },
            },
          ],
        },
      },
      metadata: {
        lockupMetadataViewModel: {
          title: text('A kettle sings'),
          metadata: {
            contentMetadataViewModel: {
              metadataRows: rows.map((parts) => ({ metadataParts: parts.map((words) => part(words)) })),
            },
          },
        },
      },
    },
  };
}

/** What opens the dialog of a collaboration: its channels, each with handle and subscribers in marks of direction. */
export function collaborationDialog(...people: (Person & { subscribers?: string })[]) {
  const listItems = people.map(({ name, platformId, handle, subscribers = '7.2k subscribers' }) => ({
    listItemViewModel: {
      title: {
        content: name,
        commandRuns: [
          {
            onTap: {
              innertubeCommand: {
                browseEndpoint: { browseId: platformId, canonicalBaseUrl: `/channel/${platformId}` },
              },
            },
          },
        ],
        ...checkMark(),
      },
      subtitle: { content: `\u200e\u2068@${handle}\u2069 • \u2068${subscribers}\u2069` },
    },
  }));
  const dialogViewModel = { customContent: { listViewModel: { listItems } } };
  return { showDialogCommand: { panelLoadingStrategy: { inlineContent: { dialogViewModel } } } };
}

/** A video that several channels made, in the newer form: a row names them, and their pictures open a dialog. */
export function collaboration(videoId: string, ...people: Person[]) {
  const item = lockup(videoId, [[people.map(({ name }) => name).join(' and ')], ['7.9m views', '2 months ago']]);
  const rendererContext = { commandContext: { onTap: { innertubeCommand: collaborationDialog(...people) } } };
  Object.assign(item.lockupViewModel.metadata.lockupMetadataViewModel, {
    image: { avatarStackViewModel: { rendererContext } },
  });
  return item;
}

/** A Short of a grid. */
export function short(videoId: string, changed: object = {}) {
  return {
    shortsLockupViewModel: {
      entityId: `shorts-shelf-item-${videoId}`,
      accessibilityText: 'Tea in ten seconds, 640 thousand views – play Short',
      onTap: { innertubeCommand: { reelWatchEndpoint: { videoId } } },
      overlayMetadata: { primaryText: text('Tea in ten seconds'), secondaryText: text('640k views') },
      ...changed,
    },
  };
}

/** What loads when the person opens the About panel: it alone, or with the panel around it. */
export function aboutData(person = TILDA, isAlone = true) {
  const about = {
    channelId: person.platformId,
    canonicalChannelUrl: `http://www.youtube.com/@${person.handle}`,
    subscriberCountText: '52 subscribers',
    videoCountText: '6 videos',
    viewCountText: '2,391 views',
    country: 'Iceland',
    description: 'Kettles.',
    links: [{ channelExternalLinkViewModel: { link: { content: 'kettle.example/tilda' } } }],
  };
  const item = { aboutChannelRenderer: { metadata: { aboutChannelViewModel: about } } };
  if (isAlone)
    return { onResponseReceivedEndpoints: [{ appendContinuationItemsAction: { continuationItems: [item] } }] };
  const panel = { content: { sectionListRenderer: { contents: [{ itemSectionRenderer: { contents: [item] } }] } } };
  return {
    onResponseReceivedEndpoints: [
      { showEngagementPanelEndpoint: { engagementPanel: { engagementPanelSectionListRenderer: panel } } },
    ],
  };
}
