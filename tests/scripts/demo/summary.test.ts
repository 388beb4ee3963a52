import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../lib/model/assessment';
import { isAsItMust, type Ran, summaryOf, summaryText } from '../../../scripts/demo/summary';

function assessmentOf(handle: string): Assessment {
  return {
    rulesVersion: '0.1.0',
    creator: { platform: 'youtube', handle, platformId: null },
    tier: { scheme: 'field-guide', id: 'micro', borderline: true },
    engagement: { formula: 'field-guide', percent: 4.34, low: 4, high: 5, n: 3, place: 'unknown', benchmark: null },
    typicalViews: [{ kind: 'video', median: 1_200.5, low: 1_000, high: 1_400, n: 12 }],
    flags: [],
    criteria: [],
    score: { low: 10, high: 90 },
    coverage: 0.3,
    screening: 'not-enough',
    reasons: [],
    nextStep: null,
  };
}

const good: Ran = {
  assessments: [assessmentOf('tilda.brennkessel'), assessmentOf('orrin.quillfeather')],
  ownRequests: [],
  foreignRequests: [],
  failures: [],
};

describe('summaryOf', () => {
  it('lists the creators by platform and handle, with their assessments', () => {
    const { creators, ownRequests } = summaryOf(good);
    expect(creators.map((creator) => creator.handle)).toEqual(['orrin.quillfeather', 'tilda.brennkessel']);
    expect(creators[1]?.assessment).toEqual(good.assessments[0]);
    expect(ownRequests).toBe(0);
  });

  it('is as it must be only where nothing failed and the extension asked for nothing', () => {
    const asked = [{ url: 'https://www.youtube.com/x', from: 'worker' as const }];
    expect(isAsItMust(summaryOf(good))).toBe(true);
    expect(isAsItMust(summaryOf({ ...good, failures: ['Export: no button'] }))).toBe(false);
    expect(isAsItMust(summaryOf({ ...good, ownRequests: asked }))).toBe(false);
    expect(summaryOf({ ...good, ownRequests: asked }).ownRequests).toBe(1);
  });
});

describe('summaryText', () => {
  it('has a line a creator, the number of requests, and what failed', () => {
    const lines = summaryText(summaryOf({ ...good, failures: ['Export: no button'] })).split('\n');
    expect(lines).toEqual([
      expect.stringMatching(
        /^youtube @orrin\.quillfeather: not-enough · micro, borderline · 1201 views a video \(12\)/,
      ),
      expect.stringMatching(/engagement 4\.3 % \(4\.0–5\.0, 3 posts, field-guide\) · coverage 30 %$/),
      'Requests made by the extension itself: 0.',
      'Failed: Export: no button',
    ]);
  });
});
