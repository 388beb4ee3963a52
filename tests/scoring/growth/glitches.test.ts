import { expect, it } from 'vitest';
import { backFromGlitch } from '@/lib/scoring/growth/glitches';
import { seenOn } from '../../support/growth';

const line = (...followers: number[]) => followers.map((count, day) => seenOn(day, count));
const back = (points: ReturnType<typeof line>, index: number) => {
  const before = points[index - 1];
  return before === undefined ? null : backFromGlitch(points, before, index, 'exact');
};

it('gives the first point that is back on the line', () => {
  expect(back(line(50_000, 24_000, 51_000, 51_010), 1)).toBe(2);
  expect(back(line(50_000, 90_000, 91_000, 50_020), 1)).toBe(3);
});

it('gives nothing for what stays, what comes back late, and what is small', () => {
  expect(back(line(50_000, 60_000, 60_010, 60_020, 60_030), 1)).toBeNull();
  expect(back(line(50_000, 60_000, 60_010, 60_020, 50_000), 1)).toBeNull();
  expect(back(line(50_000, 50_150, 50_000), 1)).toBeNull();
});

it('looks a bounded number of points ahead, so that many looks a day cost no more', () => {
  const minutes = [seenOn(0, 50_000), ...Array.from({ length: 12 }, (_, minute) => seenOn(1 + minute / 1_440, 60_000))];
  expect(back([...minutes, seenOn(1.1, 50_000)], 1)).toBeNull();
});
