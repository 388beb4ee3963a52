import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autoAnswer } from '@/lib/checklist/auto-answer';
import { QUESTIONS, type QuestionId } from '@/lib/checklist/questions';
import { flags } from '@/lib/scoring/flags';
import { NOW } from '../support/readings';
import { flag, input, question, rate } from './checklist-input';

const IDS = Object.keys(QUESTIONS) as QuestionId[]; // the keys are the ids

const answerTo = (id: QuestionId, ...given: Parameters<typeof input>) => autoAnswer(question(id), input(...given));

describe('autoAnswer', () => {
  it.each(IDS)('answers nothing to %s where nothing was read', (id) => {
    expect(answerTo(id)).toBeNull();
  });

  it.each(IDS)('answers nothing to %s by flags without enough data', (id) => {
    expect(answerTo(id, { flags: flags.map((one) => flag(one.id, 'not-enough-data')) })).toBeNull();
  });

  it('never answers a question that only a person or the creator can', () => {
    const everyFlag = fc.constantFrom('raised' as const, 'clear' as const, 'not-enough-data' as const);
    fc.assert(
      fc.property(fc.array(everyFlag, { minLength: flags.length, maxLength: flags.length }), (results) => {
        const assessed = input(
          { flags: flags.map(({ id }, at) => flag(id, results[at] ?? 'clear')), engagement: rate(2, 3) },
          { brand: { competitors: ['Quillhaven'], wordsToLookFor: ['lottery'] } },
        );
        for (const id of IDS) {
          const { source } = question(id);
          if (source === 'person' || source === 'ask') expect(autoAnswer(question(id), assessed)).toBeNull();
        }
      }),
    );
  });

  it('answers by a flag, with it as evidence and the time of the look', () => {
    const jump = flag('follower-jump', 'raised');
    expect(answerTo('steady-growth', { flags: [jump] })).toEqual({
      answer: 'no',
      evidence: [{ kind: 'flag', flag: jump }],
      at: NOW,
    });
    expect(answerTo('steady-growth', { flags: [flag('follower-jump', 'clear')] })?.answer).toBe('yes');
  });

  it('answers yes only where all that is needed is clear', () => {
    const active = flag('inactive', 'clear');
    expect(answerTo('regular-posting', { flags: [active] })?.answer).toBeNull();
    expect(answerTo('regular-posting', { flags: [active, flag('irregular-posting', 'clear')] })?.answer).toBe('yes');
    expect(answerTo('regular-posting', { flags: [active, flag('irregular-posting', 'raised')] })?.answer).toBe(
      'unclear',
    );
  });

  it('never says that followers are genuine, and at most that it is unclear', () => {
    const answers = (result: 'raised' | 'clear') =>
      answerTo('genuine-followers', { flags: flags.map(({ id }) => flag(id, result)) })?.answer;
    expect(answers('clear')).toBeNull();
    expect(answers('raised')).toBe('unclear');
  });

  it('does not take a person’s own answer for the page’s', () => {
    expect(answerTo('controversial-posts', { flags: [flag('past-controversy', 'raised', [])] })).toBeNull();
    expect(answerTo('controversial-posts', { flags: [flag('past-controversy', 'clear', [])] })).toBeNull();
    expect(answerTo('controversial-posts', { flags: [flag('past-controversy', 'raised')] })?.answer).toBe('unclear');
  });

  it('speaks of words and competitors only where these are set', () => {
    const clear = { flags: [flag('brand-conflict', 'clear')] };
    const rivals = { brand: { competitors: ['Quillhaven'] } };
    expect(answerTo('promotes-competitors', clear, rivals)?.answer).toBe('no');
    expect(answerTo('words-to-look-for', clear, rivals)).toBeNull();
  });
});

describe('the engagement question', () => {
  const answers = (low: number, high: number, mark: number | null, more = {}) =>
    answerTo(
      'engagement-rate',
      { engagement: rate(low, high, more) },
      mark === null ? null : { marks: { passMarkPercent: mark } },
    )?.answer;

  it('goes by the marketer’s own mark, and is unclear where the interval crosses it', () => {
    expect(answers(3, 4, 3)).toBe('yes');
    expect(answers(2, 2.9, 3)).toBe('no');
    expect(answers(2.5, 3.5, 3)).toBe('unclear');
    expect(answers(3, 4, 3, { place: 'below' })).toBe('yes');
  });

  it('goes by what is typical without a mark, and leaves it open without a table', () => {
    expect(answers(1, 2, null, { place: 'below' })).toBe('no');
    expect(answers(1, 2, null, { place: 'typical' })).toBe('yes');
    expect(answers(1, 2, null, { place: 'unknown' })).toBeNull();
  });

  it('takes a lower bound for no more than that', () => {
    const bound = { formula: 'comments-only-lower-bound' };
    expect(answers(0.1, 0.2, 3, bound)).toBeNull();
    expect(answers(3.1, 3.2, 3, bound)).toBe('yes');
  });
});

describe('the question about the brief', () => {
  const fit = {
    posts: 12,
    onTopic: 9,
    says: '',
    marketsNamed: ['Norden'],
    hasWantedLanguage: null,
    hasWantedTier: null,
  };
  const answers = (briefFit: object) => {
    const { details } = input().assessment;
    if (!details) throw new Error('no details');
    return answerTo('fits-brief', { details: { ...details, briefFit: { ...fit, ...briefFit } } });
  };

  it('gives evidence and leaves the decision to a person', () => {
    expect(answers({})).toMatchObject({
      answer: null,
      evidence: [
        { kind: 'topic', onTopic: 9, posts: 12 },
        { kind: 'markets', named: ['Norden'] },
      ],
    });
  });

  it('shows the languages of posts and comments, and leaves their meaning to a person', () => {
    const found = { texts: 12, told: 9, languages: [{ tag: 'en', n: 9 }], state: 'told', wanted: 0 };
    expect(answers({ postLanguages: found, commentLanguages: found })).toMatchObject({ answer: null });
    expect(answers({ postLanguages: found, commentLanguages: found })?.evidence).toEqual(
      expect.arrayContaining([
        { kind: 'text-languages', of: 'posts', found },
        { kind: 'text-languages', of: 'comments', found },
      ]),
    );
    expect(answers({ postLanguages: null, commentLanguages: null })?.evidence).toHaveLength(2);
  });

  it('answers no where language or size isn’t the wanted one', () => {
    expect(answers({ hasWantedLanguage: false })?.answer).toBe('no');
    expect(answers({ hasWantedTier: false })?.answer).toBe('no');
    expect(answers({ hasWantedTier: true, hasWantedLanguage: true })?.answer).toBeNull();
  });
});
