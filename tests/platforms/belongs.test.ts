import { describe, expect, it } from 'vitest';
import { isReadingOf } from '@/lib/platforms/belongs';
import { youtube } from '@/lib/platforms/youtube';
import { commentReading, postReading, profileReading, readingOf } from '../support/readings';

const PROFILE = 'https://www.youtube.com/@tilda.brennkessel';
const WATCH = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';
const CHANNEL = 'https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa';
const watched = (postId: string, commentedId = postId) =>
  readingOf({
    url: WATCH,
    pageKind: 'post',
    posts: [postReading(postId)],
    comments: [commentReading('c1', commentedId)],
  });

describe('isReadingOf', () => {
  it('accepts a reading of the page that the tab shows', () => {
    expect(isReadingOf(youtube, readingOf(), PROFILE)).toBe(true);
    expect(isReadingOf(youtube, readingOf(), 'https://www.youtube.com/@Tilda.Brennkessel')).toBe(false);
    expect(isReadingOf(youtube, watched('aaaaaaaaaaa'), `${WATCH}&t=3s`)).toBe(true);
  });

  it.each([
    ['another creator’s page', 'https://www.youtube.com/@mortimer.vexley'],
    ['a post', WATCH],
    ['another site', 'https://www.example.com/@tilda.brennkessel'],
  ])('refuses a profile’s reading where the tab shows %s', (_, url) => {
    expect(isReadingOf(youtube, readingOf(), url)).toBe(false);
  });

  it('refuses another creator’s profile under this address', () => {
    const forged = readingOf({ profile: profileReading({ handle: 'mortimer.vexley' }) });
    expect(isReadingOf(youtube, forged, PROFILE)).toBe(false);
  });

  it('refuses another creator’s profile under an address that names its creator by id', () => {
    const of = (platformId: string | null) =>
      readingOf({ url: CHANNEL, profile: profileReading({ handle: 'tilda.brennkessel', platformId }) });
    expect(isReadingOf(youtube, of('UCaaaaaaaaaaaaaaaaaaaaaa'), CHANNEL)).toBe(true);
    expect(isReadingOf(youtube, of('UCbbbbbbbbbbbbbbbbbbbbbb'), CHANNEL)).toBe(false);
    expect(isReadingOf(youtube, of(null), CHANNEL)).toBe(false);
  });

  it('refuses what claims to be a copy of another platform’s page', () => {
    expect(isReadingOf(youtube, readingOf({ creatorPlatform: 'tiktok' }), PROFILE)).toBe(false);
  });

  it.each([
    ['the post', 'bbbbbbbbbbb', 'aaaaaaaaaaa'],
    ['the comments', 'aaaaaaaaaaa', 'bbbbbbbbbbb'],
    ['both', 'bbbbbbbbbbb', 'bbbbbbbbbbb'],
  ])('refuses another post’s numbers and comments under this address: %s', (_, postId, commentedId) => {
    expect(isReadingOf(youtube, watched(postId, commentedId), WATCH)).toBe(false);
  });
});
