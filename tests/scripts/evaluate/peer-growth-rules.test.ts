import { expect, it } from 'vitest';
import type { Row } from '@/scripts/evaluate/growth-data';
import { PEER_RULES } from '@/scripts/evaluate/peer-growth-rules';

const flagged = (points: Row[]) => PEER_RULES.filter(({ flags }) => flags(points)).map(({ name }) => name);
const row = (day: number, followers: number): Row => [day, followers, 0];

it('see one day above 5 %, and a day far from the mean', () => {
  const calm = Array.from({ length: 60 }, (_, day) => row(day, 10_000 + 10 * day));
  expect(flagged(calm)).toEqual([]);
  expect(flagged(calm.map(([day, followers]) => row(day, followers + (day > 30 ? 900 : 0))))).toEqual([
    'one day > 5 %',
    'mean + 3 sd',
  ]);
  expect(flagged(calm.map(([day, followers]) => row(day, followers + (day > 30 ? 200 : 0))))).toEqual(['mean + 3 sd']);
});

it('see the mean change a day where observations are days apart', () => {
  expect(flagged([row(0, 10_000), row(7, 10_900), row(14, 11_000)])).toEqual([]);
});
