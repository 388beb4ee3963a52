import { collaborationDialog, type Person, TILDA, VIDEO } from './page-data';

/** Small objects in the forms of a watch page's data, about invented people. */

const endpointOf = (person: Person) => ({
  browseEndpoint: { browseId: person.platformId, canonicalBaseUrl: `/@${person.handle}` },
});

export interface NextParts {
  videoId?: string;
  owner?: object;
  like?: { title?: string; accessibilityText?: string };
  viewCount?: object;
  factoids?: object[];
  /** The number in the header of the comments panel; null for a page without that panel. */
  comments?: string | null;
  commentSection?: object[];
  descriptionOwner?: Person | null;
  dateText?: string;
  description?: string;
}

/** One owner with name, link and subscribers. */
export function ownerOf(person: Person, subscribers = '6.47k subscribers', isVerified = false) {
  return {
    videoOwnerRenderer: {
      title: { runs: [{ text: person.name, navigationEndpoint: endpointOf(person) }] },
      navigationEndpoint: endpointOf(person),
      subscriberCountText: {
        simpleText: subscribers,
        accessibility: { accessibilityData: { label: '6.47 thousand subscribers' } },
      },
      ...(isVerified ? { badges: [{ metadataBadgeRenderer: { style: 'BADGE_STYLE_TYPE_VERIFIED' } }] } : {}),
    },
  };
}

/** Several owners in the list of a dialog. */
export function collaborators(...people: (Person & { subscribers: string })[]) {
  return {
    videoOwnerRenderer: {
      attributedTitle: { content: people.map(({ name }) => name).join(' and ') },
      navigationEndpoint: collaborationDialog(...people),
    },
  };
}

export const LIKES_FACTOID = {
  factoidRenderer: {
    value: { simpleText: '7.3m' },
    label: { simpleText: 'Likes' },
    accessibilityText: '7.3 million likes',
  },
};
export const NO_LIKES_FACTOID = {
  factoidRenderer: {
    value: { simpleText: 'N/A' },
    label: { simpleText: 'Likes' },
    accessibilityText: 'No likes or dislikes',
  },
};
export const VIEWS_FACTOID = {
  viewCountFactoidRenderer: {
    viewCountType: 'VIEW_COUNT_FACTOID_TYPE_TOTAL_VIEWS',
    factoid: { factoidRenderer: { value: { simpleText: '63,204,817' }, accessibilityText: '63,204,817 views' } },
  },
};

/** A watch page. */
export function nextData({
  videoId = VIDEO,
  owner = ownerOf(TILDA),
  like = { title: '7.3m', accessibilityText: 'like this video along with 7,382,615 other people' },
  viewCount = {
    viewCount: { simpleText: '63,204,817 views' },
    shortViewCount: { simpleText: '63m views' },
    originalViewCount: '0',
  },
  factoids = [LIKES_FACTOID, VIEWS_FACTOID],
  comments = '402k',
  commentSection = [{ continuationItemRenderer: {} }],
  descriptionOwner = TILDA,
  dateText = '9 May 2021',
  description = 'Steam.\nMore steam.',
}: NextParts = {}) {
  return {
    currentVideoEndpoint: {
      watchEndpoint: { videoId },
      commandMetadata: { webCommandMetadata: { url: `/watch?v=${videoId}` } },
    },
    contents: {
      twoColumnWatchNextResults: {
        results: {
          results: {
            contents: [
              {
                videoPrimaryInfoRenderer: {
                  title: { runs: [{ text: 'A kettle sings' }] },
                  viewCount: { videoViewCountRenderer: viewCount },
                  videoActions: { menuRenderer: { topLevelButtons: [likeButton(like)] } },
                  dateText: { simpleText: dateText },
                  relativeDateText: { simpleText: '5 years ago' },
                },
              },
              {
                videoSecondaryInfoRenderer: {
                  owner,
                  attributedDescription: { content: description },
                },
              },
              { itemSectionRenderer: { sectionIdentifier: 'comment-item-section', contents: commentSection } },
            ],
          },
        },
        secondaryResults: { secondaryResults: { results: [] as object[] } },
      },
    },
    engagementPanels: [
      ...(comments === null ? [] : [commentsPanel(comments)]),
      {
        engagementPanelSectionListRenderer: {
          panelIdentifier: 'engagement-panel-structured-description',
          content: {
            structuredDescriptionContentRenderer: {
              items: [
                {
                  videoDescriptionHeaderRenderer: {
                    publishDate: { simpleText: dateText },
                    factoid: factoids,
                    ...(descriptionOwner === null ? {} : { channelNavigationEndpoint: endpointOf(descriptionOwner) }),
                  },
                },
              ],
            },
          },
        },
      },
    ],
  };
}

function commentsPanel(count: string) {
  return {
    engagementPanelSectionListRenderer: {
      panelIdentifier: 'engagement-panel-comments-section',
      header: { engagementPanelTitleHeaderRenderer: { contextualInfo: { runs: [{ text: count }] } } },
    },
  };
}

function likeButton(buttonViewModel: object) {
  const toggle = { toggleButtonViewModel: { defaultButtonViewModel: { buttonViewModel } } };
  return {
    segmentedLikeDislikeButtonViewModel: {
      likeButtonViewModel: { likeButtonViewModel: { toggleButtonViewModel: toggle } },
    },
  };
}

/** A player's data, whole or in the reduced form that leaves out the status. */
export function playerData({
  videoId = VIDEO,
  microformat = {},
  details = {},
  status = 'OK' as string | null,
}: {
  videoId?: string;
  microformat?: object;
  details?: object;
  status?: string | null;
} = {}) {
  return {
    ...(status === null ? {} : { playabilityStatus: { status } }),
    videoDetails: { videoId, title: 'A kettle sings', channelId: TILDA.platformId, lengthSeconds: '427', ...details },
    microformat: {
      playerMicroformatRenderer: {
        externalVideoId: videoId,
        externalChannelId: TILDA.platformId,
        ownerProfileUrl: `http://www.youtube.com/@${TILDA.handle}`,
        ownerChannelName: TILDA.name,
        title: { simpleText: 'A kettle sings' },
        description: { simpleText: 'Steam.\nMore steam: https://kettle.example/long' },
        lengthSeconds: '427',
        viewCount: '63204817',
        likeCount: '7382615',
        publishDate: '2021-05-09T10:12:33-07:00',
        isShortsEligible: false,
        ...microformat,
      },
    },
  };
}

export interface CommentParts {
  id: string;
  videoId?: string;
  text?: string;
  author?: string;
  likes?: string;
  likesLabel?: string;
  age?: string;
  level?: number;
  isCreator?: boolean;
}

/** A reply with comments: keys in the list, the comments in the entities beside it. */
export function commentsData(
  comments: readonly CommentParts[],
  { count, token, asReplies = false }: { count?: string[]; token?: string; asReplies?: boolean } = {},
) {
  const views = comments.map(({ id }) => ({
    commentId: id,
    commentKey: `key-${id}`,
    commentSurfaceKey: `surface-${id}`,
  }));
  const items: object[] = views.map((commentViewModel) =>
    asReplies ? { commentViewModel } : { commentThreadRenderer: { commentViewModel: { commentViewModel } } },
  );
  if (token !== undefined)
    items.push({ continuationItemRenderer: { continuationEndpoint: { continuationCommand: { token } } } });
  const body = { continuationItems: items };
  const header =
    count === undefined
      ? []
      : [
          {
            reloadContinuationItemsCommand: {
              continuationItems: [{ commentsHeaderRenderer: { countText: { runs: count.map((text) => ({ text })) } } }],
            },
          },
        ];
  return {
    onResponseReceivedEndpoints: [
      ...header,
      asReplies ? { appendContinuationItemsAction: body } : { reloadContinuationItemsCommand: body },
    ],
    frameworkUpdates: { entityBatchUpdate: { mutations: comments.flatMap(entities) } },
  };
}

function entities({
  id,
  videoId = VIDEO,
  text = 'Which kettle is that?',
  author = '@orla_quill',
  likes = '47',
  likesLabel = `${likes.trim() || 0} likes`,
  age = '2 years ago (edited)',
  level = 0,
  isCreator = false,
}: CommentParts) {
  return [
    {
      entityKey: `key-${id}`,
      payload: {
        commentEntityPayload: {
          key: `key-${id}`,
          properties: { commentId: id, content: { content: text }, publishedTime: age, replyLevel: level },
          author: { displayName: author, isCreator },
          toolbar: { likeCountNotliked: likes, likeCountA11y: likesLabel },
        },
      },
    },
    {
      entityKey: `surface-${id}`,
      payload: {
        commentSurfaceEntityPayload: {
          key: `surface-${id}`,
          publishedTimeCommand: {
            innertubeCommand: {
              watchEndpoint: { videoId },
              commandMetadata: { webCommandMetadata: { url: `/watch?v=${videoId}&lc=${id}` } },
            },
          },
        },
      },
    },
  ];
}

/** What lies over a Short, with the panels beside it; `named` is the key under which it names the Short. */
export function reelData(videoId = VIDEO, named = 'currentVideoEndpoint') {
  const { engagementPanels } = nextData();
  return {
    [named]: {
      reelWatchEndpoint: { videoId },
      commandMetadata: { webCommandMetadata: { url: `/shorts/${videoId}` } },
    },
    overlay: { reelPlayerOverlayRenderer: { buttonBar: reelButtons() } },
    engagementPanels,
  };
}

/** The buttons beside a Short. */
export function reelButtons(comments = '402k') {
  const like = { title: '7.3m', accessibilityText: 'like this video along with 7,382,615 other people' };
  return {
    reelActionBarViewModel: {
      buttonViewModels: [
        likeButton(like).segmentedLikeDislikeButtonViewModel.likeButtonViewModel,
        { buttonViewModel: { iconName: 'SHORTS_COMMENT', title: comments } },
        { buttonViewModel: { iconName: 'SHORTS_SHARE', title: 'Share' } },
      ],
    },
  };
}

/** A shelf of a channel's first tab, which leads to a channel or nowhere. */
export function shelfSection(leadsTo: Person | null, items: object[], kind = 'shelfRenderer') {
  const shelf = {
    ...(leadsTo === null ? {} : { endpoint: endpointOf(leadsTo) }),
    ...(kind === 'shelfRenderer' ? { content: { horizontalListRenderer: { items } } } : { items }),
  };
  return { itemSectionRenderer: { contents: [{ [kind]: shelf }] } };
}
