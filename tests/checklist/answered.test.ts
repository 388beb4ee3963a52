import { describe, expect, it } from 'vitest';
import { answeredQuestions, overrules, progressOf } from '@/lib/checklist/answered';
import { QUESTIONS, questionsOf, TEMPLATE_IDS, TEMPLATES } from '@/lib/checklist/questions';
import { CONTROVERSY_QUESTION } from '@/lib/scoring/flags/past-controversy';
import { flag, input, question } from './checklist-input';

const said = (id: string, answer: 'yes' | 'no' | 'unclear' | 'not-applicable') => ({
  question: id,
  answer,
  at: 5,
  note: '',
  by: '',
});

describe('templates', () => {
  it('screen asks six questions, booking twenty, each once', () => {
    expect(new Set(TEMPLATES.screen).size).toBe(6);
    expect(new Set(TEMPLATES.booking).size).toBe(20);
    expect(new Set(TEMPLATES.safety).size).toBe(TEMPLATES.safety.length);
  });

  it('ask every question somewhere', () => {
    const asked = TEMPLATE_IDS.flatMap((id) => questionsOf(id, []).map((one) => one.id));
    expect([...new Set(asked)].sort()).toEqual(Object.keys(QUESTIONS).sort());
  });

  it('ask of controversies under the id that scoring looks for', () => {
    expect(Object.keys(QUESTIONS)).toContain(CONTROVERSY_QUESTION);
  });

  it('ask a campaign’s own questions', () => {
    const own = [{ id: 'own-1', text: 'Is there a dog?', isAsked: true }];
    expect(questionsOf('own', own)).toEqual([
      { id: 'own-1', group: 'own', source: 'ask', wanted: 'yes', isAsked: true },
    ]);
  });
});

describe('answeredQuestions', () => {
  const growth = question('steady-growth');
  const jumped = input({ flags: [flag('follower-jump', 'raised')] });

  it('lets the person’s word be the last, and keeps what the page said', () => {
    const [answered] = answeredQuestions([growth], [said('steady-growth', 'yes')], jumped);
    expect(answered).toMatchObject({ answer: 'yes', by: 'person', isOverruled: true, auto: { answer: 'no' } });
  });

  it('gives the page’s answer where the person gave none, and null where neither did', () => {
    expect(answeredQuestions([growth], [], jumped)[0]).toMatchObject({ answer: 'no', by: 'page', isOverruled: false });
    expect(answeredQuestions([growth], [], null)[0]).toMatchObject({ answer: null, by: null });
  });

  it('asks for a reason only against a page’s yes or no', () => {
    const auto = (answer: 'yes' | 'no' | 'unclear' | null) => ({ answer, evidence: [], at: 0 });
    expect(overrules('yes', auto('no'))).toBe(true);
    expect(overrules('unclear', auto('no'))).toBe(true);
    expect(overrules('no', auto('no'))).toBe(false);
    expect(overrules('no', auto('unclear'))).toBe(false);
    expect(overrules('no', null)).toBe(false);
  });
});

describe('progressOf', () => {
  it('counts by what is wanted, and leaves out what doesn’t apply', () => {
    const questions = (
      ['controversial-posts', 'clear-prices', 'shared-values', 'media-kit', 'on-brand-posts'] as const
    ).map(question);
    const answers = [
      said('controversial-posts', 'no'),
      said('clear-prices', 'no'),
      said('shared-values', 'unclear'),
      said('media-kit', 'not-applicable'),
    ];
    expect(progressOf(answeredQuestions(questions, answers, null))).toEqual({
      all: 4,
      open: 1,
      for: 1,
      against: 1,
      unclear: 1,
    });
  });
});
