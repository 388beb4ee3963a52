import { aboutPanel, bareCard, shelf, shortCard, shortsPage } from './more-html';
import {
  aboutData,
  browseData,
  browsedContext,
  browseToken,
  commentsToken,
  gridContinuation,
  liveRenderer,
  lockup,
  ORLA,
  part,
  short,
  TILDA,
  VIDEO,
  videoRenderer,
} from './page-data';
import { app, channelPage, commentHtml, commentsHtml, lockupCard, mediaCard, watchPage } from './page-html';
import {
  collaborators,
  commentsData,
  type NextParts,
  nextData,
  ownerOf,
  playerData,
  reelData,
  shelfSection,
} from './watch-data';

/** A small page of each kind, with what it embeds or loads, or as it is rendered. */
export interface DamagedPage {
  name: string;
  url: string;
  /** Objects of data, with the request that brings each and the global that embeds it. */
  data?: { request: string; global: string; body: unknown }[];
  html?: string;
}

const ORIGIN = 'https://www.youtube.com';
const CHANNEL = `${ORIGIN}/@${TILDA.handle}/videos`;
const WATCH = `${ORIGIN}/watch?v=${VIDEO}`;

const reel = { request: 'reel/reel_item_watch', global: 'ytInitialData', body: reelData() };
const browse = (body: unknown) => [{ request: 'browse', global: 'ytInitialData', body }];
const next = (parts: NextParts = {}) => ({
  request: 'next',
  global: 'ytInitialData',
  body: nextData({ description: 'Steam.\nMore steam: https://kettle.example/lo...', ...parts }),
});
const player = (parts: Parameters<typeof playerData>[0] = {}) => ({
  request: 'player',
  global: 'ytInitialPlayerResponse',
  body: playerData(parts),
});

const LIVE_VIEWS = { viewCount: { runs: [{ text: '12,345' }, { text: ' watching now' }] }, isLive: true };
const HIDDEN_LIKES = { title: 'Like', accessibilityText: 'Like' };
const namedBy = ({ name, platformId, handle }: typeof ORLA) => ({
  runs: [
    {
      text: name,
      navigationEndpoint: { browseEndpoint: { browseId: platformId, canonicalBaseUrl: `/@${handle}` } },
    },
  ],
});

export const PAGES: readonly DamagedPage[] = [
  {
    name: 'a channel with the older grid',
    url: CHANNEL,
    data: browse({
      ...browsedContext(TILDA.platformId),
      ...browseData({
        isVerified: true,
        bio: 'Kettles: hello@brennkessel.example',
        link: { text: 'brennkessel.example', url: `${ORIGIN}/redirect?q=https%3A%2F%2Fbrennkessel.example` },
        items: [
          videoRenderer(VIDEO),
          liveRenderer('tilda-live1'),
          liveRenderer('tilda-soon1', 'UPCOMING'),
          videoRenderer('orla-vide01', { shortBylineText: namedBy(ORLA), ownerText: namedBy(ORLA) }),
        ],
      }),
    }),
  },
  {
    name: 'a channel with the newer grid',
    url: CHANNEL,
    data: browse(
      browseData({
        items: [
          lockup(VIDEO),
          lockup('tilda-live1', [['1.8k watching']], {
            badge: 'LIVE',
            badgeStyle: 'THUMBNAIL_OVERLAY_BADGE_STYLE_LIVE',
          }),
          short('tilda-shor1'),
          lockup('PLtildaPlaylist', [['12 videos']], { type: 'LOCKUP_CONTENT_TYPE_PLAYLIST' }),
        ],
      }),
    ),
  },
  {
    name: 'a channel whose counts are written once',
    url: CHANNEL,
    data: browse(browseData({ counts: [part('6.31m subscribers'), part('14k videos')] })),
  },
  {
    name: 'more of a grid',
    url: `${ORIGIN}/channel/${TILDA.platformId}`,
    data: [
      ...browse(browseData({ items: [videoRenderer(VIDEO)] })),
      {
        request: 'browse',
        global: 'ytInitialData',
        body: gridContinuation([videoRenderer('tilda-vid02')], browseToken(TILDA.platformId), TILDA.platformId),
      },
    ],
  },
  {
    name: 'a watch page',
    url: WATCH,
    data: [
      player({
        details: {
          viewCount: '63204817',
          title: 'A kettle sings',
          shortDescription: 'Steam.\nMore steam: https://kettle.example/long',
        },
      }),
      next({ owner: ownerOf(TILDA, '6.47k subscribers', true) }),
    ],
  },
  { name: 'a watch page’s data', url: WATCH, data: [next()] },
  { name: 'a player’s data', url: WATCH, data: [player()] },
  {
    name: 'a watch page with hidden likes and without comments',
    url: WATCH,
    data: [
      player({ microformat: { likeCount: undefined }, details: { allowRatings: false } }),
      next({ like: HIDDEN_LIKES, factoids: [], comments: null, commentSection: [{ messageRenderer: {} }] }),
    ],
  },
  {
    name: 'a stream',
    url: WATCH,
    data: [
      player({
        microformat: { liveBroadcastDetails: { isLiveNow: true } },
        details: { isLive: true, isLiveContent: true, lengthSeconds: '0' },
      }),
      next({ viewCount: LIVE_VIEWS, factoids: [] }),
    ],
  },
  {
    name: 'a video of several owners',
    url: WATCH,
    data: [
      next({
        owner: collaborators(
          { ...ORLA, subscribers: '4.17m subscribers' },
          { ...TILDA, subscribers: '3.9k subscribers' },
        ),
      }),
    ],
  },
  {
    name: 'comments',
    url: WATCH,
    data: [
      {
        request: 'next',
        global: 'ytInitialData',
        body: commentsData(
          [
            { id: 'Ugx1', likes: '8.1k', likesLabel: '8.1 thousand likes' },
            { id: 'Ugx2', likes: ' ', isCreator: true, author: `@${TILDA.handle}` },
            { id: 'Ugx2.9T', level: 1 },
          ],
          { count: ['105', ' Comments'], token: commentsToken(VIDEO) },
        ),
      },
    ],
  },
  {
    name: 'a rendered channel',
    url: CHANNEL,
    html: app(
      channelPage(
        [
          [`@${TILDA.handle}`, 'she/her'],
          [{ text: '6.31m subscribers', label: '6.31 million subscribers' }, '14k videos'],
        ],
        [
          lockupCard(`/watch?v=${VIDEO}`, ['37k views', '19 hours ago']),
          mediaCard('/watch?v=tilda-vid02', ['3.4m views', '8 months ago']),
          mediaCard('/watch?v=tilda-live1', ['1.8k watching'], 'LIVE'),
          lockupCard('/watch?v=orla-vide01', ['9.1m views'], {
            extra: `<a href="/@${ORLA.handle}"></a><a href="/@${ORLA.handle}">Orla</a>`,
          }),
          lockupCard('/watch?v=tilda-vid03&list=PLx', ['12 videos']),
        ],
        { isVerified: true },
      ),
    ),
  },
  {
    name: 'a rendered watch page',
    url: WATCH,
    html: app(
      watchPage({
        comments: commentsHtml(
          '5,143',
          commentHtml({ id: 'Ugx1', text: 'A <img alt="🫖"> please' }),
          commentHtml({ id: 'Ugx2', likes: '', author: TILDA.handle }),
          commentHtml({ id: 'Ugx2.9T' }),
        ),
      }),
    ),
  },
  {
    name: 'a channel’s first tab',
    url: `${ORIGIN}/@${TILDA.handle}`,
    data: browse(
      browseData({
        tab: 'featured',
        sections: [
          shelfSection(TILDA, [lockup(VIDEO)]),
          shelfSection(ORLA, [lockup('orla-vide01')]),
          shelfSection(TILDA, [short('tilda-shor1')], 'reelShelfRenderer'),
        ],
      }),
    ),
  },
  {
    name: 'an About panel’s reply',
    url: `${ORIGIN}/@${TILDA.handle}`,
    data: [{ request: 'browse', global: 'ytInitialData', body: aboutData() }],
  },
  {
    name: 'a game’s page',
    url: `${ORIGIN}/channel/${TILDA.platformId}`,
    data: browse({
      ...browsedContext(TILDA.platformId),
      ...browseData({ header: { interactiveTabbedHeaderRenderer: { title: { simpleText: 'Dig' } } } }),
      metadata: undefined,
    }),
  },
  {
    name: 'a channel that is gone',
    url: `${ORIGIN}/channel/${TILDA.platformId}`,
    data: browse({
      ...browsedContext(TILDA.platformId),
      header: { c4TabbedHeaderRenderer: { channelId: TILDA.platformId } },
      alerts: [{ alertRenderer: { type: 'ERROR', text: { simpleText: 'This channel does not exist.' } } }],
    }),
  },
  {
    name: 'a video for members',
    url: WATCH,
    data: [
      player({ status: 'UNPLAYABLE', microformat: { viewCount: '0', likeCount: '0' } }),
      next({ like: HIDDEN_LIKES, factoids: [], viewCount: {} }),
    ],
  },
  {
    name: 'a Short',
    url: `${ORIGIN}/shorts/${VIDEO}`,
    data: [player({ microformat: { isShortsEligible: true, canonicalUrl: `${ORIGIN}/shorts/${VIDEO}` } }), reel],
  },
  {
    name: 'a rendered channel’s first tab',
    url: `${ORIGIN}/@${TILDA.handle}`,
    html:
      app(
        channelPage([[`@${TILDA.handle}`], ['6.31m subscribers']], [], {
          below:
            shelf(`/@${TILDA.handle}/videos`, [
              bareCard(VIDEO, ['37k views']),
              shortCard('tilda-shor1', '640k views'),
            ]) + shelf(`/@${ORLA.handle}/videos`, [bareCard('orla-vide01', ['9.1m views'])]),
        }),
      ) + aboutPanel(),
  },
  { name: 'a rendered Short', url: `${ORIGIN}/shorts/${VIDEO}`, html: app(shortsPage()) },
];
