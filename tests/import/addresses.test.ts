import { describe, expect, it } from 'vitest';
import { creatorsIn, MOST_ITEMS } from '@/lib/import/addresses';
import { instagram } from '@/lib/platforms/instagram';
import type { Platform } from '@/lib/platforms/platform';
import { platforms } from '@/lib/platforms/registry';
import { tiktok } from '@/lib/platforms/tiktok';
import { youtube } from '@/lib/platforms/youtube';
import { english } from '../support/english';

const one = (text: string, chosen: Platform | null = null) => creatorsIn(text, platforms, chosen);

describe('creatorsIn', () => {
  it.each([
    ['https://www.youtube.com/@tilda.brennkessel', 'youtube', 'https://www.youtube.com/@tilda.brennkessel'],
    ['youtube.com/@tilda.brennkessel/videos?si=AbC123', 'youtube', 'https://www.youtube.com/@tilda.brennkessel'],
    ['m.youtube.com/@tilda.brennkessel', 'youtube', 'https://www.youtube.com/@tilda.brennkessel'],
    ['<http://YouTube.com/@tilda.brennkessel>', 'youtube', 'https://www.youtube.com/@tilda.brennkessel'],
    ['https://instagram.com/tilda.brennkessel?igsh=abc==', 'instagram', 'https://www.instagram.com/tilda.brennkessel/'],
    ['instagram.com/tilda.brennkessel/reels/', 'instagram', 'https://www.instagram.com/tilda.brennkessel/'],
    ['https://m.tiktok.com/@tilda.brennkessel?_t=8&_r=1', 'tiktok', 'https://www.tiktok.com/@tilda.brennkessel'],
    ['tiktok.com/@tilda.brennkessel', 'tiktok', 'https://www.tiktok.com/@tilda.brennkessel'],
    [
      'https://socialblade.com/instagram/user/tilda.brennkessel',
      'instagram',
      'https://www.instagram.com/tilda.brennkessel/',
    ],
  ])('understands %s', (text, platform, url) => {
    const { found, unknown } = one(text);
    expect(unknown).toEqual([]);
    expect(found).toEqual([{ text, platform, handle: 'tilda.brennkessel', platformId: null, alias: null, url }]);
  });

  it('understands channels by id and by older names', () => {
    const id = `UC${'x'.repeat(22)}`;
    const { found } = one(`https://youtube.com/channel/${id} youtube.com/c/TildaBakes`);
    expect(found).toMatchObject([
      { platformId: id, handle: null, alias: null, url: `https://www.youtube.com/channel/${id}` },
      { platformId: null, handle: null, alias: 'TildaBakes', url: 'https://www.youtube.com/c/TildaBakes' },
    ]);
  });

  it.each([
    ['@tilda.b', instagram, 'https://www.instagram.com/tilda.b/'],
    ['tilda.b', tiktok, 'https://www.tiktok.com/@tilda.b'],
    ['@tilda.b', youtube, 'https://www.youtube.com/@tilda.b'],
  ])('takes %s for the chosen platform', (text, chosen, url) => {
    expect(one(text, chosen).found).toMatchObject([{ platform: chosen.id, handle: 'tilda.b', url }]);
  });

  it.each([
    ['@tilda.b', 'is a handle without a platform: choose which'],
    [
      'https://youtu.be/abcdefghijk',
      "is a shortened YouTube link, which can't be followed without a request: open it and save it there",
    ],
    [
      'vm.tiktok.com/ZMabc/',
      "is a shortened TikTok link, which can't be followed without a request: open it and save it there",
    ],
    ['https://www.youtube.com/watch?v=abcdefghijk', 'is a post: open it and save its creator there'],
    ['https://www.instagram.com/p/AbCdEf12345/', 'is a post: open it and save its creator there'],
    ['https://www.instagram.com/explore/', "is no creator's page on Instagram"],
    ['https://example.com/@tilda', 'is no address of a platform that is read'],
    ['https://www.youtube.com.evil.example/@tilda', 'is no address of a platform that is read'],
    ['javascript:alert(1)', 'is a handle without a platform: choose which'],
    ['https://', 'is a handle without a platform: choose which'],
  ])('says of %s why it is not taken', (text, why) => {
    expect(english(one(text))).toEqual({ found: [], unknown: [{ text, why }], doubles: [] });
  });

  it.each(['a b!c', 'javascript:alert(1)', `${'x'.repeat(200)}`])('takes no handle that can be none: %j', (text) => {
    const { found, unknown } = one(text.replace(' ', ''), instagram);
    expect([found, unknown.length]).toEqual([[], 1]);
  });

  it('names doubles, whatever form they come in', () => {
    const { found, doubles } = one(
      '@Tilda.B, instagram.com/tilda.b\nhttps://www.instagram.com/TILDA.B/?x=1',
      instagram,
    );
    expect(found.map(({ text }) => text)).toEqual(['@Tilda.B']);
    expect(doubles.map(({ text }) => text)).toEqual([
      'instagram.com/tilda.b',
      'https://www.instagram.com/TILDA.B/?x=1',
    ]);
  });

  it('takes a platform’s equal handle for another person', () => {
    expect(one('instagram.com/tilda tiktok.com/@tilda').found).toHaveLength(2);
  });

  it('looks at so many items and says how many it left', () => {
    const { found, unknown } = one(Array.from({ length: MOST_ITEMS + 7 }, (_, n) => `name${n}`).join('\n'), instagram);
    expect(found).toHaveLength(MOST_ITEMS);
    expect(english(unknown)).toEqual([{ text: '', why: '7 more items: add them as a second list' }]);
  });
});
