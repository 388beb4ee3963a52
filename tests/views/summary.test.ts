import { describe, expect, it } from 'vitest';
import { notShown, readFact } from '@/lib/model/facts';
import { assess } from '@/lib/scoring/assess';
import { creatorName, summaryLines } from '@/lib/views/summary';
import { evidenceOf } from '../support/evidence';
import { countFact, measuredPost, type profileReading } from '../support/readings';

function linesOf(...input: Parameters<typeof evidenceOf>) {
  const evidence = evidenceOf(...input);
  const words = { followersNoun: 'subscribers', locale: 'en' };
  return summaryLines(evidence.known.creator, assess(evidence), words);
}

const posts = [1, 2, 3].map((n) => measuredPost(`p${n}`, { likes: 90, comments: 10, views: 1_000 * n }));

describe('summaryLines', () => {
  it('says followers, tier, typical views and engagement with what they rest on', () => {
    expect(linesOf(posts, { followers: countFact(48_200, 48_299) })).toEqual([
      { label: 'Subscribers', value: '48.2K · micro', detail: '48,200–48,299 · read as “48200”' },
      { label: 'Typical views', value: '2K', detail: '1,000–3,000 · median of 3' },
      {
        label: 'Engagement',
        value: '6.1 %',
        detail: expect.stringMatching(/^\d\.\d %–\d\.\d % · likes \+ comments ÷ views, mean of 3$/),
      },
    ]);
  });

  it('tells hidden from unread', () => {
    expect(linesOf([], { followers: notShown }).map((line) => line.value)).toEqual([
      'not shown',
      'not read',
      'not read',
    ]);
    expect(linesOf([])[0]?.value).toBe('not read');
  });

  it('says so where the tier is borderline', () => {
    expect(linesOf([], { followers: countFact(9_900, 10_100) })[0]?.value).toBe('9.9K · nano, borderline');
  });
});

describe('creatorName', () => {
  const creatorWith = (profile: Parameters<typeof profileReading>[0]) => evidenceOf([], profile).known.creator;

  it.each([
    ['the shown name', { name: readFact('Tilda B.', '', '') }, 'Tilda B.'],
    ['the handle where no name was read', {}, 'tilda.brennkessel'],
    ['the handle where the name is blank', { name: readFact(' ', '', '') }, 'tilda.brennkessel'],
    ['the id where there is no handle', { handle: null }, 'UC-tilda'],
  ])('is %s', (_, profile, name) => {
    expect(creatorName(creatorWith(profile))).toBe(name);
  });
});
