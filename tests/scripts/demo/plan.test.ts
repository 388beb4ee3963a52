import { expect, it } from 'vitest';
import { planVisits } from '../../../scripts/demo/plan';
import { simulatedSites } from '../../sites';

const NOW = Date.UTC(2026, 2, 31, 12);
const DAY = 86_400_000;

it('visits an ordinary creator with five settled posts first, then other cases, on every site with creators', () => {
  const sites = simulatedSites({ now: NOW }).filter(({ creators }) => creators.length > 0);
  expect(sites.length).toBeGreaterThan(0);
  for (const site of sites) {
    const visits = planVisits(site, NOW);
    const [first, ...others] = visits;
    expect(first?.posts.length, site.id).toBe(5);
    for (const post of first?.posts ?? []) {
      expect(post.likes).not.toBeNull();
      expect(Date.parse(post.publishedAt)).toBeLessThan(NOW - 3 * DAY);
    }
    expect(others.length, site.id).toBe(3);
    expect(new Set(visits.map((visit) => visit.creator.case)).size).toBe(visits.length);
    expect(visits.every((visit) => visit.creator.expectedState === 'ok')).toBe(true);
  }
});

it('visits nobody on a site that has no creators of its own', () => {
  const sites = simulatedSites({ now: NOW }).filter(({ creators }) => creators.length === 0);
  expect(sites.flatMap((site) => planVisits(site, NOW))).toEqual([]);
});
