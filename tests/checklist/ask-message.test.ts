import { describe, expect, it } from 'vitest';
import { answeredQuestions } from '@/lib/checklist/answered';
import { askMessage, openToAsk } from '@/lib/checklist/ask-message';
import { QUESTIONS, type QuestionId, questionsOf } from '@/lib/checklist/questions';
import { TEXT_LANGUAGES } from '@/lib/texts/catalog';
import { CHECKLIST_TEXTS } from '@/lib/texts/checklist';

const open = (...answered: { question: string; answer: 'yes' | 'unclear' }[]) =>
  openToAsk(
    answeredQuestions(
      questionsOf('booking', []),
      answered.map((answer) => ({ ...answer, at: 1, note: '', by: '' })),
      null,
    ),
  );

describe('askMessage', () => {
  it('asks for what is open or unclear, and for nothing that was answered', () => {
    const asked = open({ question: 'audience-age', answer: 'yes' }, { question: 'media-kit', answer: 'unclear' });
    expect(askMessage(asked, 'Tilda', CHECKLIST_TEXTS.en.message, new Map())).toBe(
      [
        'Hello Tilda,',
        '',
        'Thank you for your interest. Before we can plan further, could you please send us:',
        '- the countries and cities of your audience',
        '- what you know of your audience’s income or occupations',
        '- your media kit, if you have one',
        '- your prices, what they include, and how long we may use the posts',
        '',
        'Screenshots from the platform’s statistics are fine. Thank you!',
      ].join('\n'),
    );
  });

  it('is null where nothing is open, and asks own questions in their own words', () => {
    expect(askMessage([], 'Tilda', CHECKLIST_TEXTS.en.message, new Map())).toBeNull();
    const own = openToAsk(
      answeredQuestions(questionsOf('own', [{ id: 'own-1', text: 'Dogs?', isAsked: true }]), [], null),
    );
    expect(askMessage(own, null, CHECKLIST_TEXTS.en.message, new Map([['own-1', 'Dogs?']]))).toContain('- Dogs?');
  });

  it.each(TEXT_LANGUAGES)('has words in %s for every question that the creator is asked', (language) => {
    const asked = (Object.keys(QUESTIONS) as QuestionId[]).filter((id) => QUESTIONS[id].isAsked); // the keys are the ids
    expect(Object.keys(CHECKLIST_TEXTS[language].message.items).sort()).toEqual(asked.sort());
  });

  it.each(TEXT_LANGUAGES)('asks each question in %s in words of its own', (language) => {
    const texts = Object.values(CHECKLIST_TEXTS[language].questions);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => !text.endsWith('?'))).toEqual([]);
  });
});
