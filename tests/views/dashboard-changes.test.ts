import { expect, it } from 'vitest';
import type { Change } from '@/lib/model/look';
import { TEXT_LANGUAGES } from '@/lib/texts/catalog';
import { changeText } from '@/lib/views/dashboard-changes';

const rate = (percent: number) => ({ formula: 'kolens', percent, low: percent, high: percent });
const CHANGES: Change[] = [
  { kind: 'followers', before: { low: 10_000, high: 10_000 }, now: { low: 12_000, high: 12_000 } },
  { kind: 'engagement', before: rate(2), now: rate(4) },
  { kind: 'screening', before: 'good', now: 'check' },
  { kind: 'raised', flagId: 'a-flag' },
  { kind: 'cleared', flagId: 'a-flag' },
  { kind: 'handle', before: 'tilda', now: 'tilda.b' },
  { kind: 'name', before: 'Tilda', now: 'Tilda B' },
  { kind: 'posts', count: 1 },
];

it.each(TEXT_LANGUAGES)('each kind of change is one line of its own in %s', (locale) => {
  const lines = CHANGES.map((change) => changeText(change, locale));
  expect(new Set(lines).size).toBe(CHANGES.length);
  expect(lines.filter((line) => /undefined|\n/.test(line))).toEqual([]);
});

it('says what was and what is', () => {
  expect(CHANGES.map((change) => changeText(change, 'en'))).toEqual([
    'Followers 10K → 12K',
    'Engagement 2.0 % → 4.0 %',
    'Good to shortlist → Check first',
    'New to look at: a-flag',
    'No longer unusual: a-flag',
    'Renamed @tilda → @tilda.b',
    'Shown name Tilda → Tilda B',
    '1 new post',
  ]);
});
