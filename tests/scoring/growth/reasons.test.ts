import { describe, expect, it } from 'vitest';
import { inEnglish } from '@/lib/model/sentence';
import type { Features } from '@/lib/scoring/growth/features';
import * as reasons from '@/lib/scoring/growth/reasons';

const reasonsAgainst = (...given: Parameters<typeof reasons.reasonsAgainst>) =>
  reasons.reasonsAgainst(...given).map(inEnglish);
const reasonsFor = (...given: Parameters<typeof reasons.reasonsFor>) => reasons.reasonsFor(...given).map(inEnglish);
const reasonsForDrop = (...given: Parameters<typeof reasons.reasonsForDrop>) =>
  reasons.reasonsForDrop(...given).map(inEnglish);
const postReason = (posts: number) => inEnglish(reasons.postReason(posts));

const stretch = { from: 3, to: 4, excess: 4_186, usual: { pace: 14, spread: 100, viewPace: 500, viewHigh: 900 } };
const step: Features = {
  size: 1,
  spreads: 3,
  days: 0,
  before: 0,
  after: 0,
  edges: 3,
  rise: 3,
  fall: 3,
  skew: 0,
  seenBefore: 1,
  seenAfter: 1,
  peak: 1,
  unrest: 0,
  lost: 0,
  lostShare: 0,
  rival: -3,
  viewsKnown: 1,
  viewPeak: 0,
  lift: 0,
  viewsPerGain: -4,
  newViews: 0,
  gap: 0,
};

describe('reasonsAgainst', () => {
  it('says that more was lost than a rise brought, not that all of it was', () => {
    const why = reasonsAgainst(stretch, 1, { ...step, lost: 0.5, lostShare: 2 });
    expect(why).toContain('More was lost within 45 days than it brought.');
    expect(why.join(' ')).not.toContain('lost again');
  });

  it('says what was seen first, then each sign', () => {
    expect(reasonsAgainst(stretch, 1, { ...step, lost: 0.42 })).toEqual([
      '4,186 more than usual in 1 day; usual for that time: 14.',
      'It begins and ends at once: before and after it growth is the usual.',
      'Views of these days are as usual or fewer.',
      '42 % of it was lost again within 45 days.',
      'No other rise of these months comes near it.',
    ]);
  });

  it('says of a slow one that it came in like parts, of one on a rise that it stands out', () => {
    const [, shape, parts, views] = reasonsAgainst(stretch, 14, { ...step, after: 0.5, lift: 1, rival: 0 });
    expect(shape).toMatch(/stands out from a rise/);
    expect(parts).toMatch(/over 14 days/);
    expect(views).toMatch(/per new follower there are 55 times fewer/);
  });

  it('never claims to know views that were not read', () => {
    expect(reasonsAgainst(stretch, 1, { ...step, viewsKnown: 0 })).toContain('Views of these days are not known.');
  });
});

describe('reasonsFor', () => {
  it('names views, a tail, a beginning and rises like it', () => {
    const why = reasonsFor(stretch, 3, { ...step, lift: 1.1, after: 0.5, before: 0.3, rival: 0 });
    expect(why.slice(1)).toEqual([
      'Views rose with it, to 3.0 times the usual.',
      'Growth went on after it and faded, as after a post that spread.',
      'Growth had begun to rise before it.',
      'There are other rises like it in these months.',
    ]);
  });

  it('always gives one', () => {
    expect(reasonsFor(stretch, 3, step)).toHaveLength(2);
  });
});

it('names a known clean-up on its days only', () => {
  const on = (day: string) => reasonsForDrop(stretch, 1, Date.parse(day), Date.parse(day) + 86_400_000).join(' ');
  expect(on('2018-12-13')).toMatch(/took away spam accounts/);
  expect(on('2018-11-13')).not.toMatch(/took away spam accounts/);
});

it('counts posts', () => {
  expect(postReason(0)).toBe('No post that was read is from these days.');
  expect(postReason(2)).toBe('Posts read from these days: 2.');
});

it('never says "fake" or "bought"', () => {
  const all = [
    ...reasonsAgainst(stretch, 14, { ...step, lost: 0.5 }),
    ...reasonsFor(stretch, 3, step),
    ...reasonsForDrop(stretch, 3, 0, 1),
  ];
  expect(all.join(' ')).not.toMatch(/fake|bought|fraud|purchase/i);
});
