// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupView, type PopupViewProps } from '@/components/popup/PopupView';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.body.firstElementChild ?? document.body);
});
afterEach(() => act(() => root.unmount()));

const onSave = vi.fn();
const onExport = vi.fn();
const onRemove = vi.fn();

const creator: NonNullable<PopupViewProps['creator']> = {
  name: '<img src=x onerror=alert(1)>',
  handle: 'tilda.brennkessel',
  platformLabel: 'YouTube',
  screening: 'not-enough',
  headline: 'Not enough read',
  reasons: ['2 of 5 criteria looked at.'],
  lines: [{ label: 'Subscribers', value: '48.2K · micro', detail: '48,200–48,299' }],
  nextStep: 'Open 3 posts.',
  isSaved: false,
  onSave,
};
const item = {
  id: 'a',
  name: 'Tilda B.',
  handle: 'tilda.brennkessel',
  platformLabel: 'YouTube',
  followers: '48K',
  engagement: '',
};

const show = (props: Partial<PopupViewProps> = {}) =>
  act(() =>
    root.render(
      <PopupView
        question={null}
        creator={null}
        pageText={null}
        unseen={null}
        shortlist={{ items: [], hasMore: false, onExport, onRemove }}
        error={null}
        {...props}
      />,
    ),
  );
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (node) => (node.getAttribute('aria-label') ?? node.textContent) === name,
  );

describe('PopupView', () => {
  it('shows the creator’s texts as texts, and saves', () => {
    show({ creator });
    expect(document.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
    button('Save')?.click();
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('says that a creator is saved, and can’t save again', () => {
    show({ creator: { ...creator, isSaved: true } });
    expect(button('Saved')?.disabled).toBe(true);
  });

  it('says what to do on a page that is no creator’s, and in an empty list', () => {
    show({ pageText: { says: 'This is not a creator’s page.', nextStep: 'Open a profile.' } });
    expect(document.body.textContent).toContain('Open a profile.');
    expect(document.body.textContent).toContain('Nobody yet.');
    expect(button('Export CSV')?.disabled).toBe(true);
  });

  it('lists, exports and removes', () => {
    show({ shortlist: { items: [item], hasMore: true, onExport, onRemove } });
    button('Export CSV')?.click();
    button('Remove Tilda B.')?.click();
    expect(onExport).toHaveBeenCalledOnce();
    expect(onRemove).toHaveBeenCalledWith('a');
    expect(document.body.textContent).toContain('Older ones are in the export.');
  });

  it('tells of an error as an alert', () => {
    show({ error: 'That did not work.' });
    expect(document.querySelector('[role=alert]')?.textContent).toBe('That did not work.');
  });

  it('asks whether replies may be read, and hands the answer on', () => {
    const onAnswer = vi.fn();
    show({ question: { onAnswer } });
    act(() => button('Read along')?.click());
    act(() => button('Only what is on screen')?.click());
    expect(onAnswer.mock.calls).toEqual([[true], [false]]);
  });

  it('asks nothing once it has the answer, and says what is not read', () => {
    show({ unseen: { says: 'Only what is on screen is read.', nextStep: 'Open posts.' } });
    expect(button('Read along')).toBeUndefined();
    expect(document.body.textContent).toContain('Only what is on screen is read. Open posts.');
  });
});
