import { describe, expect, it } from 'vitest';
import type { Observation } from '@/lib/model/creator';
import { followerJump } from '@/lib/scoring/flags/follower-jump';
import { examinedOf } from '../../support/examined';
import { type InventedGrowth, inventedHistory } from '../../support/growth';

function judge(growth: InventedGrowth) {
  const base = examinedOf([]);
  const observations = inventedHistory(growth).map(({ at, followers, views }): Observation => {
    const date = new Date(at).toISOString().slice(0, 10);
    return { id: date, creatorId: 'x', date, at, followers, views, postCount: null, source: 'history-page' };
  });
  return followerJump.judge({ ...base, known: { ...base.known, observations } });
}

const STEADY = { days: 120, followers: 42_000, pace: 30, views: 9_000, digits: 3 };

describe('follower-jump', () => {
  it('raises for a step that no views go with, and says when and what it could be', () => {
    const { result, says, evidence } = judge({ ...STEADY, added: { 60: 9_000 } });
    expect(result).toBe('raised');
    expect(says).toMatch(
      /^\+[89],\d{3} followers (?:on|from) 2025-03-0\d.*Could be press, a giveaway, a post elsewhere\.$/,
    );
    expect(evidence).toHaveLength(1);
  });

  it('is clear for steady growth, seen through three digits', () => {
    expect(judge(STEADY)).toMatchObject({
      result: 'clear',
      says: 'Nothing unusual in 120 days of follower history.',
      evidence: [],
    });
  });

  it('has not enough data at a first visit', () => {
    expect(judge({ ...STEADY, days: 1 })).toMatchObject({
      result: 'not-enough-data',
      says: '1 day of follower history read; not enough.',
    });
  });
});
