import { describe, expect, it } from 'vitest';
import {
  channelInToken,
  channelOfContinuation,
  videoInToken,
  videoOfContinuation,
} from '@/lib/platforms/youtube/continuation';
import { browsedContext, browseToken, commentsToken, continuationItem, ORLA, TILDA, VIDEO } from './page-data';

describe('tokens', () => {
  it('carry the channel of a grid, and the video of comments', () => {
    expect(channelInToken(browseToken(TILDA.platformId))).toBe(TILDA.platformId);
    expect(channelInToken(decodeURIComponent(browseToken(TILDA.platformId)))).toBe(TILDA.platformId);
    expect(videoInToken(commentsToken(VIDEO))).toBe(VIDEO);
  });

  it.each([
    null,
    '',
    '%%%',
    'not base64 at all',
    btoa('UCtildaBrennkessel000001'),
    btoa('x'.repeat(60)),
    'é'.repeat(90),
  ])('%j names nobody', (token) => {
    expect(channelInToken(token)).toBeNull();
    expect(videoInToken(token)).toBeNull();
  });

  it('are not read for each other', () => {
    expect(channelInToken(commentsToken(VIDEO))).toBeNull();
    expect(videoInToken(browseToken(TILDA.platformId))).toBeNull();
  });
});

describe('channelOfContinuation', () => {
  const items = [{ richItemRenderer: {} }, continuationItem(browseToken(TILDA.platformId))];

  it('takes the channel from the token or from the context', () => {
    expect(channelOfContinuation({}, items)).toBe(TILDA.platformId);
    expect(channelOfContinuation(browsedContext(TILDA.platformId), [])).toBe(TILDA.platformId);
    expect(channelOfContinuation(browsedContext(TILDA.platformId), items)).toBe(TILDA.platformId);
  });

  it('names nobody where they disagree or are missing', () => {
    expect(channelOfContinuation(browsedContext(ORLA.platformId), items)).toBeNull();
    expect(channelOfContinuation(browsedContext('FEwhat_to_watch'), [])).toBeNull();
    expect(channelOfContinuation({}, [])).toBeNull();
  });
});

describe('videoOfContinuation', () => {
  it('finds the token of an item or of a button', () => {
    const button = {
      continuationItemRenderer: {
        button: { buttonRenderer: { command: { continuationCommand: { token: commentsToken(VIDEO) } } } },
      },
    };
    expect(videoOfContinuation([{}, continuationItem(commentsToken(VIDEO))])).toBe(VIDEO);
    expect(videoOfContinuation([button])).toBe(VIDEO);
    expect(videoOfContinuation([{}])).toBeNull();
  });
});
