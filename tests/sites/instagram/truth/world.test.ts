import { describe, expect, test } from 'vitest';
import { readValue } from '../../../../lib/model/facts';
import { mediaIdOf } from '../../../../lib/platforms/instagram/names';
import { instagramSite } from '..';
import { creatorFor, NOW, ORIGIN, readAt, repliesOf, replyTo } from '../probe';

const LANGUAGES = ['en', 'de', 'ja', 'ar', 'pt'] as const;

describe('the people on it', () => {
  const site = instagramSite({ now: NOW });

  test('have ids and handles of the right form that nobody else has', () => {
    const handles = site.creators.map(({ handle }) => handle ?? '');
    const ids = site.creators.flatMap(({ platformId, videos }) => [platformId, ...videos.map(({ id }) => id)]);
    expect(new Set(handles).size).toBe(handles.length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const handle of handles) expect(handle).toMatch(/^[a-z0-9._]{3,30}$/);
  });

  test('published in the past, at the time that is in the id', () => {
    for (const { videos } of site.creators) {
      for (const { id, publishedAt } of videos) {
        const uploaded = Number(((mediaIdOf(id) ?? 0n) >> 23n) + 1_314_220_021_721n);
        expect(Date.parse(publishedAt) - uploaded).toBe(60_000);
        expect(Date.parse(publishedAt)).toBeLessThan(NOW);
      }
    }
  });

  test('are the same to the byte for the same now', () => {
    const again = instagramSite({ now: NOW });
    for (const creator of site.creators) {
      const url = creator.profileUrl;
      const request = { url, method: 'GET', postData: null, resourceType: 'document' };
      expect(again.respond(request)).toEqual(site.respond(request));
      expect(repliesOf(again, creator)).toEqual(repliesOf(site, creator));
    }
  });
});

describe.each(LANGUAGES)('the reader on the site in %s', (language) => {
  const site = instagramSite({ now: NOW, language: language as 'en' }); // the languages of sites are being widened
  const signedIn = site.creators.filter(
    ({ expectedState, case: name }) => expectedState === 'ok' && !name.includes('without being'),
  );

  test('reads each profile and its posts as they are', () => {
    expect(signedIn.length).toBeGreaterThan(20);
    for (const creator of signedIn) {
      const { state, profile, posts } = readAt(site, creator.profileUrl, repliesOf(site, creator));
      expect([state, profile?.handle, profile?.platformId], creator.case).toEqual([
        'ok',
        creator.handle,
        creator.platformId,
      ]);
      expect(profile && readValue(profile.followers)?.low).toBe(creator.followers);
      const own = posts.filter(({ author }) => author.platformId === creator.platformId);
      expect(own.map(({ id }) => id).sort()).toEqual(creator.videos.map(({ id }) => id).sort());
      for (const truth of creator.videos) {
        const post = own.find(({ id }) => id === truth.id);
        if (!post) throw new Error(truth.id);
        expect({
          kind: post.kind,
          coauthors: post.coauthors,
          likes: readValue(post.likes)?.low ?? null,
          comments: readValue(post.comments)?.high ?? null,
          likesHidden: readValue(post.likesHidden),
          publishedAt: readValue(post.publishedAt)?.earliest,
          pinned: readValue(post.pinned),
          paidPartnership: readValue(post.paidPartnership),
          views: readValue(post.views),
        }).toEqual({
          kind: truth.kind,
          coauthors: truth.coauthors,
          likes: truth.likes,
          comments: truth.comments,
          likesHidden: truth.likes === null,
          publishedAt: Date.parse(truth.publishedAt),
          pinned: truth.isPinned,
          paidPartnership: truth.isPaidPartnership,
          views: null,
        });
      }
    }
  });

  test('says what each other page is', () => {
    for (const creator of site.creators.filter(({ expectedState }) => expectedState !== 'ok')) {
      const replies = creator.expectedState === 'private' ? repliesOf(site, creator) : [];
      expect(readAt(site, creator.profileUrl, replies).state, creator.case).toBe(creator.expectedState);
    }
  });
});

describe('the reader', () => {
  const site = instagramSite({ now: NOW });

  test('reads a page that is seen without an account from its document', () => {
    const creator = creatorFor(site, 'without being signed in');
    const { state, profile, posts } = readAt(site, creator.profileUrl, []);
    expect([state, profile && readValue(profile.followers)?.high]).toEqual(['ok', creator.followers]);
    expect(posts.map(({ id }) => id)).toEqual(creator.videos.slice(0, 12).map(({ id }) => id));
    const [first] = creator.videos;
    if (!first) throw new Error('no posts');
    const opened = readAt(site, first.url, []).posts;
    expect(opened.map(({ id, likes }) => [id, readValue(likes)?.low])).toEqual([[first.id, first.likes]]);
  });

  test('joins a new handle with replies that still have the old one', () => {
    const creator = creatorFor(site, 'new handle');
    const body = replyTo(site, 'PolarisProfilePostsTabContentQuery_connection', { username: creator.handle })?.body;
    expect(body).toContain('ullo_before');
    const { posts } = readAt(site, creator.profileUrl, repliesOf(site, creator));
    expect(posts).toHaveLength(creator.videos.length);
  });

  test('lists what was published together under both', () => {
    const creator = creatorFor(site, 'published together');
    const partner = site.creators.find(({ handle }) => handle === creator.videos[0]?.coauthors[0]);
    if (!partner) throw new Error('no partner');
    const { posts } = readAt(site, partner.profileUrl, repliesOf(site, partner));
    expect(posts.map(({ id }) => id)).toContain(creator.videos[0]?.id);
  });

  test('lists the results of a search by their own authors, and nothing of the feed', () => {
    const replies = [
      replyTo(site, 'PolarisFeedTimelineRootV2Query', {}),
      replyTo(site, 'PolarisKeywordSearchExplorePageRelayQuery', { query: 'soup' }),
    ].flatMap((reply) => reply ?? []);
    const { posts, profile } = readAt(site, `${ORIGIN}/explore/search/keyword/?q=soup`, replies);
    expect(profile).toBeNull();
    expect(posts.length).toBeGreaterThan(20);
    for (const post of posts) {
      const owner = site.creators.find(({ platformId }) => platformId === post.author.platformId);
      expect(owner?.videos[1]?.id).toBe(post.id);
    }
  });
});
