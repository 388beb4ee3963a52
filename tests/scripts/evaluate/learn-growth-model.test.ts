import { expect, it } from 'vitest';
import { judgeGrowth } from '@/lib/scoring/growth/judge-growth';
import type { Channel, Row } from '@/scripts/evaluate/growth-data';
import { makeHarderPack } from '@/scripts/evaluate/harder-growth-pack';
import { examplesOf, learnStepModel, pointsOf } from '@/scripts/evaluate/learn-growth-model';
import { randomOf } from '@/scripts/evaluate/random';

/** Invented channels whose followers and views come unevenly. */
function channelsFrom(seed: number): Channel[] {
  const random = randomOf(seed);
  return Array.from({ length: 120 }, (_, index) => {
    let followers = random.between(5_000, 90_000);
    let views = 1_000_000;
    return {
      id: `${seed}-${index}`,
      rows: Array.from({ length: 260 }, (__, day): Row => {
        followers += Math.max(-5, followers * 0.0005 * random.normal());
        views += Math.round(2_000 * Math.exp(0.5 * random.normal()));
        return [day, Math.floor(followers), views];
      }),
    };
  });
}

it('learns to tell purchases from viral rises, on channels that it has not seen', () => {
  const options = { seed: 1, windowsAChannel: 3, sparseShare: 0.25 };
  const model = learnStepModel(examplesOf(makeHarderPack(channelsFrom(1), options)));
  const scores = makeHarderPack(channelsFrom(2), { ...options, seed: 2 }).map((history) => ({
    label: history.label,
    score: judgeGrowth(pointsOf(history), { rounding: 'three-digits', now: null, postDates: null }, model).score,
  }));
  const mean = (label: string) => {
    const some = scores.filter((history) => history.label === label);
    return some.reduce((sum, { score }) => sum + score, 0) / some.length;
  };
  expect(mean('bought')).toBeGreaterThan(mean('viral_sim') + 0.4);
  expect(mean('viral_sim')).toBeLessThan(0.3);
});
