// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { type PanelCreator, type PanelTab, PanelView } from '@/components/sidepanel/PanelView';
import { answeredQuestions } from '@/lib/checklist/answered';
import { questionsOf } from '@/lib/checklist/questions';
import { HOSTILE_TEXTS } from '../../support/hostile-texts';
import { reactRoot } from '../../support/react-root';

const root = reactRoot();

const none = { next: null, waiting: 0, hasMore: false };

const creator = (id: string): PanelCreator => ({
  id,
  header: {
    name: id,
    handle: id,
    platformLabel: 'YouTube',
    screening: null,
    result: null,
    campaignName: 'Lantern week',
    stage: null,
    onSave: vi.fn(),
  },
  flags: { raised: [], acknowledged: [], onAcknowledge: vi.fn(), onTakeBack: vi.fn() },
  checklist: {
    template: 'booking',
    questions: answeredQuestions(questionsOf('booking', []), [], null),
    ownTexts: new Map(),
    savesTo: null,
    goal: '',
    onTemplate: vi.fn(),
    onAnswer: vi.fn(),
    onTakeBack: vi.fn(),
  },
  sent: { today: '2026-05-04', items: [], onAdd: vi.fn(), onRemove: vi.fn() },
  onCopy: vi.fn(),
});

const show = (shown: PanelCreator | null, tab: PanelTab = 'checklist') =>
  act(() =>
    root.render(
      <PanelView
        locale="en"
        tab={tab}
        onTab={vi.fn()}
        creator={shown}
        pageText={null}
        own={{ questions: [], onAdd: vi.fn(), onRemove: vi.fn() }}
        queues={{ queues: { research: none, recheck: none, history: none }, recheckDays: 30, onNext: vi.fn() }}
        error={null}
      />,
    ),
  );
const note = () => document.querySelector<HTMLTextAreaElement>('textarea:not([readonly])');
const type = (text: string) =>
  act(() => {
    const field = note();
    // As React hears typing: by the element's own setter, then the event.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('PanelView', () => {
  it.each(['checklist', 'sent'] as const)('never takes what was begun about one creator for another’s: %s', (tab) => {
    show(creator('tilda'), tab);
    type('only about Tilda');
    expect(note()?.value).toBe('only about Tilda');
    show(creator('bruno'), tab);
    expect(note()?.value).toBe('');
  });

  it('hands over the message to copy, with the creator’s name', () => {
    const shown = creator('tilda');
    show(shown);
    const copy = [...document.querySelectorAll('button')].find((node) => node.textContent === 'Copy message');
    act(() => copy?.click());
    expect(shown.onCopy).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Hello tilda,\n/));
  });

  it('says what to do where there is no creator, and keeps the queues', () => {
    show(null);
    expect(document.body.textContent).toContain('No creator in this tab');
    show(null, 'queues');
    expect(document.body.textContent).toContain('Without follower history');
  });

  it('shows hostile texts as texts in every field', { timeout: 60_000 }, () => {
    const said = (text: string) => ({ text, language: 'en' });
    const withText = (text: string): PanelCreator => {
      const usual = creator(text);
      const question = { id: 'own-1', group: 'own', source: 'ask', wanted: 'yes', isAsked: true } as const;
      const person = { question: 'own-1', answer: 'no', at: 0, note: text, by: text, reason: text } as const;
      return {
        ...usual,
        id: 'always the same',
        header: {
          ...usual.header,
          screening: 'check',
          result: { headline: text, because: said(text), nextStep: said(text) },
          platformLabel: text,
          campaignName: text,
        },
        flags: {
          ...usual.flags,
          raised: [
            { id: 'a', name: text, says: said(text), isNote: false, facts: { innocentCauses: [text], check: text } },
            { id: 'b', name: text, says: said(text), isNote: true, facts: null },
          ],
          acknowledged: [{ flagId: 'a', reason: text, at: 0 }],
        },
        checklist: {
          ...usual.checklist,
          template: 'own',
          questions: [{ question, answer: 'no', by: 'person', isOverruled: false, auto: null, person }],
          ownTexts: new Map([['own-1', text]]),
          savesTo: text,
        },
        sent: { ...usual.sent, items: [{ what: text, value: text, receivedAt: 0 }] },
      };
    };
    const names = () => [...document.querySelectorAll('main *')].map((node) => node.nodeName);
    const shownOf = (text: string, tab: PanelTab) => {
      show(withText(text), tab);
      return { names: names(), text: document.body.textContent ?? '' };
    };
    for (const tab of ['checklist', 'sent'] as const) {
      shownOf('Tilda', tab); // a part that was left leaves a moment later
      const usual = shownOf('Tilda', tab);
      for (const hostile of HOSTILE_TEXTS) {
        const shown = shownOf(hostile, tab);
        expect(shown.names, hostile).toEqual(usual.names);
        expect(shown.text).toContain(hostile);
      }
    }
  });
});
