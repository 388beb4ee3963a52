import { describe, expect, it } from 'vitest';
import type { Assessment, FlagResult } from '@/lib/model/assessment';
import { sentence, told } from '@/lib/model/sentence';
import { assess } from '@/lib/scoring/assess';
import { flags } from '@/lib/scoring/flags';
import { TEXT_LANGUAGES } from '@/lib/texts/catalog';
import { FLAG_NAMES } from '@/lib/texts/flags';
import { SCREENING_TEXTS } from '@/lib/texts/screening';
import { raisedFlags, screeningText } from '@/lib/views/screening-text';
import { evidenceOf } from '../support/evidence';

const flag = (id: string, result: FlagResult['result'], weight: FlagResult['weight'] = 'flag'): FlagResult => ({
  id,
  result,
  weight,
  says: `${id} said.`,
  evidence: [],
});
const assessmentWith = (change: Partial<Assessment>): Assessment => ({ ...assess(evidenceOf([])), ...change });

describe('screeningText', () => {
  it.each<[string, Partial<Assessment>, string]>([
    [
      'nothing unusual',
      { screening: 'good', flags: [flag('follower-jump', 'clear')] },
      'Nothing unusual in what was read.',
    ],
    [
      'what was not read',
      { screening: 'good', flags: [flag('follower-jump', 'not-enough-data')] },
      'Nothing unusual in what was read. Follower history not read.',
    ],
    ['one thing to look at', { screening: 'check', flags: [flag('inactive', 'raised')] }, '1 thing to look at.'],
    [
      'flags, not notes',
      {
        screening: 'check',
        flags: [flag('inactive', 'raised'), flag('even-likes', 'raised'), flag('ai-label', 'raised', 'note')],
      },
      '2 things to look at.',
    ],
    [
      'how much was looked at',
      { screening: 'not-enough', flags: [flag('inactive', 'clear'), flag('even-likes', 'not-enough-data')] },
      '1 of 2 checks.',
    ],
  ])('tells %s', (_, change, said) => {
    expect(screeningText(assessmentWith(change), 'en').because).toEqual({ text: said, language: 'en' });
  });

  it('tells a criterion that isn’t met', () => {
    const reason = told(sentence('Last post {days|day|days} ago; your limit: {limit}.', { days: 94, limit: 60 }));
    const outside = { screening: 'outside' as const, reasons: [reason.says] };
    expect(screeningText(assessmentWith({ ...outside, reasonsSaid: [reason.said] }), 'de')).toMatchObject({
      headline: 'Außerhalb Ihrer Kriterien',
      because: { text: 'Letzter Beitrag vor 94 Tagen; Ihre Grenze: 60.', language: 'de' },
    });
    expect(screeningText(assessmentWith({ ...outside, reasonsSaid: undefined }), 'de').because).toEqual({
      text: 'Last post 94 days ago; your limit: 60.',
      language: 'en',
    });
  });

  it('tells the next step in the person’s language where it is known there, else in English', () => {
    const step = (text: string) => assessmentWith({ nextStep: { id: 'some-step', ...told(sentence(text)) } });
    expect(screeningText(step('Open Social Blade: adds follower history.'), 'de-AT').nextStep).toEqual({
      text: expect.stringContaining('Social Blade öffnen'),
      language: 'de',
    });
    expect(screeningText(step('In English.'), 'de').nextStep).toEqual({ text: 'In English.', language: 'en' });
    expect(screeningText(assessmentWith({ nextStep: null }), 'de').nextStep).toBeNull();
  });
});

describe('raisedFlags', () => {
  it('come with their names, notes last', () => {
    const results = [flag('hidden-likes', 'raised', 'note'), flag('inactive', 'raised'), flag('even-likes', 'clear')];
    expect(raisedFlags({ flags: results }, 'es').map(({ name, says, isNote }) => [name, says.text, isNote])).toEqual([
      ['Sin publicaciones recientes', 'inactive said.', false],
      ['Me gusta ocultos', 'hidden-likes said.', true],
    ]);
  });

  it.each(TEXT_LANGUAGES)('all have a name in %s', (language) => {
    expect(Object.keys(FLAG_NAMES[language]).sort()).toEqual(flags.map(({ id }) => id).sort());
  });
});

describe('the words of results', () => {
  it.each(TEXT_LANGUAGES)('are there for the same ids in %s', (language) => {
    for (const part of ['results', 'tiers', 'kinds', 'formulas', 'followers', 'places'] as const) {
      expect(Object.keys(SCREENING_TEXTS[language][part])).toEqual(Object.keys(SCREENING_TEXTS.en[part]));
    }
  });

  it.each(TEXT_LANGUAGES)('never accuse anybody, in %s', (language) => {
    const said = JSON.stringify([FLAG_NAMES[language], SCREENING_TEXTS[language]]);
    expect(said).not.toMatch(/fake|fraud|bought|betrug|gekauft|falsch|fraude|comprad|fals/i);
  });
});
