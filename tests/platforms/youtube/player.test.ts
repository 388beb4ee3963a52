import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import { addressOf } from '@/lib/platforms/youtube/address';
import { readPlayer } from '@/lib/platforms/youtube/player';
import { AT, ENGLISH } from '../../support/read-context';
import { TILDA, VIDEO } from './page-data';
import { playerData } from './watch-data';

const REPLY = { carrier: 'reply', loadedFor: null } as const;

function read(parts: Parameters<typeof playerData>[0] = {}) {
  const [found] = readPlayer(playerData(parts), REPLY, ENGLISH);
  const [post] = found?.posts ?? [];
  if (found === undefined || post === undefined) throw new Error('no post');
  return { found, post };
}

describe('a player', () => {
  it('has exact numbers, the exact time and the owner', () => {
    const { found, post } = read();
    const published = Date.parse('2021-05-09T17:12:33Z');
    expect(found.subject).toEqual({ kind: 'post', postId: VIDEO });
    expect(found.state).toBe('ok');
    expect(post.author).toEqual({ handle: TILDA.handle, platformId: TILDA.platformId });
    expect(readValue(post.views)).toEqual(exactly(63_204_817));
    expect(readValue(post.likes)).toEqual(exactly(7_382_615));
    expect(readValue(post.likesHidden)).toBe(false);
    expect(readValue(post.publishedAt)).toEqual({ earliest: published, latest: published });
    expect(readValue(post.durationSeconds)).toBe(427);
    expect(readValue(post.caption)).toBe('Steam.\nMore steam: https://kettle.example/long');
    expect(found.profile && readValue(found.profile.name)).toBe(TILDA.name);
    expect(found.profile?.followers.state).toBe('not-shown');
  });

  it('reads its details where there is no microformat', () => {
    const [found] = readPlayer(
      { ...playerData({ details: { viewCount: '12', shortDescription: 'Steam.', author: 'Tilda' } }), microformat: {} },
      REPLY,
      ENGLISH,
    );
    const [post] = found?.posts ?? [];
    expect(post && readValue(post.views)).toEqual(exactly(12));
    expect(post && readValue(post.caption)).toBe('Steam.');
    expect(post?.author).toEqual({ handle: null, platformId: TILDA.platformId });
  });

  it('that names two videos is nobody’s', () => {
    expect(readPlayer(playerData({ microformat: { externalVideoId: 'orla-vide01' } }), REPLY, ENGLISH)).toEqual([]);
  });

  it.each([
    [{ isShortsEligible: true, canonicalUrl: `https://www.youtube.com/shorts/${VIDEO}` }, {}, 'short'],
    [{ isShortsEligible: true, canonicalUrl: `https://www.youtube.com/watch?v=${VIDEO}` }, {}, 'video'],
    [{ isShortsEligible: true }, {}, 'short'],
    [{ liveBroadcastDetails: { isLiveNow: true } }, {}, 'live'],
    [{ liveBroadcastDetails: { isLiveNow: false } }, {}, 'video'],
    [{}, { isLive: true }, 'live'],
    [{}, { isUpcoming: true }, 'live'],
    [{}, {}, 'video'],
  ])('%j %j is a %s', (microformat, details, kind) => {
    expect(read({ microformat, details }).post.kind).toBe(kind);
  });

  it('of a stream counts views so far and has no length', () => {
    const { post } = read({ microformat: { liveBroadcastDetails: { isLiveNow: true } } });
    expect(readValue(post.views)).toEqual(exactly(63_204_817));
    expect(post.durationSeconds.state).toBe('not-shown');
  });
});

describe('likes', () => {
  it('that are missing prove nothing by themselves', () => {
    const { post } = read({ microformat: { likeCount: undefined } });
    expect([post.likes.state, post.likesHidden.state]).toEqual(['not-found', 'not-found']);
  });

  it('are hidden where ratings are not allowed', () => {
    const { post } = read({ microformat: { likeCount: undefined }, details: { allowRatings: false } });
    expect(post.likes.state).toBe('not-shown');
    expect(readValue(post.likesHidden)).toBe(true);
  });

  it.each(['', 'many', '1.2m', '-5'])('%j are unreadable', (likeCount) => {
    expect(read({ microformat: { likeCount } }).post.likes.state).toBe('unreadable');
  });
});

describe('dates', () => {
  it('of a day only are that day in any time zone', () => {
    const published = readValue(read({ microformat: { publishDate: '2021-05-09' } }).post.publishedAt);
    expect(published?.earliest).toBeLessThanOrEqual(Date.UTC(2021, 4, 9));
    expect(published?.latest).toBeGreaterThanOrEqual(Date.UTC(2021, 4, 10) - 1);
  });

  it('to come are no publication', () => {
    const publishDate = new Date(AT + 5 * 86_400_000).toISOString();
    expect(read({ microformat: { publishDate } }).post.publishedAt.state).toBe('not-shown');
  });

  it('of what is announced are none, though the page has the day of that', () => {
    const { post } = read({ status: 'LIVE_STREAM_OFFLINE', details: { isUpcoming: true } });
    expect(post.publishedAt.state).toBe('not-shown');
  });

  it('fall back to the upload; broken ones are unreadable', () => {
    const { post } = read({ microformat: { publishDate: undefined, uploadDate: '2021-05-09T17:12:33Z' } });
    expect(readValue(post.publishedAt)?.earliest).toBe(Date.parse('2021-05-09T17:12:33Z'));
    expect(read({ microformat: { publishDate: 'Tuesday' } }).post.publishedAt.state).toBe('unreadable');
  });
});

describe('paid promotion', () => {
  const overlay = {
    paidContentOverlay: { paidContentOverlayRenderer: { text: { simpleText: 'Includes paid promotion' } } },
  };
  const paidIn = (data: object) => readPlayer(data, REPLY, ENGLISH)[0]?.posts[0]?.paidPartnership;

  it('is told by the note, and by its absence in a whole reply only', () => {
    expect(paidIn({ ...playerData(), ...overlay })).toMatchObject({ state: 'read', value: true });
    expect(paidIn(playerData())).toMatchObject({ state: 'read', value: false });
    expect(paidIn(playerData({ status: null }))?.state).toBe('not-found');
  });

  it.each(['LOGIN_REQUIRED', 'UNPLAYABLE', 'LIVE_STREAM_OFFLINE'])('is not told by a player that says %s', (status) => {
    expect(paidIn(playerData({ status }))?.state).toBe('not-found');
    expect(paidIn({ ...playerData({ status }), ...overlay })).toMatchObject({ state: 'read', value: true });
  });
});

describe('a player that refuses', () => {
  const refusal = (status: string, more: object = {}) => ({ playabilityStatus: { status, ...more } });
  const named = (data: object) => ({ ...data, videoDetails: { videoId: VIDEO } });
  const loaded = { carrier: 'embedded', loadedFor: addressOf(`https://www.youtube.com/watch?v=${VIDEO}`) } as const;

  it.each([
    [refusal('ERROR'), 'unavailable'],
    [refusal('UNPLAYABLE'), 'unavailable'],
    [refusal('LOGIN_REQUIRED', { desktopLegacyAgeGateReason: 1 }), 'age-gated'],
    [refusal('LOGIN_REQUIRED'), 'login-wall'],
  ])('%j', (data, state) => {
    expect(readPlayer(named(data), REPLY, ENGLISH)).toMatchObject([{ state, subject: { postId: VIDEO }, posts: [] }]);
    expect(readPlayer(data, loaded, ENGLISH)).toMatchObject([{ state, subject: { postId: VIDEO } }]);
    expect(readPlayer(data, REPLY, ENGLISH)).toEqual([]);
  });

  it('in a document that doesn’t say what it was loaded for is good for its address alone', () => {
    const at = (url: string | null) =>
      readPlayer(refusal('ERROR'), { carrier: 'embedded', loadedFor: url === null ? null : addressOf(url) }, ENGLISH);
    expect(at(null)).toMatchObject([{ state: 'unavailable', subject: { kind: 'unnamed' } }]);
    expect(at('https://www.youtube.com/@tilda')).toEqual([]);
  });

  it.each(['LOGIN_REQUIRED', 'UNPLAYABLE'])('with %s, but has the numbers, is no obstacle', (status) => {
    expect(read({ status }).found.state).toBe('ok');
  });
});
