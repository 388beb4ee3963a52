// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PanelCreator, type PanelTab, PanelView } from '@/components/sidepanel/PanelView';
import { answeredQuestions } from '@/lib/checklist/answered';
import { questionsOf } from '@/lib/checklist/questions';
import { HOSTILE_TEXTS } from '../../support/hostile-texts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.body.firstElementChild ?? document.body);
});
afterEach(() => act(() => root.unmount()));

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

  it('shows hostile texts as texts on every tab', () => {
    const withText = (text: string): PanelCreator => ({
      ...creator('tilda'),
      header: { ...creator('tilda').header, name: text, handle: text, platformLabel: text, campaignName: text },
      flags: {
        raised: [{ id: 'a', name: text, says: { text, language: 'en' }, isNote: false, facts: null }],
        acknowledged: [{ flagId: 'a', reason: text, at: 0 }],
        onAcknowledge: vi.fn(),
        onTakeBack: vi.fn(),
      },
      checklist: {
        ...creator('tilda').checklist,
        questions: answeredQuestions(
          [{ id: 'own-1', group: 'own', source: 'person', wanted: 'yes', isAsked: true }],
          [{ question: 'own-1', answer: 'no', at: 0, note: text, by: text }],
          null,
        ),
        ownTexts: new Map([['own-1', text]]),
      },
      sent: {
        today: '2026-05-04',
        items: [{ what: text, value: text, receivedAt: 0 }],
        onAdd: vi.fn(),
        onRemove: vi.fn(),
      },
    });
    const elements = () => [...document.querySelectorAll('#root *')].map((node) => node.nodeName);
    expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(100);
    // The second tab differs in one list alone: every fourth text goes there.
    for (const [tab, step] of [
      ['checklist', 1],
      ['sent', 4],
    ] as const) {
      show(withText('Tilda'), tab);
      const usual = elements();
      for (const text of HOSTILE_TEXTS.filter((_, index) => index % step === 0)) {
        show(withText(text), tab);
        expect(elements(), text).toEqual(usual);
        expect(document.body.textContent, text).toContain(text);
      }
    }
    expect(document.title).not.toBe('owned');
  });
});
