import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Drop, dropsOf } from '@/lib/health/drop';
import { outcomesOf } from '@/lib/health/outcome';
import { emptySeries, withLook } from '@/lib/health/series';
import { readPage } from '@/lib/platforms/read-page';
import { youtube } from '@/lib/platforms/youtube';
import { youtubeSite } from '../sites/youtube';
import { html, NOW } from '../sites/youtube/probe';
import { DAY } from '../support/readings';

const sites = (['en', 'de', 'ja', 'pt', 'ar'] as const).map((language) => youtubeSite({ now: NOW, language }));

/** Profiles in the order of a day's work: every kind of creator and channel tab, each next in another language. */
const pages = [...Array(60).keys()].map((n) => {
  const site = sites[n % sites.length] ?? youtubeSite({ now: NOW });
  const creators = site.creators.filter(({ expectedState }) => expectedState === 'ok');
  const creator = creators[(n * 7) % creators.length];
  const url = `${creator?.profileUrl}${['', '/videos', '/shorts'][n % 3]}`;
  return { url, page: html(site, url) };
});

/** The drops after all pages, each as `change` leaves it. */
function dropsAfter(change: (page: string, n: number) => string): Drop[] {
  const kind = { platform: 'youtube', pageKind: 'profile', hasReplies: false } as const;
  const series = pages.reduce((known, { url, page }, n) => {
    const { document } = parseHTML(change(page, n));
    const reading = readPage(youtube, { url, document, replies: [], capturedAt: NOW });
    // As the reader in a page says of one that stays as if it were loading.
    const state = reading.state === 'still-loading' ? 'layout-unknown' : reading.state;
    return withLook(known, NOW + n * DAY, outcomesOf({ ...reading, state }));
  }, emptySeries(kind));
  return dropsOf(series);
}

describe('on sixty profiles of the simulated site', () => {
  it('pages as different as creators, tabs and languages make them raise nothing', () => {
    expect(dropsAfter((page) => page)).toEqual([]);
  });

  it('a layout that changes under another name is a drop of what it held, since that day', () => {
    const drops = dropsAfter((page, n) => (n < 45 ? page : page.replaceAll('metadataParts', 'metadataPieces')));
    const followers = drops.find(({ field }) => field === 'profile.followers');
    expect(followers).toMatchObject({ since: expect.any(Number), recent: { read: 0, of: 8 } });
    expect(followers?.since).toBeGreaterThanOrEqual(NOW + 45 * DAY);
    expect(drops.map(({ field }) => field)).not.toContain('profile.name');
  });

  it('a layout that nobody has seen is a drop of the page', () => {
    const drops = dropsAfter((page, n) => (n < 45 ? page : '<html><body><main>something else</main></body></html>'));
    expect(drops.map(({ field, since }) => [field, since])).toEqual([['page', NOW + 45 * DAY]]);
  });
});
