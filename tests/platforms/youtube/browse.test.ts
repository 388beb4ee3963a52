import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import type { Finding, PageAddress } from '@/lib/platforms/platform';
import { addressOf } from '@/lib/platforms/youtube/address';
import { readBrowse } from '@/lib/platforms/youtube/browse';
import { ENGLISH, GERMAN } from '../../support/read-context';
import {
  aboutData,
  type BrowseParts,
  browseData,
  browsedContext,
  browseToken,
  gridContinuation,
  lockup,
  ORLA,
  part,
  SUBSCRIBERS,
  TILDA,
  VIDEO,
  videoRenderer,
} from './page-data';

const REPLY = { carrier: 'reply', loadedFor: null } as const;

function only(findings: Finding[]): Finding {
  const [first, ...others] = findings;
  if (first === undefined || others.length > 0) throw new Error(`${findings.length} findings`);
  return first;
}

const read = (data: unknown, context = ENGLISH) => readBrowse(data, REPLY, context);
const profileOf = (parts: BrowseParts, context = ENGLISH) => {
  const { profile } = only(read(browseData(parts), context));
  if (profile === null) throw new Error('no profile');
  return profile;
};
const withLoaded = (data: unknown, url: string) =>
  readBrowse(data, { carrier: 'embedded', loadedFor: addressOf(url) as PageAddress | null }, ENGLISH);

describe('a channel', () => {
  it('is named by its own data', () => {
    const { subject, state, carrier } = only(read(browseData()));
    expect(subject).toEqual({ kind: 'profile', handle: TILDA.handle, platformId: TILDA.platformId, aliases: [] });
    expect([state, carrier]).toEqual(['ok', 'reply']);
  });

  it('says name, bio, subscribers and videos', () => {
    const profile = profileOf({ bio: 'Kettles.\nWrite: tilda@brennkessel.example' });
    expect(readValue(profile.name)).toBe(TILDA.name);
    expect(readValue(profile.bio)).toBe('Kettles.\nWrite: tilda@brennkessel.example');
    expect(readValue(profile.email)).toBe('tilda@brennkessel.example');
    expect(readValue(profile.followers)).toEqual({ low: 6_310_000, high: 6_319_999 });
    expect(readValue(profile.postCount)).toEqual({ low: 14_000, high: 14_999 });
    expect(profile.country.state).toBe('not-shown');
    expect(profile.following.state).toBe('not-shown');
  });

  it('in German', () => {
    const counts = [part('1,37\u00a0Mio. Abonnenten', '1,37 Millionen Abonnenten'), part('214 Videos')];
    const profile = profileOf({ counts }, GERMAN);
    expect(readValue(profile.followers)).toEqual({ low: 1_370_000, high: 1_379_999 });
    expect(readValue(profile.postCount)).toEqual(exactly(214));
  });

  it('is verified by the picture, whatever the label says', () => {
    expect(readValue(profileOf({ isVerified: true }).verified)).toBe(true);
    expect(readValue(profileOf({ isVerified: false }).verified)).toBe(false);
  });

  it('shows one link, told from its redirect', () => {
    const url = 'https://www.youtube.com/redirect?q=https%3A%2F%2Fkettle.example%2Ftilda';
    expect(readValue(profileOf({ link: { text: ' The shop', url } }).links)).toEqual(['https://kettle.example/tilda']);
    expect(profileOf({}).links.state).toBe('not-shown');
    expect(profileOf({ link: { text: 'kettle.example', url: 'javascript:alert(1)' } }).links.state).toBe('not-found');
  });

  it('has all of its links where the page tells them to search engines', () => {
    const sameAs = ['https://kettle.example/tilda', 'https://www.instagram.com/tilda.brennkessel/', 'no address'];
    const channelProfileMicroformatDetails = { profilePage: { mainEntity: { sameAs } } };
    const link = { text: 'kettle.example', url: 'https://kettle.example/tilda' };
    const data = {
      ...browseData({ link }),
      microformat: { microformatDataRenderer: { channelProfileMicroformatDetails } },
    };
    const { profile } = only(read(data));
    expect(profile && readValue(profile.links)).toEqual(sameAs.slice(0, 2));
  });

  it('keeps its posts, as its own, in both forms', () => {
    const { posts } = only(read(browseData({ items: [videoRenderer(VIDEO), lockup('tilda-vid02')] })));
    expect(posts.map(({ id }) => id)).toEqual([VIDEO, 'tilda-vid02']);
    for (const { author } of posts) {
      expect(author).toEqual({ handle: TILDA.handle, platformId: TILDA.platformId });
    }
  });

  it('without videos has no posts and is ok', () => {
    const { state, posts } = only(read(browseData({ counts: [SUBSCRIBERS] })));
    expect([state, posts]).toEqual(['ok', []]);
  });

  it('of a topic has an id and no handle', () => {
    const data = browseData({ firstRow: [part('12 videos')], counts: [] });
    const topic = {
      ...data,
      metadata: { channelMetadataRenderer: { ...data.metadata.channelMetadataRenderer, vanityChannelUrl: undefined } },
      contents: undefined,
    };
    const { subject, profile } = only(read(topic));
    expect(subject).toMatchObject({ handle: null, platformId: TILDA.platformId });
    expect(profile && readValue(profile.postCount)).toEqual(exactly(12));
    expect(profile?.followers.state).toBe('not-shown');
  });

  it('with the header of before 2024', () => {
    const header = {
      c4TabbedHeaderRenderer: {
        channelId: TILDA.platformId,
        title: TILDA.name,
        subscriberCountText: { simpleText: '63 subscribers' },
        videosCountText: { runs: [{ text: '7' }, { text: ' videos' }] },
        badges: [{ metadataBadgeRenderer: { style: 'BADGE_STYLE_TYPE_VERIFIED' } }],
      },
    };
    const profile = profileOf({ header });
    expect(readValue(profile.followers)).toEqual(exactly(63));
    expect(readValue(profile.postCount)).toEqual(exactly(7));
    expect(readValue(profile.verified)).toBe(true);
  });
});

describe('identity', () => {
  it('is told by each of several places alone', () => {
    const data = browseData();
    const { metadata, header, ...tabsOnly } = data;
    expect(only(read({ ...tabsOnly, header })).subject).toMatchObject({
      handle: TILDA.handle,
      platformId: TILDA.platformId,
    });
    expect(only(read({ ...data, contents: undefined })).subject).toMatchObject({
      handle: TILDA.handle,
      platformId: TILDA.platformId,
    });
    expect(only(read({ ...browsedContext(TILDA.platformId), header })).subject).toMatchObject({
      handle: TILDA.handle,
      platformId: TILDA.platformId,
    });
  });

  it('that contradicts itself is nobody’s', () => {
    const data = browseData();
    const mixed = { ...data, contents: browseData({ person: ORLA }).contents };
    expect(read(mixed)).toEqual([]);
  });

  it('that the header alone contradicts: nothing of that header is the channel’s', () => {
    const hers = browseData({
      person: ORLA,
      isVerified: true,
      link: { text: 'orla.example', url: 'https://orla.example/quills' },
    });
    const mixed = { ...browseData({ items: [videoRenderer(VIDEO)] }), header: hers.header };
    const { subject, profile, posts } = only(read(mixed));
    expect(subject).toMatchObject({ handle: TILDA.handle, platformId: TILDA.platformId });
    expect(profile).toMatchObject({ name: { value: TILDA.name } });
    for (const fact of ['followers', 'postCount', 'verified', 'links'] as const) {
      expect({ fact, state: profile?.[fact].state }).toEqual({ fact, state: 'not-found' });
    }
    expect(posts).toHaveLength(1);
  });

  it('takes the legacy name under which the document was loaded', () => {
    const [found] = withLoaded(browseData(), 'https://www.youtube.com/c/TildaKettles');
    expect(found?.subject).toMatchObject({ handle: TILDA.handle, aliases: ['TildaKettles'] });
  });

  it('is nobody’s where no channel is named', () => {
    expect(read({ contents: { twoColumnBrowseResultsRenderer: { tabs: [] } } })).toEqual([]);
    expect(read({})).toEqual([]);
    expect(read(null)).toEqual([]);
    expect(read([])).toEqual([]);
  });
});

describe('states', () => {
  const alert = (text: string) => ({
    header: { c4TabbedHeaderRenderer: { channelId: TILDA.platformId } },
    alerts: [{ alertRenderer: { type: 'ERROR', text: { simpleText: text } } }],
  });

  it.each([
    ['This channel does not exist.', 'not-found'],
    ["This channel doesn't exist.", 'not-found'],
    ['Dieser Kanal existiert nicht.', 'not-found'],
    ['This account has been terminated.', 'unavailable'],
    ['Dieses Konto wurde gekündigt.', 'unavailable'],
    ['このチャンネルは存在しません。', 'unavailable'],
  ])('the alert %j', (text, state) => {
    const found = only(read(alert(text)));
    expect([found.state, found.profile, found.posts]).toEqual([state, null, []]);
    expect(found.subject).toMatchObject({ platformId: TILDA.platformId });
  });

  it('a warning on a good channel changes nothing', () => {
    const data = { ...browseData(), alerts: [{ alertRenderer: { type: 'ERROR', text: { simpleText: 'Slow down' } } }] };
    expect(only(read(data)).state).toBe('ok');
  });

  const ageGate = {
    contents: {
      twoColumnBrowseResultsRenderer: {
        tabs: [{ tabRenderer: { content: { sectionListRenderer: { contents: [{ channelAgeGateRenderer: {} }] } } } }],
      },
    },
  };

  it('an age gate, named by the context or by the address of the document', () => {
    expect(only(read({ ...browsedContext(TILDA.platformId), ...ageGate })).state).toBe('age-gated');
    expect(read(ageGate)).toEqual([]);
    const [found] = withLoaded(ageGate, 'https://www.youtube.com/@tilda.brennkessel');
    expect(found).toMatchObject({ state: 'age-gated', subject: { handle: TILDA.handle } });
  });

  it('a page that the platform makes itself has the header of a channel, and is nobody’s', () => {
    const { pageHeaderRenderer } = browseData({ firstRow: [], counts: [] }).header as { pageHeaderRenderer: object };
    const tabs = [{ tabRenderer: { selected: true, content: { richGridRenderer: { contents: [] } } } }];
    const page = { header: { pageHeaderRenderer }, contents: { twoColumnBrowseResultsRenderer: { tabs } } };
    const state = 'not-a-creator-page';
    expect(only(read({ ...browsedContext(TILDA.platformId), ...page }))).toMatchObject({ state, profile: null });
    const [found] = withLoaded(page, `https://www.youtube.com/channel/${TILDA.platformId}`);
    expect(found).toMatchObject({ state, subject: { platformId: TILDA.platformId } });
  });

  it('a layout that nobody knows', () => {
    const data = { ...browseData(), header: { splendidHeader: {} }, metadata: {} };
    expect(only(read(data))).toMatchObject({ state: 'layout-unknown', profile: null, posts: [] });
  });

  it('embedded data in which nothing is known', () => {
    const strange = { responseContext: {}, canopy: { who: TILDA.name, crowd: '6m subscribers' } };
    const page = 'https://www.youtube.com/@tilda.brennkessel';
    expect(withLoaded(strange, page)).toMatchObject([{ state: 'layout-unknown', subject: { handle: TILDA.handle } }]);
    expect(withLoaded(strange, 'no address')).toMatchObject([
      { state: 'layout-unknown', subject: { kind: 'unnamed' } },
    ]);
    expect(read(strange)).toEqual([]);
    expect(withLoaded({ responseContext: {} }, page)).toEqual([]);
    expect(withLoaded([strange], page)).toEqual([]);
  });
});

describe('the first tab', () => {
  const withShelf = (browseId: string) => {
    const shelfRenderer = {
      endpoint: { browseEndpoint: { browseId } },
      content: { horizontalListRenderer: { items: [lockup(VIDEO)] } },
    };
    const content = {
      sectionListRenderer: { contents: [{ itemSectionRenderer: { contents: [{ shelfRenderer }] } }] },
    };
    const data = browseData();
    return { ...data, contents: { twoColumnBrowseResultsRenderer: { tabs: [{ tabRenderer: { content } }] } } };
  };

  it('has shelves that lead to the channel’s own tabs', () => {
    expect(only(read(withShelf(TILDA.platformId))).posts.map(({ id }) => id)).toEqual([VIDEO]);
  });

  it('has shelves of other people’s videos, which are left out', () => {
    expect(only(read(withShelf(ORLA.platformId))).posts).toEqual([]);
    expect(only(read(withShelf('VLPLtildaPlaylist'))).posts).toEqual([]);
  });
});

describe('the next items of a grid', () => {
  it('belong to the channel in the token', () => {
    const found = only(read(gridContinuation([lockup(VIDEO)], browseToken(TILDA.platformId))));
    expect(found.subject).toMatchObject({ handle: null, platformId: TILDA.platformId });
    expect(found.state).toBeNull();
    expect(found.posts.map(({ id, author }) => [id, author.platformId])).toEqual([[VIDEO, TILDA.platformId]]);
  });

  it('that are the last have no token: the context names the channel', () => {
    const found = only(read(gridContinuation([lockup(VIDEO)], null, TILDA.platformId)));
    expect(found.posts).toHaveLength(1);
  });

  it('that name nobody are nobody’s', () => {
    expect(read(gridContinuation([lockup(VIDEO)], null))).toEqual([]);
    expect(read(gridContinuation([lockup(VIDEO)], browseToken(TILDA.platformId), ORLA.platformId))).toEqual([]);
  });
});

describe('the About panel', () => {
  it.each([
    ['as an open panel loads it', aboutData()],
    ['in the panel with which a page opens', aboutData(TILDA, false)],
  ])('says country, total views and links, %s', (_, data) => {
    const found = only(read(data));
    expect(found.subject).toMatchObject({ handle: TILDA.handle, platformId: TILDA.platformId });
    const { profile } = found;
    expect(profile && readValue(profile.totalViews)).toEqual(exactly(2_391));
    expect(profile && readValue(profile.followers)).toEqual(exactly(52));
    expect(profile && readValue(profile.postCount)).toEqual(exactly(6));
    expect(profile && readValue(profile.country)).toBe('Iceland');
    expect(profile && readValue(profile.links)).toEqual(['https://kettle.example/tilda']);
  });

  it('names its channel beside a context that names it, too', () => {
    const found = read({ ...browsedContext(TILDA.platformId), ...aboutData() });
    expect(found.map(({ profile }) => profile && readValue(profile.country))).toEqual([null, 'Iceland']);
    expect(found.map(({ subject }) => subject)).toMatchObject(Array(2).fill({ platformId: TILDA.platformId }));
  });

  it('stands beside the rest of a page that was opened at it', () => {
    const found = read({ ...browseData({ items: [videoRenderer(VIDEO)] }), ...aboutData(TILDA, false) });
    expect(found.map(({ state, posts }) => [state, posts.length])).toEqual([
      ['ok', 1],
      [null, 0],
    ]);
    expect(found.map(({ profile }) => profile && readValue(profile.totalViews))).toEqual([null, exactly(2_391)]);
  });

  it('gives links whole that it shows cut', () => {
    const target = 'https://kettle.example/tilda/with/a/long/way';
    const url = `https://www.youtube.com/redirect?event=channel_description&q=${encodeURIComponent(target)}`;
    const link = {
      content: 'kettle.example/tilda/wi...',
      commandRuns: [{ onTap: { innertubeCommand: { urlEndpoint: { url } } } }],
    };
    const data = aboutData();
    const text = JSON.stringify(data).replace('{"content":"kettle.example/tilda"}', JSON.stringify(link));
    const { profile } = only(read(JSON.parse(text)));
    expect(profile?.links).toMatchObject({ value: [target], raw: target });
  });
});
