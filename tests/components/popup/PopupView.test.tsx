// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ToastPlace } from '@/components/base/toasts';
import { PopupView, type PopupViewProps } from '@/components/popup/PopupView';
import { HOSTILE_TEXTS } from '../../support/hostile-texts';
import { reactRoot } from '../../support/react-root';

const root = reactRoot();

const onSave = vi.fn();
const onExport = vi.fn();
const onRemove = vi.fn();
const onSearch = vi.fn();
const onOpen = vi.fn();
const onStage = vi.fn();
const onDecide = vi.fn();
const onAddTag = vi.fn();
const onRemoveTag = vi.fn();
const onNote = vi.fn();

type Creator = NonNullable<PopupViewProps['creator']>;

const creator: Creator = {
  name: 'Tilda B.',
  handle: 'tilda.brennkessel',
  platformLabel: 'YouTube',
  result: {
    screening: 'not-enough',
    headline: 'Not enough read',
    because: { text: '4 of 9 checks.', language: 'en' },
    nextStep: { text: 'Open 3 posts.', language: 'en' },
    flags: [],
  },
  lines: [
    { id: 'followers', label: 'Subscribers', value: '48.2K · micro', rows: [{ label: 'Read as', value: '48.2K' }] },
  ],
  seenBefore: null,
  entry: null,
  onSave,
};
const entry: NonNullable<Creator['entry']> = {
  id: 'default a',
  stage: 'vetting',
  tags: ['tea'],
  note: 'Asked for a rate card.',
  decision: null,
  onStage,
  onDecide,
  onAddTag,
  onRemoveTag,
  onNote,
};
const item = {
  id: 'a',
  name: 'Tilda B.',
  handle: 'tilda.brennkessel',
  platformLabel: 'YouTube',
  followers: '48K',
  engagement: '2.9 %',
  standing: 'Vetting',
};
const shortlist: NonNullable<PopupViewProps['shortlist']> = {
  campaign: 'Spring tea',
  items: [],
  hasMore: false,
  search: '',
  exportLabel: 'Export CSV',
  onSearch,
  onOpen,
  onExport,
  onRemove,
};

const show = (props: Partial<PopupViewProps> = {}) =>
  act(() =>
    root.render(
      <ToastPlace>
        <PopupView
          locale="en"
          onAnswerReplies={null}
          onAllowAccess={null}
          creator={null}
          pageText={null}
          unseen={null}
          shortlist={shortlist}
          error={null}
          drop={null}
          onReport={null}
          jobs={{ jobs: [], onCancel: vi.fn(), onSaveFile: vi.fn(), onDismiss: vi.fn() }}
          onDashboard={() => undefined}
          onChecklist={() => undefined}
          {...props}
        />
      </ToastPlace>,
    ),
  );
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (node) => (node.getAttribute('aria-label') ?? node.textContent) === name,
  );
const field = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
/** As a person types: React listens for the event and asks the element. */
const type = (selector: string, text: string) =>
  act(() => {
    const target = field<HTMLInputElement>(selector);
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(target), 'value')?.set?.call(target, text);
    target.dispatchEvent(new Event(target.nodeName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });

describe('PopupView', () => {
  it('saves with one click, and says that a creator is saved', () => {
    show({ creator });
    button('Save')?.click();
    expect(onSave).toHaveBeenCalledOnce();
    show({ creator: { ...creator, entry } });
    expect(button('Saved')?.disabled).toBe(true);
  });

  it('shows the result with what it rests on, at most two flags, and the next step', () => {
    const flags = ['One', 'Two', 'Three'].map((name) => ({
      id: name,
      name,
      says: { text: `${name} was seen.`, language: 'en' },
      isNote: false,
    }));
    show({ creator: { ...creator, result: creator.result && { ...creator.result, flags } } });
    const text = document.body.textContent ?? '';
    for (const part of [
      'Not enough read',
      '4 of 9 checks.',
      'Two was seen.',
      '1 more in the checklist',
      'Open 3 posts.',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('Three was seen.');
  });

  it('sets a stage, and asks why where it is a rejection', () => {
    show({ creator: { ...creator, entry } });
    type('select', 'contacted');
    expect(onStage).toHaveBeenLastCalledWith('contacted', null);
    onStage.mockClear();
    type('select', 'rejected');
    expect(onStage).not.toHaveBeenCalled();
    const form = [...document.querySelectorAll('form')].find((node) => node.textContent?.includes('Why is'));
    expect(form?.querySelector<HTMLButtonElement>('[type=submit]')?.disabled).toBe(true);
    type('form input', ' price ');
    act(() => form?.requestSubmit());
    expect(onStage).toHaveBeenCalledExactlyOnceWith('rejected', 'price');
  });

  it('decides, and takes a decision back', () => {
    show({ creator: { ...creator, entry } });
    act(() => button('Hold')?.click());
    expect(onDecide).toHaveBeenLastCalledWith('hold', '');
    show({ creator: { ...creator, entry: { ...entry, decision: { kind: 'hold', reason: '' } } } });
    expect(button('Hold')?.getAttribute('aria-pressed')).toBe('true');
    act(() => button('Hold')?.click());
    expect(onDecide).toHaveBeenLastCalledWith(null, '');
  });

  it('adds and removes tags', () => {
    show({ creator: { ...creator, entry } });
    type('[placeholder="Add a tag"]', ' spring ');
    act(() => field<HTMLInputElement>('[placeholder="Add a tag"]').form?.requestSubmit());
    expect(onAddTag).toHaveBeenCalledExactlyOnceWith('spring');
    act(() => button('Remove tag tea')?.click());
    expect(onRemoveTag).toHaveBeenCalledExactlyOnceWith('tea');
  });

  it('keeps a note soon after the last key', () => {
    vi.useFakeTimers();
    show({ creator: { ...creator, entry } });
    expect(field<HTMLTextAreaElement>('textarea').value).toBe('Asked for a rate card.');
    type('textarea', 'Answered');
    type('textarea', 'Answered.');
    expect(onNote).not.toHaveBeenCalled();
    act(() => vi.runAllTimers());
    expect(onNote).toHaveBeenCalledExactlyOnceWith('Answered.');
    vi.useRealTimers();
  });

  it('says what to do on a page that is no creator’s, and in an empty list', () => {
    show({ pageText: { says: 'This is not a creator’s page.', nextStep: 'Open a profile.' } });
    expect(document.body.textContent).toContain('Open a profile.');
    expect(document.body.textContent).toContain('Nobody yet');
    expect(button('Export CSV')?.disabled).toBe(true);
  });

  it('lists, searches, opens, exports and removes', () => {
    show({ shortlist: { ...shortlist, items: [item], hasMore: true } });
    button('Export CSV')?.click();
    button('Remove Tilda B.')?.click();
    button('Open the profile of Tilda B.')?.click();
    type('[type=search]', 'tild');
    expect(onExport).toHaveBeenCalledOnce();
    expect(onRemove).toHaveBeenCalledWith('a');
    expect(onOpen).toHaveBeenCalledWith('a');
    expect(onSearch).toHaveBeenCalledWith('tild');
    expect(document.body.textContent).toContain('More are in the dashboard');
  });

  it('keeps the search where nobody is found by it', () => {
    show({ shortlist: { ...shortlist, search: 'nobody' } });
    expect(field<HTMLInputElement>('[type=search]').value).toBe('nobody');
    expect(document.body.textContent).toContain('Nobody here by that name.');
  });

  it('tells of an error as an alert', () => {
    show({ error: 'That did not work.' });
    expect(document.querySelector('[role=alert]')?.textContent).toBe('That did not work.');
  });

  it('asks whether replies may be read, and hands the answer on', () => {
    const onAnswer = vi.fn();
    show({ onAnswerReplies: onAnswer });
    act(() => button('Read along')?.click());
    act(() => button('Only what is on screen')?.click());
    expect(onAnswer.mock.calls).toEqual([[true], [false]]);
  });

  it('asks for the sites with one button where the browser withholds them', () => {
    const onAllowAccess = vi.fn();
    show({ onAllowAccess });
    act(() => button('Allow these sites')?.click());
    expect(onAllowAccess).toHaveBeenCalledOnce();
  });

  it('asks nothing once it has the answers, and says what is not read', () => {
    show({ unseen: { says: 'Only what is on screen is read.', nextStep: 'Open posts.' } });
    expect(button('Read along')).toBeUndefined();
    expect(button('Allow these sites')).toBeUndefined();
    expect(document.body.textContent).toContain('Only what is on screen is read. Open posts.');
  });

  it.each([
    ['de', 'Speichern'],
    ['es-MX', 'Guardar'],
    ['fr', 'Save'],
  ])('speaks to a person with the locale %s', (locale, save) => {
    show({ creator, locale });
    expect(button(save)).toBeDefined();
  });

  it('shows hostile texts as texts in every field', { timeout: 30_000 }, () => {
    const elements = () => [...document.querySelectorAll('main *')].map((node) => node.nodeName);
    const withText = (text: string): Partial<PopupViewProps> => ({
      creator: {
        ...creator,
        name: text,
        handle: text,
        platformLabel: text,
        result: {
          screening: 'check',
          headline: text,
          because: { text, language: 'en' },
          nextStep: { text, language: 'en' },
          flags: [{ id: 'x', name: text, says: { text, language: 'en' }, isNote: false }],
        },
        lines: [{ id: 'followers', label: text, value: text, rows: [{ label: text, value: text }] }],
        seenBefore: text,
        entry: { ...entry, tags: [text], note: text, decision: { kind: 'hold', reason: text } },
      },
      pageText: { says: text, nextStep: text },
      unseen: { says: text, nextStep: text },
      shortlist: {
        ...shortlist,
        campaign: text,
        search: text,
        items: [{ ...item, name: text, handle: text, platformLabel: text, standing: text }],
      },
      error: text,
    });
    show(withText('Tilda'));
    const usual = elements();
    expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(100);
    for (const text of HOSTILE_TEXTS) {
      show(withText(text));
      expect(elements(), text).toEqual(usual);
      expect(document.querySelector('h1')?.textContent).toBe(text);
    }
    expect(document.title).not.toBe('owned');
  });
});
