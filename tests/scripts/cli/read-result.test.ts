import { describe, expect, it } from 'vitest';
import { exactly, notFound, notShown, readFact, unreadable } from '../../../lib/model/facts';
import type { PostReading, ProfileReading, Reading } from '../../../lib/model/reading';
import { readResult } from '../../../scripts/cli/read-result';

const profile: ProfileReading = {
  handle: 'tilda.brennkessel',
  platformId: 'UCtildatildatildatilda00',
  name: readFact('Tilda Brennkessel', 'Tilda Brennkessel', 'header title'),
  bio: readFact(' Kettles.\nMostly. ', ' Kettles.\nMostly. ', 'header description'),
  links: notFound,
  verified: readFact(false, '', 'header badges'),
  category: notShown,
  email: notShown,
  country: notFound,
  language: notShown,
  followers: {
    state: 'read',
    value: { low: 48_200, high: 48_299 },
    raw: '48.2K',
    source: 'header subscribers',
    stale: true,
  },
  following: notShown,
  postCount: readFact(exactly(0), '0', 'header videos'),
  totalLikes: notShown,
  totalViews: unreadable('about some', 'about'),
};

const post: PostReading = {
  id: 'kettle00001',
  url: 'https://www.youtube.com/watch?v=kettle00001',
  author: { handle: 'tilda.brennkessel', platformId: null },
  coauthors: ['oskar.lampenfieber'],
  kind: 'video',
  title: readFact('A kettle', 'A kettle', 'grid title'),
  caption: notFound,
  publishedAt: readFact({ earliest: Date.UTC(2026, 2, 1), latest: Date.UTC(2026, 2, 2) }, '3 days ago', 'grid date'),
  likes: notShown,
  comments: notFound,
  shares: notShown,
  saves: notShown,
  views: readFact(exactly(1_200), '1,200 views', 'grid views'),
  likesHidden: readFact(true, '', 'like button'),
  pinned: notFound,
  paidPartnership: notFound,
  sponsors: [],
  durationSeconds: readFact(61.5, '1:01', 'grid duration'),
};

const reading: Reading = {
  platform: 'youtube',
  creatorPlatform: 'youtube',
  url: 'https://www.youtube.com/@tilda.brennkessel',
  capturedAt: Date.UTC(2026, 2, 4),
  language: 'en',
  pageKind: 'profile',
  state: 'ok',
  profile,
  posts: [post],
  comments: [
    {
      id: 'c1',
      postId: 'kettle00001',
      author: null,
      text: 'Hot.\n',
      likes: notFound,
      publishedAt: notFound,
      isReply: false,
      byCreator: null,
    },
  ],
  history: [
    {
      date: '2026-03-01',
      followers: readFact(exactly(48_000), '48,000', 'table'),
      views: notFound,
      postCount: notShown,
    },
  ],
};

describe('readResult', () => {
  it('gives values as they were read, and null with a reason where they were not', () => {
    expect(readResult(reading).profile).toEqual({
      handle: 'tilda.brennkessel',
      platformId: 'UCtildatildatildatilda00',
      name: 'Tilda Brennkessel',
      bio: ' Kettles.\nMostly. ',
      links: null,
      verified: false,
      category: null,
      email: null,
      country: null,
      language: null,
      followers: { low: 48_200, high: 48_299, raw: '48.2K', source: 'header subscribers', stale: true },
      following: null,
      postCount: { low: 0, high: 0, raw: '0', source: 'header videos' },
      totalLikes: null,
      totalViews: null,
      unread: {
        links: 'not-found',
        category: 'not-shown',
        email: 'not-shown',
        country: 'not-found',
        language: 'not-shown',
        following: 'not-shown',
        totalLikes: 'not-shown',
        totalViews: 'unreadable',
      },
    });
  });

  it('names the author of a post by handle and its time in ISO', () => {
    expect(readResult(reading).posts[0]).toMatchObject({
      author: 'tilda.brennkessel',
      coauthors: ['oskar.lampenfieber'],
      publishedAt: { earliest: '2026-03-01T00:00:00.000Z', latest: '2026-03-02T00:00:00.000Z' },
      likes: null,
      likesHidden: true,
      durationSeconds: 61.5,
      unread: { caption: 'not-found', likes: 'not-shown', comments: 'not-found', pinned: 'not-found' },
    });
  });

  it('passes comments and history on', () => {
    const { comments, history } = readResult(reading);
    expect(comments).toEqual([
      {
        id: 'c1',
        postId: 'kettle00001',
        author: null,
        text: 'Hot.\n',
        likes: null,
        publishedAt: null,
        isReply: false,
        byCreator: null,
      },
    ]);
    expect(history).toEqual([
      {
        date: '2026-03-01',
        followers: { low: 48_000, high: 48_000, raw: '48,000', source: 'table' },
        views: null,
        postCount: null,
      },
    ]);
  });

  it('keeps a page without a creator as it is', () => {
    const empty: Reading = { ...reading, state: 'not-found', profile: null, posts: [], comments: [], history: [] };
    expect(readResult(empty)).toMatchObject({ state: 'not-found', profile: null, posts: [] });
  });
});
