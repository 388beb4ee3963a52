import { describe, expect, it } from 'vitest';
import { readValue } from '@/lib/model/facts';
import { readPage } from '@/lib/platforms/read-page';
import { socialblade } from '@/lib/platforms/socialblade';
import { documentOf } from '@/scripts/cli/read-input';
import { pageUrl, socialbladeSite } from '.';

const NOW = Date.UTC(2026, 5, 1, 12);
const site = socialbladeSite({ now: NOW });
const get = (url: string) => site.respond({ url, method: 'GET', postData: null, resourceType: 'document' });
const read = (url: string, address = url) =>
  readPage(socialblade, {
    url: address,
    document: documentOf(String(get(url)?.body)),
    replies: [],
    capturedAt: NOW,
  });

describe('the simulated Social Blade', () => {
  it('has pages in both layouts and answers for nothing else', () => {
    expect(new Set(site.histories.map(({ layout }) => layout))).toEqual(new Set(['2024', '2026']));
    expect(get('https://socialblade.com/youtube/handle/nobody.lives.here')?.status).toBe(404);
    expect(get('https://www.youtube.com/')).toBeNull();
    expect(get('https://socialblade.com/api/trpc/youtube.user')).toBeNull();
  });

  it('has histories of creators of three platforms', () => {
    expect(new Set(site.histories.map(({ creator }) => creator.platform)).size).toBe(3);
  });

  it.each(site.histories.map((truth) => [`${truth.creator.platform}: ${truth.creator.handle}`, truth] as const))(
    '%s is read as it is',
    (_, truth) => {
      const reading = read(pageUrl(truth));
      expect(reading).toMatchObject({ platform: 'socialblade', creatorPlatform: truth.creator.platform, state: 'ok' });
      expect(reading.profile).toMatchObject({
        handle: truth.creator.handle,
        // Only a channel's id stands in the site's addresses.
        platformId: truth.creator.platform === 'youtube' ? truth.creator.platformId : null,
      });
      expect(reading.history.map(({ date }) => date)).toEqual(truth.days.map(({ date }) => date));
      const wrong = truth.days.filter((day, index) => {
        const row = reading.history[index];
        const followers = row ? readValue(row.followers) : null;
        return !(followers !== null && followers.low <= day.followers && followers.high >= day.followers);
      });
      expect(wrong).toEqual([]);
      expect(reading.history.map(({ views }) => readValue(views))).toEqual(
        truth.days.map(({ views }) => (views === null ? null : { low: views, high: views })),
      );
    },
  );

  it('gives nobody’s history to another address', () => {
    const [first, second] = site.histories;
    if (!first || !second) throw new Error('no histories');
    const reading = read(pageUrl(first), pageUrl(second));
    expect([reading.profile, reading.history]).toEqual([null, []]);
  });
});
