// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Checklist, type ChecklistProps } from '@/components/sidepanel/Checklist';
import type { AnsweredQuestion } from '@/lib/checklist/answered';
import { answeredQuestions } from '@/lib/checklist/answered';
import { questionsOf } from '@/lib/checklist/questions';
import { flag, input } from '../../checklist/checklist-input';
import { reactRoot } from '../../support/react-root';

const root = reactRoot();
const onAnswer = vi.fn<ChecklistProps['onAnswer']>();
beforeEach(() => {
  onAnswer.mockReset();
});

const screen = (results: Parameters<typeof flag>[1] = 'not-enough-data') =>
  answeredQuestions(questionsOf('screen', []), [], input({ flags: [flag('inactive', results)] }));

const show = (questions: readonly AnsweredQuestion[], more: Partial<ChecklistProps> = {}) =>
  act(() =>
    root.render(
      <Checklist
        locale="en"
        template="screen"
        questions={questions}
        ownTexts={new Map()}
        savesTo={null}
        goal=""
        onTemplate={vi.fn()}
        onAnswer={onAnswer}
        onTakeBack={vi.fn()}
        {...more}
      />,
    ),
  );

const head = (id: string) => {
  const found = document.querySelector<HTMLElement>(`[data-question="${id}"]`);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};
const press = (key: string, target: Element | null = document.activeElement) =>
  act(() => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const answered = () => onAnswer.mock.calls.map(([id, { answer }]) => [id, answer]);

describe('Checklist', () => {
  it('answers each question by one key and goes on to the next', () => {
    show(screen());
    act(() => head('still-active').focus());
    for (const key of ['y', 'n', 'u', 'X']) press(key);
    expect(answered()).toEqual([
      ['still-active', 'yes'],
      ['engagement-rate', 'no'],
      ['real-discussion', 'unclear'],
      ['steady-growth', 'not-applicable'],
    ]);
    expect(document.activeElement).toBe(head('ads-labelled'));
  });

  it('moves by arrows and stops at both ends', () => {
    show(screen());
    act(() => head('still-active').focus());
    press('ArrowUp');
    expect(document.activeElement).toBe(head('still-active'));
    press('End');
    press('ArrowDown');
    expect(document.activeElement).toBe(head('fits-brief'));
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('takes typing in the note for typing, and keys of the browser for the browser’s', () => {
    show(screen());
    press('y', document.querySelector('textarea'));
    act(() => {
      head('still-active').dispatchEvent(new KeyboardEvent('keydown', { key: 'n', ctrlKey: true, bubbles: true }));
    });
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('begins at the first open question', () => {
    show(screen('clear'));
    expect(head('engagement-rate').getAttribute('aria-expanded')).toBe('true');
    expect(head('still-active').textContent).toContain('From the page');
  });

  it('asks for a reason where an answer overrules the page, and keeps nothing without one', () => {
    show(screen('clear'));
    act(() => head('still-active').click());
    act(() => head('still-active').focus());
    press('n');
    expect(onAnswer).not.toHaveBeenCalled();
    const field = document.querySelector<HTMLInputElement>('form input');
    expect(document.activeElement).toBe(field);
    const form = field?.form;
    act(() => form?.requestSubmit());
    expect(onAnswer).not.toHaveBeenCalled();
    act(() => {
      // As React hears typing: by the element's own setter, then the event.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'posts elsewhere');
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    act(() => form?.requestSubmit());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('still-active', {
      answer: 'no',
      note: '',
      reason: 'posts elsewhere',
    });
  });

  it('shows evidence as text, with its date', () => {
    const questions = answeredQuestions(
      questionsOf('screen', []),
      [],
      input({ flags: [{ ...flag('inactive', 'clear'), says: '<img src=x onerror=alert(1)>' }] }),
    );
    show(questions);
    act(() => head('still-active').click());
    expect(document.body.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
    expect(document.body.textContent).toContain('Read on');
  });

  it('asks about the brief with the brief beside it, and about nothing else', () => {
    show(screen(), { goal: 'Bakers who <b>talk</b> with people' });
    act(() => head('still-active').click());
    expect(document.body.textContent).not.toContain('Bakers');
    act(() => head('fits-brief').click());
    expect(document.body.textContent).toContain('Your brief: Bakers who <b>talk</b> with people');
  });

  it('says that the first answer saves the creator', () => {
    show(screen(), { savesTo: 'Lantern week' });
    expect(document.body.textContent).toContain('saves this creator to Lantern week');
  });
});
