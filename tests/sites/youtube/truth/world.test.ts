import { describe, expect, test } from 'vitest';
import { youtubeSite } from '..';
import { allAt, at, creatorFor, embedded, gridOf, html, NOW, newest, post } from '../probe';
import { HOSTILE_TEXTS } from './hostile';

describe('the people on it', () => {
  const site = youtubeSite({ now: NOW });

  test('are many enough to go from one to the next', () => {
    expect(site.creators.filter((creator) => creator.case === 'ordinary').length).toBeGreaterThanOrEqual(20);
  });

  test('have ids and handles of the right form that nobody else has', () => {
    const handles = site.creators.flatMap((creator) => creator.handle ?? []);
    const ids = site.creators.flatMap((creator) => creator.platformId ?? []);
    const videos = site.creators.flatMap((creator) => creator.videos.map((video) => video.id));
    expect(new Set(handles.map((handle) => handle.toLowerCase())).size).toBe(handles.length);
    expect(new Set([...ids, ...videos]).size).toBe(ids.length + videos.length);
    for (const handle of handles) expect(handle).toMatch(/^[\w.-]{3,30}$/);
    for (const id of ids) expect(id).toMatch(/^UC[\w-]{21}[AQgw]$/);
    for (const id of videos) expect(id).toMatch(/^[\w-]{10}[AEIMQUYcgkosw048]$/);
  });

  test('published in the past, newest first, with comments between then and now', () => {
    for (const { videos } of site.creators) {
      const times = videos.map((video) => Date.parse(video.publishedAt));
      expect(times).toEqual([...times].sort((a, b) => b - a));
      expect(Math.max(0, ...times)).toBeLessThan(NOW);
      for (const video of videos.slice(0, 2)) {
        for (const comment of video.commentsList) {
          expect(Date.parse(comment.publishedAt)).toBeGreaterThanOrEqual(Date.parse(video.publishedAt));
          expect(Date.parse(comment.publishedAt)).toBeLessThanOrEqual(NOW);
        }
      }
    }
  });

  test('have as many comments as their videos say, where a page can load them all', () => {
    const videos = site.creators.flatMap(({ videos }) => videos).filter((video) => (video.comments ?? 0) <= 120);
    for (const video of videos.slice(0, 200)) {
      const all = video.commentsList.reduce((sum, comment) => sum + 1 + comment.replies.length, 0);
      expect(all, video.url).toBe(video.comments ?? 0);
    }
  });

  test.each([
    ['terminated', 'unavailable'],
    ['does not exist', 'not-found'],
    ['age gate', 'age-gated'],
    ['page of a game', 'not-a-creator-page'],
    ['nobody has seen', 'layout-unknown'],
    ['no videos yet', 'ok'],
  ] as const)('who stand for "%s" are expected to read as %s', (words, state) => {
    expect(creatorFor(site, words).expectedState).toBe(state);
  });

  test('who are terminated show an alert and neither contents nor metadata', () => {
    const data = embedded(html(site, creatorFor(site, 'terminated').profileUrl), 'ytInitialData');
    expect(at(data, 'alerts', 0, 'alertRenderer', 'type')).toBe('ERROR');
    expect(at(data, 'contents')).toBeUndefined();
    expect(at(data, 'metadata')).toBeUndefined();
  });

  test('who turned comments off have a message in their place', () => {
    const video = newest(creatorFor(site, 'comments turned off'));
    const data = embedded(html(site, video.url), 'ytInitialData');
    expect(allAt(data, 'messageRenderer')).toHaveLength(1);
    expect(allAt(data, 'panelIdentifier')).not.toContain('engagement-panel-comments-section');
  });

  test('who wait for a premiere show who waits, and no views', () => {
    const video = newest(creatorFor(site, 'premiere'));
    const data = embedded(html(site, video.url), 'ytInitialData');
    const player = embedded(html(site, video.url), 'ytInitialPlayerResponse');
    expect(allAt(allAt(data, 'videoViewCountRenderer')[0], 'text').join('')).toBe(`${video.viewers} waiting`);
    expect(allAt(player, 'viewCount')).toEqual(['0', '0']);
    expect(allAt(player, 'isUpcoming')).toEqual([true]);
  });

  test('who publish for members show neither views nor likes', () => {
    const video = newest(creatorFor(site, 'for members'));
    const data = embedded(html(site, video.url), 'ytInitialData');
    expect(video.views).toBeGreaterThan(0);
    expect(allAt(data, 'viewCountFactoidRenderer')).toEqual([]);
    expect(allAt(embedded(html(site, video.url), 'ytInitialPlayerResponse'), 'viewCount')).toEqual(['0', '0']);
  });

  test('who have no handle are found by their id only', () => {
    const topic = creatorFor(site, 'without a handle');
    expect(topic.profileUrl).toBe(`https://www.youtube.com/channel/${topic.platformId}`);
    expect(html(site, topic.profileUrl)).not.toContain('@');
  });

  test('share a video of somebody else’s on their posts tab', () => {
    const creator = creatorFor(site, 'ordinary, small');
    const data = embedded(html(site, `${creator.profileUrl}/posts`), 'ytInitialData');
    const [shared] = allAt(allAt(data, 'backstagePostThreadRenderer'), 'videoId');
    expect(shared).toMatch(/^[\w-]{11}$/);
    expect(creator.videos.map(({ id }) => id)).not.toContain(shared);
  });

  test('say country and all views in the About panel, which loads on its own', () => {
    const creator = creatorFor(site, 'ordinary, small');
    const data = embedded(html(site, creator.profileUrl), 'ytInitialData');
    const [token] = allAt(allAt(data, 'descriptionPreviewViewModel'), 'token');
    const about = allAt(post(site, 'browse', { continuation: token }).data, 'aboutChannelViewModel')[0];
    const views = creator.videos.reduce((sum, video) => sum + video.views, 0);
    expect(at(about, 'country')).toBe('Iceland');
    expect(String(at(about, 'viewCountText')).replace(/\D/g, '')).toBe(String(views));
  });

  test('who publish together are named in a dialog only', () => {
    const video = newest(creatorFor(site, 'published together'));
    const owner = allAt(embedded(html(site, video.url), 'ytInitialData'), 'videoOwnerRenderer')[0];
    expect(video.coauthors).toEqual(['orrin.quillfeather']);
    expect(at(owner, 'title')).toBeUndefined();
    expect(at(owner, 'subscriberCountText')).toBeUndefined();
    expect(allAt(owner, 'subtitle').map((text) => String(at(text, 'content')))).toEqual([
      expect.stringContaining('@duo.fennimore'),
      expect.stringContaining('@orrin.quillfeather'),
    ]);
  });

  test('who have hostile texts never break out of a document', () => {
    const hostile = creatorFor(site, 'hostile');
    expect(hostile.bio.length).toBe(100 * 1024);
    for (const url of [hostile.profileUrl, `${hostile.profileUrl}/videos`, newest(hostile).url]) {
      const document = html(site, url);
      expect(document).not.toContain('<img');
      expect(document.match(/<script/g)?.length).toBe(document.match(/<\/script>/g)?.length);
      expect(document.match(/<script/g)?.length).toBeLessThanOrEqual(5);
    }
    const titles = gridOf(site, hostile, 'videos').items.map((item) => allAt(item, 'title')[0]);
    expect(titles.map((title) => at(title, 'runs', 0, 'text'))).toEqual([...HOSTILE_TEXTS]);
    expect(newest(hostile).commentsList.map((comment) => comment.text)).toEqual(
      expect.arrayContaining([HOSTILE_TEXTS[2]]),
    );
  });
});
