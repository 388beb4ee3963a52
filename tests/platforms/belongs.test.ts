import { describe, expect, it } from 'vitest';
import { isReadingOf } from '@/lib/platforms/belongs';
import { youtube } from '@/lib/platforms/youtube';
import { commentReading, postReading, profileReading, readingOf } from '../support/readings';

const PROFILE = 'https://www.youtube.com/@tilda.brennkessel';
const WATCH = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';
const watched = (postId: string) =>
  readingOf({
    url: WATCH,
    pageKind: 'post',
    posts: [postReading(postId)],
    comments: [commentReading('c1', postId)],
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

  it('refuses another post’s numbers and comments under this address', () => {
    expect(isReadingOf(youtube, watched('bbbbbbbbbbb'), WATCH)).toBe(false);
  });
});
