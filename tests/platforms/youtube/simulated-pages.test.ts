import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readValue } from '@/lib/model/facts';
import type { PostReading, Reading } from '@/lib/model/reading';
import { readPage } from '@/lib/platforms/read-page';
import { youtube } from '@/lib/platforms/youtube';
import type { CreatorTruth, PostTruth } from '../../sites/site';
import { youtubeSite } from '../../sites/youtube';
import { html, NOW } from '../../sites/youtube/probe';

/** Every kind of page of the simulated site, as its document comes, against what is true. */

function holds(count: { low: number; high: number } | null, truth: number | null): boolean {
  return count === null || (truth !== null && count.low <= truth && truth <= count.high);
}

function wrongInPost(truth: PostTruth | undefined, post: PostReading): string[] {
  if (truth === undefined) return [`${post.id} is somebody else’s`];
  const counts = (['views', 'likes', 'comments'] as const).filter((name) => !holds(readValue(post[name]), truth[name]));
  const published = readValue(post.publishedAt);
  const at = Date.parse(truth.publishedAt);
  const isOff = published !== null && (published.earliest > at || published.latest < at);
  const title = readValue(post.title);
  return [
    ...counts.map((name) => `${name} of ${post.id}: ${JSON.stringify(post[name])}, not ${truth[name]}`),
    ...(isOff ? [`age of ${post.id}`] : []),
    ...(title === null || title === truth.title ? [] : [`title of ${post.id}`]),
  ];
}

function wrongIn(creator: CreatorTruth, { profile, posts }: Reading): string[] {
  const followers = profile && readValue(profile.followers);
  return [
    ...(holds(followers, creator.followers)
      ? []
      : [`followers: ${JSON.stringify(followers)}, not ${creator.followers}`]),
    ...posts.flatMap((post) =>
      wrongInPost(
        creator.videos.find(({ id }) => id === post.id),
        post,
      ),
    ),
  ];
}

describe.each(['en', 'de', 'ja', 'pt', 'ar'] as const)('in %s', (language) => {
  const site = youtubeSite({ now: NOW, language });
  const read = (url: string) => {
    const { document } = parseHTML(html(site, url));
    return readPage(youtube, { url, document, replies: [], capturedAt: NOW });
  };

  it.each(
    site.creators.filter((creator) => creator.case !== 'ordinary').map((creator) => [creator.case, creator] as const),
  )('%s', (_, creator) => {
    expect(read(creator.profileUrl).state).toBe(creator.expectedState);
    const tabs = ['', '/videos', '/shorts', '/streams', '/posts'].map((tab) => creator.profileUrl + tab);
    const own = [...creator.videos.slice(0, 2), ...creator.videos.filter(({ kind }) => kind === 'short').slice(0, 1)];
    for (const url of [...tabs, ...own.map((video) => video.url)]) expect(wrongIn(creator, read(url)), url).toEqual([]);
  });

  it('all that the grids show is read', () => {
    const creators = site.creators.filter(({ expectedState, videos }) => expectedState === 'ok' && videos.length > 12);
    const posts = creators.slice(0, 6).flatMap(({ profileUrl }) => read(`${profileUrl}/videos`).posts);
    expect(posts.length).toBeGreaterThan(100);
    expect(posts.filter(({ views, publishedAt }) => views.state !== 'read' || publishedAt.state !== 'read')).toEqual(
      [],
    );
  });
});
