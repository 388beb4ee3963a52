import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import { readPage } from '@/lib/platforms/read-page';
import { youtube } from '@/lib/platforms/youtube';
import { AT } from '../../support/read-context';
import {
  browseData,
  browsedContext,
  lockup,
  ORLA,
  part,
  SUBSCRIBERS,
  short,
  TILDA,
  VIDEO,
  VIDEOS,
  videoRenderer,
} from './page-data';
import { nextData, playerData, reelButtons, reelData, shelfSection } from './watch-data';

/** Pages out of the ordinary, each read as a whole page out of its replies. */

const ORIGIN = 'https://www.youtube.com';
const BY_HANDLE = `${ORIGIN}/@${TILDA.handle}`;
const BY_ID = `${ORIGIN}/channel/${TILDA.platformId}`;
const WATCH = `${ORIGIN}/watch?v=${VIDEO}`;
const SHORT = `${ORIGIN}/shorts/${VIDEO}`;

function read(url: string, ...replies: [name: string, body: unknown][]) {
  return readPage(youtube, {
    url,
    document: null,
    replies: replies.map(([name, body]) => ({ url: `${ORIGIN}/youtubei/v1/${name}`, body: JSON.stringify(body) })),
    capturedAt: AT,
    language: 'en',
  });
}

const idsOf = ({ posts }: ReturnType<typeof read>) => posts.map(({ id }) => id);

describe('tabs of a channel', () => {
  it.each(['videos', 'shorts', 'streams'])('a grid of /%s holds the channel’s own', (tab) => {
    expect(
      idsOf(read(BY_HANDLE, ['browse', browseData({ tab, items: [lockup(VIDEO), short('tilda-shor1')] })])),
    ).toEqual([VIDEO, 'tilda-shor1']);
  });

  it.each(['featured', 'podcasts', 'posts', ''])('in a grid of /%s only what names the channel is its own', (tab) => {
    const byline = (person: typeof TILDA) => ({
      ownerText: {
        runs: [{ text: person.name, navigationEndpoint: { browseEndpoint: { browseId: person.platformId } } }],
      },
    });
    const items = [
      videoRenderer('tilda-vid02', byline(TILDA)),
      videoRenderer('orla-vide01', byline(ORLA)),
      lockup(VIDEO),
      short('somebodys01'),
    ];
    expect(idsOf(read(BY_HANDLE, ['browse', browseData({ tab, items })]))).toEqual(['tilda-vid02']);
  });

  it('shelves of the first tab count where they lead to a tab of the channel', () => {
    const sections = [
      shelfSection(TILDA, [lockup(VIDEO)]),
      shelfSection(ORLA, [lockup('orla-vide01')]),
      shelfSection(TILDA, [short('tilda-shor1')], 'reelShelfRenderer'),
      shelfSection(null, [lockup('somebodys01')]),
    ];
    expect(idsOf(read(BY_HANDLE, ['browse', browseData({ tab: 'featured', sections })]))).toEqual([
      VIDEO,
      'tilda-shor1',
    ]);
  });

  it('a channel without videos is one', () => {
    const { state, profile, posts } = read(BY_HANDLE, [
      'browse',
      browseData({ counts: [part('12 subscribers')], tab: 'featured', sections: [] }),
    ]);
    expect([state, posts, profile && readValue(profile.followers)]).toEqual(['ok', [], exactly(12)]);
    expect(profile?.postCount.state).toBe('not-shown');
  });
});

describe('items', () => {
  const only = (item: object) => read(BY_HANDLE, ['browse', browseData({ items: [item] })]).posts[0];
  const forMembers = { badges: [{ metadataBadgeRenderer: { style: 'BADGE_STYLE_TYPE_MEMBERS_ONLY' } }] };

  it.each([
    ['without a number', { viewCountText: undefined, shortViewCountText: undefined }],
    ['that says there are none', { viewCountText: { simpleText: 'No views' }, shortViewCountText: undefined }],
  ])('for members, %s: views are not shown, not 0', (_, texts) => {
    expect(only(videoRenderer(VIDEO, { ...forMembers, ...texts }))?.views.state).toBe('not-shown');
  });

  it('for members in the newer form: views are not shown', () => {
    const item = lockup(VIDEO, [['No views', '2 days ago']]);
    const [row] = item.lockupViewModel.metadata.lockupMetadataViewModel.metadata.contentMetadataViewModel.metadataRows;
    Object.assign(row ?? {}, { badges: [{ badgeViewModel: { badgeStyle: 'BADGE_MEMBERS_ONLY' } }] });
    const post = only(item);
    expect([post?.views.state, post?.publishedAt.state]).toEqual(['not-shown', 'read']);
  });

  it('of everybody that say there are none have 0 views', () => {
    const post = only(lockup(VIDEO, [['No views', '5 minutes ago']]));
    expect(post && readValue(post.views)).toEqual(exactly(0));
  });

  it('a premiere that is announced has neither views nor date', () => {
    const post = only(
      lockup(VIDEO, [['318 waiting', 'Premieres 6/4/26, 6:00 PM']], {
        badge: 'UPCOMING',
        badgeStyle: 'THUMBNAIL_OVERLAY_BADGE_STYLE_UPCOMING',
      }),
    );
    expect([post?.kind, post?.views.state, post?.publishedAt.state]).toEqual(['live', 'not-shown', 'not-shown']);
  });

  it.each([
    ['by its byline', { ownerText: { runs: [{ text: ORLA.name }] } }],
    ['by a byline that leads nowhere', { shortBylineText: {} }],
  ])('that name somebody, but don’t tell whom, %s: left out', (_, byline) => {
    expect(only(videoRenderer(VIDEO, byline))).toBeUndefined();
  });
});

describe('a watch page', () => {
  it('of a video for members: neither likes nor views are 0, and nobody hides likes', () => {
    const data = nextData({ like: { title: 'Like', accessibilityText: 'Like' }, factoids: [], viewCount: {} });
    const [primary] = data.contents.twoColumnWatchNextResults.results.results.contents;
    Object.assign(primary?.videoPrimaryInfoRenderer ?? {}, {
      badges: [{ metadataBadgeRenderer: { style: 'BADGE_STYLE_TYPE_MEMBERS_ONLY' } }],
    });
    const player = playerData({ status: 'UNPLAYABLE', microformat: { viewCount: '0', likeCount: '0' } });
    const [post] = read(WATCH, ['next', data], ['player', player]).posts;
    expect([post?.views.state, post?.likes.state]).toEqual(['not-shown', 'not-shown']);
    expect(post && readValue(post.likesHidden)).toBeNull();
  });

  it('of a premiere that is announced: people who wait are no views', () => {
    const data = nextData({
      viewCount: { viewCount: { runs: [{ text: '318' }, { text: ' waiting' }] } },
      dateText: 'Premieres 4 Jun 2027',
      factoids: [],
    });
    const player = playerData({
      status: 'LIVE_STREAM_OFFLINE',
      details: { isUpcoming: true, lengthSeconds: '0' },
      microformat: {
        viewCount: '0',
        likeCount: undefined,
        publishDate: '2027-06-04T10:00:00-07:00',
        lengthSeconds: '0',
      },
    });
    for (const replies of [
      [['next', data]],
      [
        ['next', data],
        ['player', player],
      ],
    ] as [string, unknown][][]) {
      const [post] = read(WATCH, ...replies).posts;
      expect([post?.kind, post?.views.state]).toEqual(['live', 'not-shown']);
    }
  });

  it('of a new video that plays: none are 0', () => {
    const player = playerData({ microformat: { viewCount: '0', likeCount: '0' } });
    const [post] = read(WATCH, ['player', player]).posts;
    expect(post && [readValue(post.views), readValue(post.likes)]).toEqual([exactly(0), exactly(0)]);
  });
});

describe('the player of Shorts', () => {
  it('has exact numbers beside it, and those of its panels', () => {
    const { state, profile, posts } = read(
      SHORT,
      ['reel/reel_item_watch', reelData()],
      ['player', playerData({ microformat: { isShortsEligible: true } })],
    );
    expect([state, profile?.handle]).toEqual(['ok', TILDA.handle]);
    expect(posts).toMatchObject([{ id: VIDEO, kind: 'short', url: SHORT, author: { handle: TILDA.handle } }]);
    expect(posts[0] && readValue(posts[0].views)).toEqual(exactly(63_204_817));
    expect(posts[0] && readValue(posts[0].comments)).toEqual({ low: 402_000, high: 402_999 });
  });

  it('says it alone, too', () => {
    const [post] = read(SHORT, ['reel/reel_item_watch', reelData()]).posts;
    expect(post).toMatchObject({ id: VIDEO, kind: 'short' });
    expect(post && readValue(post.likes)).toEqual(exactly(7_382_615));
  });

  it('says it in the newer place of its buttons, and named by the address that the page gets', () => {
    const overlay = {
      reelPlayerOverlayRenderer: { playerOverlay: { reelPlayerOverlayViewModel: { actionBar: reelButtons('62') } } },
    };
    const body = { ...reelData(VIDEO, 'replacementEndpoint'), overlay, engagementPanels: [] };
    const [post] = read(SHORT, ['reel/reel_item_watch', body]).posts;
    expect(post).toMatchObject({ id: VIDEO, kind: 'short' });
    expect(post && [readValue(post.likes), readValue(post.comments)]).toEqual([exactly(7_382_615), exactly(62)]);
  });

  it.each(['Comments', ''])('with the button %j has no number of comments', (title) => {
    const overlay = { reelPlayerOverlayRenderer: { buttonBar: reelButtons(title) } };
    const [post] = read(SHORT, ['reel/reel_item_watch', { ...reelData(), overlay, engagementPanels: [] }]).posts;
    expect(post?.comments.state).toBe('not-found');
  });

  it('that nothing names is nobody’s', () => {
    expect(read(SHORT, ['reel/reel_item_watch', reelData(VIDEO, 'nextEndpoint')]).posts).toEqual([]);
  });

  it('comes in one reply with the player’s data', () => {
    const body = { ...reelData(), playerResponse: playerData({ microformat: { isShortsEligible: undefined } }) };
    expect(
      read(SHORT, ['reel/reel_item_watch', body]).posts.map(({ kind, likes }) => [kind, readValue(likes)]),
    ).toEqual([['short', exactly(7_382_615)]]);
  });

  it('of another Short is not this one’s', () => {
    expect(read(SHORT, ['reel/reel_item_watch', reelData('orla-shor01')]).posts).toEqual([]);
  });
});

describe('a Topic channel', () => {
  const topic = browseData({ firstRow: [SUBSCRIBERS, VIDEOS], counts: [] });
  Object.assign(topic.metadata.channelMetadataRenderer, {
    title: `${TILDA.name} - Topic`,
    vanityChannelUrl: `http://www.youtube.com/channel/${TILDA.platformId}`,
  });
  for (const { tabRenderer } of topic.contents.twoColumnBrowseResultsRenderer.tabs) {
    Object.assign(tabRenderer.endpoint.browseEndpoint, { canonicalBaseUrl: undefined });
  }

  it('has an id and no handle', () => {
    const { state, profile } = read(BY_ID, ['browse', topic]);
    expect([state, profile?.handle, profile?.platformId]).toEqual(['ok', null, TILDA.platformId]);
    expect(profile && readValue(profile.followers)).toEqual({ low: 6_310_000, high: 6_319_999 });
  });
});

describe('a channel that is gone', () => {
  const gone = (text: string, id = TILDA.platformId) => ({
    ...browsedContext(id),
    header: { c4TabbedHeaderRenderer: { channelId: id } },
    alerts: [{ alertRenderer: { type: 'ERROR', text: { simpleText: text } } }],
  });

  it.each([
    ['This channel does not exist.', 'not-found'],
    ['This account has been terminated for violating our guidelines.', 'unavailable'],
  ])('"%s" is %s', (text, state) => {
    expect(read(BY_ID, ['browse', gone(text)])).toMatchObject({ state, profile: null, posts: [] });
  });

  it('by an address with its handle, which the reply doesn’t name', () => {
    expect(read(BY_HANDLE, ['browse', gone('This account has been terminated.')]).state).toBe('unavailable');
  });

  it('is forgotten once the page’s own channel is there', () => {
    const other = gone('This account has been terminated.', ORLA.platformId);
    const { state, profile } = read(BY_HANDLE, ['browse', other], ['browse', browseData()]);
    expect([state, profile?.handle]).toEqual(['ok', TILDA.handle]);
  });

  it('says nothing of a channel with another id', () => {
    expect(read(BY_ID, ['browse', gone('This account has been terminated.', ORLA.platformId)]).state).toBe(
      'still-loading',
    );
  });

  it('without words says nothing', () => {
    const alerts = [{ alertRenderer: { type: 'ERROR' } }];
    expect(read(BY_ID, ['browse', { ...gone(''), alerts }]).state).toBe('still-loading');
  });
});
