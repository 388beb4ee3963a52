import { describe, expect, it } from 'vitest';
import { instagram } from '@/lib/platforms/instagram';
import { tiktok } from '@/lib/platforms/tiktok';
import { youtube } from '@/lib/platforms/youtube';
import { instagramSite } from '../sites/instagram';
import * as onInstagram from '../sites/instagram/probe';
import { tiktokSite } from '../sites/tiktok';
import * as onTiktok from '../sites/tiktok/probe';
import { secretId } from '../sites/tiktok/truth/creator';
import { youtubeSite } from '../sites/youtube';
import * as onYoutube from '../sites/youtube/probe';
import { examined } from './examined';

// Every page in English; in the other languages the first ones, which differ in words and numbers alone.
const LANGUAGES = [
  ['en', Number.POSITIVE_INFINITY],
  ['de', 3],
  ['ja', 3],
  ['ar', 3],
] as const;

describe.each(LANGUAGES)('simulated pages in %s', (language, most) => {
  const yt = youtubeSite({ now: onYoutube.NOW, language });
  const ig = instagramSite({ now: onInstagram.NOW, language });
  const tt = tiktokSite({ now: onTiktok.NOW, language });

  it.each(yt.creators.slice(0, most).map((creator) => [creator.case, creator] as const))(
    'YouTube: %s',
    (_, creator) => {
      const post = creator.videos[0]?.url;
      for (const url of [creator.profileUrl, `${creator.profileUrl}/videos`, ...(post ? [post] : [])]) {
        const { original, copy, left } = examined(youtube, {
          url,
          html: onYoutube.html(yt, url),
          replies: [],
          at: onYoutube.NOW,
        });
        expect(copy, url).toEqual(original);
        expect(left, url).toEqual([]);
      }
    },
  );

  it.each(ig.creators.slice(0, most).map((creator) => [creator.case, creator] as const))(
    'Instagram: %s',
    (_, creator) => {
      const { original, copy, left } = examined(instagram, {
        url: creator.profileUrl,
        html: String(onInstagram.get(ig, creator.profileUrl)?.body ?? ''),
        replies: onInstagram.repliesOf(ig, creator),
        at: onInstagram.NOW,
      });
      expect(copy).toEqual(original);
      expect(left).toEqual([]);
    },
  );

  it.each(tt.creators.slice(0, most).map((creator) => [creator.case, creator] as const))('TikTok: %s', (_, creator) => {
    const { original, copy, left } = examined(tiktok, {
      url: creator.profileUrl,
      html: onTiktok.html(tt, creator.profileUrl),
      replies: onTiktok.allPages(tt, 'post/item_list', { secUid: secretId(creator.handle ?? '') }),
      at: onTiktok.NOW,
    });
    expect(copy).toEqual(original);
    expect(left).toEqual([]);
  });
});
