import { describe, expect, it } from 'vitest';
import { type ShortlistEntry, STAGES } from '@/lib/model/shortlist';
import { TEXT_LANGUAGES } from '@/lib/texts/catalog';
import { STANDING_TEXTS } from '@/lib/texts/standing';
import { type EntryStanding, entryStanding, standingText, standingWord } from '@/lib/views/standing';
import { DAY, NOW } from '../support/readings';

const standing: EntryStanding = { stage: 'contacted', reason: null, decision: null, changedAt: NOW - 29 * DAY };
const decision = { kind: 'reject', reason: ' price ', at: NOW - 28 * DAY } as const;

describe('standing', () => {
  it('is the stage until a person decides', () => {
    expect(standingWord(standing, 'en')).toBe('Contacted');
    expect(standingWord({ ...standing, decision }, 'de')).toBe('Abgelehnt');
  });

  it('comes with its day and reason', () => {
    expect(standingText(standing, { now: NOW, locale: 'en' })).toBe('Contacted, May 3');
    expect(standingText({ ...standing, decision }, { now: NOW, locale: 'en-GB' })).toBe('Rejected, 4 May, price');
  });

  it('names the year where it is another', () => {
    const former = { ...standing, changedAt: NOW - 365 * DAY };
    expect(standingText(former, { now: NOW, locale: 'en-GB' })).toBe('Contacted, 1 Jun 2025');
  });

  it('takes the reason of the last stage', () => {
    const stages: ShortlistEntry['stages'] = [
      { stage: 'found', at: 1, reason: null },
      { stage: 'rejected', at: 2, reason: 'too late' },
    ];
    const entry = { stage: 'rejected', stages, decision: null, changedAt: NOW } as const;
    expect(standingText(entryStanding(entry), { now: NOW, locale: 'en-GB' })).toBe('Rejected, 1 Jun, too late');
  });

  it.each(TEXT_LANGUAGES)('has a word for every stage in %s', (language) => {
    expect(Object.keys(STANDING_TEXTS[language].stages)).toEqual([...STAGES]);
  });
});
