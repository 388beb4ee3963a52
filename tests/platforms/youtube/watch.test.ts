import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import { readWatch } from '@/lib/platforms/youtube/watch';
import { ENGLISH, GERMAN } from '../../support/read-context';
import { lockup, ORLA, TILDA, VIDEO } from './page-data';
import {
  collaborators,
  LIKES_FACTOID,
  type NextParts,
  NO_LIKES_FACTOID,
  nextData,
  ownerOf,
  VIEWS_FACTOID,
} from './watch-data';

function readAll(data: unknown, context = ENGLISH) {
  const [found, ...others] = readWatch(data, 'reply', context);
  if (found === undefined || others.length > 0) throw new Error('not one finding');
  return found;
}

function read(parts: NextParts = {}, context = ENGLISH) {
  const { posts, profile } = readAll(nextData(parts), context);
  const [post] = posts;
  if (post === undefined) throw new Error('no post');
  return { post, profile };
}

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);

describe('a watch page', () => {
  it('is about the video that it names', () => {
    const found = readAll(nextData());
    expect(found.subject).toEqual({ kind: 'post', postId: VIDEO });
    expect(found.state).toBe('ok');
    expect(found.posts).toHaveLength(1);
  });

  it('is named by the command’s address alone, and by nothing where the two differ', () => {
    const data = nextData();
    const { commandMetadata } = data.currentVideoEndpoint;
    expect(readWatch({ ...data, currentVideoEndpoint: { commandMetadata } }, 'reply', ENGLISH)).toHaveLength(1);
    const torn = { commandMetadata, watchEndpoint: { videoId: 'orla-vide01' } };
    expect(readWatch({ ...data, currentVideoEndpoint: torn }, 'reply', ENGLISH)).toEqual([]);
    expect(readWatch({ ...data, currentVideoEndpoint: undefined }, 'reply', ENGLISH)).toEqual([]);
  });

  it('says title, description, views, likes, comments and date', () => {
    const { post } = read();
    expect(readValue(post.title)).toBe('A kettle sings');
    expect(readValue(post.caption)).toBe('Steam.\nMore steam.');
    expect(readValue(post.views)).toEqual(exactly(63_204_817));
    expect(readValue(post.likes)).toEqual(exactly(7_382_615));
    expect(readValue(post.likesHidden)).toBe(false);
    expect(readValue(post.comments)).toEqual({ low: 402_000, high: 402_999 });
    const published = readValue(post.publishedAt);
    expect(published?.earliest).toBeLessThanOrEqual(day(2021, 5, 9));
    expect(published?.latest).toBeGreaterThanOrEqual(day(2021, 5, 10) - 1);
    expect((published?.latest ?? 0) - (published?.earliest ?? 0)).toBeLessThan(3 * 86_400_000);
  });

  it('in German, where the button’s text is exact', () => {
    const { post } = read(
      {
        like: { title: '123.456', accessibilityText: 'Dieses Video liken (bisher 123.456 positive Bewertungen)' },
        viewCount: { viewCount: { simpleText: '3.417.092 Aufrufe' } },
        factoids: [],
        comments: '3076',
        dateText: '09.05.2021',
      },
      GERMAN,
    );
    expect(readValue(post.likes)).toEqual(exactly(123_456));
    expect(readValue(post.views)).toEqual(exactly(3_417_092));
    expect(readValue(post.comments)).toEqual(exactly(3_076));
    expect(readValue(post.publishedAt)?.latest).toBeGreaterThan(day(2021, 5, 9));
  });

  it('of an unknown layout says so', () => {
    const data = nextData();
    data.contents.twoColumnWatchNextResults.results.results.contents = [];
    expect(readAll(data)).toMatchObject({ state: 'layout-unknown', profile: null, posts: [] });
  });
});

describe('second sources', () => {
  it.each<[string, NextParts]>([
    ['the button’s text', { like: { title: '7.3m' }, factoids: [] }],
    ['the factoid', { like: {}, factoids: [LIKES_FACTOID] }],
  ])('likes from %s alone', (_, parts) => {
    expect(readValue(read(parts).post.likes)).toEqual({ low: 7_300_000, high: 7_399_999 });
  });

  it.each<[string, NextParts, object]>([
    [
      'the label',
      { like: { accessibilityText: 'like this video along with 731 other people' }, factoids: [] },
      exactly(731),
    ],
  ])('likes from %s alone', (_, parts, count) => {
    expect(readValue(read(parts).post.likes)).toEqual(count);
  });

  it.each<[string, NextParts, object]>([
    ['the factoid', { viewCount: {}, factoids: [VIEWS_FACTOID] }, exactly(63_204_817)],
    [
      'the short count',
      { viewCount: { shortViewCount: { simpleText: '63m views' } }, factoids: [] },
      { low: 63_000_000, high: 63_999_999 },
    ],
  ])('views from %s alone', (_, parts, count) => {
    expect(readValue(read(parts).post.views)).toEqual(count);
  });

  it('never takes the page’s own "originalViewCount" of 0', () => {
    expect(readValue(read({ viewCount: { originalViewCount: '0' }, factoids: [] }).post.views)).toBeNull();
  });

  it('the owner from the description alone', () => {
    const { profile, post } = read({ owner: {} });
    expect(profile).toMatchObject({ handle: TILDA.handle, platformId: TILDA.platformId });
    expect(post.author).toEqual({ handle: TILDA.handle, platformId: TILDA.platformId });
    expect(profile?.followers.state).toBe('not-found');
  });
});

describe('hidden and missing', () => {
  it('likes are hidden where text and label of the button are a word', () => {
    const { post } = read({ like: { title: 'Like', accessibilityText: 'Like' }, factoids: [NO_LIKES_FACTOID] });
    expect(post.likes.state).toBe('not-shown');
    expect(readValue(post.likesHidden)).toBe(true);
  });

  it.each<[string, NextParts['like']]>([
    ['a text alone', { title: 'Like' }],
    ['a label alone', { accessibilityText: 'Like' }],
    ['no button', undefined],
  ])('likes are not called hidden by %s', (_, like) => {
    const { post } = read({ like: like ?? {}, factoids: [] });
    expect([post.likes.state, post.likesHidden.state]).toEqual(['not-found', 'not-found']);
  });

  it('comments are not shown where a message stands in their place', () => {
    const commentSection = [{ messageRenderer: { text: { runs: [{ text: 'Comments are turned off.' }] } } }];
    expect(read({ commentSection, comments: null }).post.comments.state).toBe('not-shown');
    expect(read({ commentSection, comments: '12' }).post.comments.state).toBe('not-shown');
  });

  it('comments are not found without their panel', () => {
    expect(read({ comments: null }).post.comments.state).toBe('not-found');
    expect(read({ comments: 'Comments' }).post.comments.state).toBe('not-found');
  });

  it('what a watch page never shows is not called a failure', () => {
    const { post, profile } = read();
    expect([post.durationSeconds.state, post.pinned.state, profile?.bio.state]).toEqual(Array(3).fill('not-shown'));
  });
});

describe('streams', () => {
  const viewCount = { viewCount: { runs: [{ text: '12,345' }, { text: ' watching now' }] }, isLive: true };

  it('count viewers, which are no views', () => {
    const { post } = read({ viewCount, factoids: [], dateText: 'Started streaming on 1 Jun 2026' });
    expect([post.kind, post.views.state]).toEqual(['live', 'not-shown']);
    expect(post.publishedAt.state).toBe('read');
  });

  it('are known by their words alone, and give no views where the words are not known', () => {
    expect(read({ viewCount: { ...viewCount, isLive: undefined }, factoids: [] }).post.kind).toBe('live');
    const strange = { viewCount: { runs: [{ text: '12,345' }, { text: ' gawpers' }] } };
    expect(readValue(read({ viewCount: strange, factoids: [] }).post.views)).toBeNull();
  });

  it('that are announced have no date of publication', () => {
    const { post } = read({ dateText: '9 Aug 2026', viewCount: {} });
    expect(post.publishedAt.state).toBe('not-shown');
  });
});

describe('owners', () => {
  it('one, with subscribers and mark', () => {
    const { profile } = read({ owner: ownerOf(TILDA, '6.47k subscribers', true) });
    expect(profile && readValue(profile.name)).toBe(TILDA.name);
    expect(profile && readValue(profile.followers)).toEqual({ low: 6_470, high: 6_479 });
    expect(profile && readValue(profile.verified)).toBe(true);
    expect(readValue(read().profile?.verified ?? { state: 'not-found' })).toBe(false);
  });

  const both = collaborators(
    { ...ORLA, subscribers: '61.4m subscribers' },
    { ...TILDA, subscribers: '3.92m subscribers' },
  );

  it('several: the description names the author, the others are co-authors', () => {
    const { post, profile } = read({ owner: both });
    expect(post.author).toEqual({ handle: TILDA.handle, platformId: TILDA.platformId });
    expect(post.coauthors).toEqual([ORLA.handle]);
    expect(profile && readValue(profile.followers)).toEqual({ low: 3_920_000, high: 3_929_999 });
    expect(profile && readValue(profile.verified)).toBe(true);
  });

  it('several without a description: nothing tells which is the author', () => {
    const { post, profile } = read({ owner: both, descriptionOwner: null });
    expect([post.author.handle, post.coauthors, profile]).toEqual([null, [], null]);
  });

  it('several of which the author can’t be read: nobody else takes the place', () => {
    const { post, profile } = read({ owner: collaborators({ ...ORLA, subscribers: '61.4m subscribers' }) });
    expect(post.author.handle).toBe(TILDA.handle);
    expect(post.coauthors).toEqual([ORLA.handle]);
    expect(profile && readValue(profile.followers)).toBeNull();
  });
});

it('other people’s videos beside it are never read', () => {
  const data = nextData();
  data.contents.twoColumnWatchNextResults.secondaryResults.secondaryResults.results = [
    lockup('somebodys01', [['Somebody'], ['2m views', '3 days ago']]),
  ];
  expect(readAll(data).posts.map(({ id }) => id)).toEqual([VIDEO]);
});
