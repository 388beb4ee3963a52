import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import { readPage } from '@/lib/platforms/read-page';
import { youtube } from '@/lib/platforms/youtube';
import { AT, ENGLISH } from '../../support/read-context';
import {
  browseData,
  browseToken,
  gridContinuation,
  liveRenderer,
  lockup,
  ORLA,
  part,
  short,
  TILDA,
  VIDEO,
  VIDEOS,
  videoRenderer,
} from './page-data';
import { app, channelPage, commentHtml, commentsHtml, documentOf, lockupCard, watchPage } from './page-html';
import { commentsData, nextData, playerData } from './watch-data';

/** The traps of the pages, each read as a whole page as the extension reads it. */

const CHANNEL = `https://www.youtube.com/@${TILDA.handle}/videos`;
const WATCH = `https://www.youtube.com/watch?v=${VIDEO}`;

const reply = (name: string, data: unknown) => ({
  url: `https://www.youtube.com/youtubei/v1/${name}?prettyPrint=false`,
  body: JSON.stringify(data),
});
const embedded = (data: unknown) => `<script>var ytInitialData = ${JSON.stringify(data)};</script>`;

function read(url: string, { replies = [], html }: { replies?: { url: string; body: string }[]; html?: string } = {}) {
  const document = html === undefined ? null : documentOf(html);
  return readPage(youtube, { url, document, replies, capturedAt: AT, language: ENGLISH.language });
}

const channel = (parts: Parameters<typeof browseData>[0]) =>
  read(CHANNEL, { replies: [reply('browse', browseData(parts))] });
const watch = (...data: unknown[]) =>
  read(WATCH, {
    replies: data.map((body) => reply(JSON.stringify(body).includes('videoDetails"') ? 'player' : 'next', body)),
  });

describe('numbers', () => {
  it('hidden subscribers: the videos are not taken for them', () => {
    const { profile } = channel({ counts: [VIDEOS] });
    expect(profile?.followers.state).toBe('not-shown');
    expect(profile && readValue(profile.postCount)).toEqual({ low: 14_000, high: 14_999 });
  });

  it('a live stream: the viewers are not taken for views', () => {
    const { posts } = channel({ items: [liveRenderer(VIDEO)] });
    expect(posts.map(({ kind, views }) => [kind, views.state])).toEqual([['live', 'not-shown']]);
    const viewCount = { viewCount: { runs: [{ text: '12,345' }, { text: ' watching now' }] }, isLive: true };
    const onWatch = watch(nextData({ viewCount, factoids: [] }));
    expect(onWatch.posts.map(({ kind, views }) => [kind, views.state])).toEqual([['live', 'not-shown']]);
  });

  it('hidden likes: no number, least of all 0', () => {
    const { posts } = watch(
      nextData({ like: { title: 'Like', accessibilityText: 'Like' }, factoids: [] }),
      playerData({ microformat: { likeCount: undefined } }),
    );
    expect(posts.map(({ likes, likesHidden }) => [likes.state, readValue(likesHidden)])).toEqual([['not-shown', true]]);
  });

  it('zero likes of a comment: a space is 0', () => {
    const { comments } = watch(commentsData([{ id: 'Ugx1', likes: ' ' }]));
    expect(comments.map(({ likes }) => readValue(likes))).toEqual([exactly(0)]);
  });

  it('"2m" views are 2,000,000 to 2,099,999, and "2m" subscribers 2,000,000 to 2,009,999', () => {
    const { profile, posts } = channel({ counts: [part('2m subscribers')], items: [lockup(VIDEO, [['2m views']])] });
    expect(posts.map(({ views }) => readValue(views))).toEqual([{ low: 2_000_000, high: 2_099_999 }]);
    expect(profile && readValue(profile.followers)).toEqual({ low: 2_000_000, high: 2_009_999 });
  });

  it('pronouns in the header are no number', () => {
    const { profile } = channel({
      firstRow: [part(`@${TILDA.handle}`), part('she/her')],
      counts: [part('63 subscribers')],
    });
    expect(profile && readValue(profile.followers)).toEqual(exactly(63));
    expect(profile?.postCount.state).toBe('not-shown');
  });

  it('comments that are turned off: no number', () => {
    const { posts } = watch(nextData({ comments: null, commentSection: [{ messageRenderer: {} }] }));
    expect(posts.map(({ comments }) => comments.state)).toEqual(['not-shown']);
  });
});

describe('items', () => {
  it('playlists are no videos, Shorts are Shorts', () => {
    const { posts } = channel({
      items: [lockup('PLtildaPlaylist', [['12 videos']], { type: 'LOCKUP_CONTENT_TYPE_PLAYLIST' }), short(VIDEO)],
    });
    expect(posts.map(({ id, kind }) => [id, kind])).toEqual([[VIDEO, 'short']]);
  });

  it('Shorts have no date', () => {
    const { posts } = channel({ items: [short(VIDEO)] });
    expect(posts.map(({ publishedAt }) => publishedAt.state)).toEqual(['not-shown']);
  });

  it('videos beside a watch page are other people’s', () => {
    const data = nextData();
    data.contents.twoColumnWatchNextResults.secondaryResults.secondaryResults.results = [lockup('somebodys01')];
    expect(watch(data).posts.map(({ id }) => id)).toEqual([VIDEO]);
    expect(read(WATCH, { html: app(watchPage()) }).posts.map(({ id }) => id)).toEqual([VIDEO]);
  });

  it('a Short is one on its own page, whichever source says so', () => {
    const data = [nextData(), playerData({ microformat: { isShortsEligible: true } })];
    for (const order of [data, [...data].reverse()]) {
      expect(watch(...order).posts.map(({ kind, url }) => [kind, url])).toEqual([
        ['short', `https://www.youtube.com/shorts/${VIDEO}`],
      ]);
    }
  });
});

describe('pages that are nobody’s', () => {
  it.each(['interactiveTabbedHeaderRenderer', 'carouselHeaderRenderer'])('%s', (header) => {
    const { state, profile, posts } = channel({ header: { [header]: {} }, items: [lockup(VIDEO)] });
    expect([state, profile, posts]).toEqual(['not-a-creator-page', null, []]);
  });

  it('an id that nobody has', () => {
    const { state, profile } = read('https://www.youtube.com/channel/nobody', {
      replies: [reply('browse', { error: { code: 400 } })],
    });
    expect([state, profile]).toEqual(['not-found', null]);
  });
});

describe('the page before', () => {
  const orla = browseData({ person: ORLA, counts: [part('4.17m subscribers')], items: [lockup('orla-vide01')] });

  it('its embedded data are not taken for this channel’s', () => {
    const { state, profile, posts } = read(CHANNEL, { html: embedded(orla) });
    expect([state, profile, posts]).toEqual(['still-loading', null, []]);
  });

  it('its embedded data give way to what is on the screen', () => {
    const page = channelPage(
      [[`@${TILDA.handle}`], ['63 subscribers']],
      [lockupCard(`/watch?v=${VIDEO}`, ['37k views'])],
    );
    const { profile, posts } = read(CHANNEL, { html: embedded(orla) + app(page) });
    expect(profile && readValue(profile.followers)).toEqual(exactly(63));
    expect(posts.map(({ id, author }) => [id, author.handle])).toEqual([[VIDEO, TILDA.handle]]);
  });

  it('its cards under this channel’s header are left out where they are known as its own', () => {
    const page = channelPage([[`@${TILDA.handle}`]], [lockupCard('/watch?v=orla-vide01', ['37k views'])]);
    expect(read(CHANNEL, { html: embedded(orla) + app(page) }).posts).toEqual([]);
  });

  it('its replies that come late are not this channel’s', () => {
    const replies = [reply('browse', browseData()), reply('browse', orla)];
    const late = reply('browse', gridContinuation([lockup('orla-vide02')], browseToken(ORLA.platformId)));
    const { profile, posts } = read(CHANNEL, { replies: [...replies, late] });
    expect(profile?.handle).toBe(TILDA.handle);
    expect(posts).toEqual([]);
  });

  it('the video before in the same elements gives no numbers', () => {
    const html = app(watchPage({ pageId: VIDEO, metadataId: 'orla-vide01' }));
    expect(read(WATCH, { html })).toMatchObject({ state: 'still-loading', profile: null, posts: [] });
  });

  it('comments of the video before are not this one’s', () => {
    const comments = commentsHtml('99', commentHtml({ id: 'Ugx1', videoId: 'orla-vide01' }));
    const reading = read(WATCH, {
      html: app(watchPage({ comments })),
      replies: [reply('next', commentsData([{ id: 'Ugx2', videoId: 'orla-vide01' }], { count: ['99', ' Comments'] }))],
    });
    expect(reading.comments).toEqual([]);
    expect(reading.posts.map(({ comments: count }) => count.state)).toEqual(['not-found']);
  });

  it('the next page of a grid joins the channel by id', () => {
    const next = gridContinuation([videoRenderer('tilda-vid02')], browseToken(TILDA.platformId));
    const replies = [reply('browse', browseData({ items: [videoRenderer(VIDEO)] })), reply('browse', next)];
    expect(read(CHANNEL, { replies }).posts.map(({ id }) => id)).toEqual([VIDEO, 'tilda-vid02']);
    expect(read(CHANNEL, { replies: replies.slice(1) }).posts).toEqual([]);
  });
});

describe('several sources', () => {
  it('the exact one wins, whatever the order', () => {
    const data = [nextData({ like: { title: '7.3m' }, factoids: [] }), playerData()];
    for (const order of [data, [...data].reverse()]) {
      const [post] = watch(...order).posts;
      expect(post && readValue(post.likes)).toEqual(exactly(7_382_615));
      expect(post && readValue(post.publishedAt)?.earliest).toBe(Date.parse('2021-05-09T17:12:33Z'));
      expect(post && readValue(post.durationSeconds)).toBe(427);
    }
  });

  it('every number says where it stood', () => {
    const { posts } = watch(nextData());
    expect(posts[0]?.likes).toMatchObject({
      raw: 'like this video along with 7,382,615 other people',
      source: 'page data: like button, label',
    });
  });
});
