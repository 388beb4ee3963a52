// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { LostNotice } from '@/components/dashboard/data/LostNotice';
import { StoppedView } from '@/components/dashboard/data/StoppedView';
import { reactRoot } from '../support/react-root';
import { NOW } from '../support/readings';

const root = reactRoot();

const press = (label: string) =>
  act(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click());

const BACKUP = {
  newest: { at: NOW, rows: 90 },
  problem: null,
  isReading: false,
  onBackUp: null,
  onSave: null,
  onRestore: vi.fn(),
  onRestoreFile: vi.fn(),
};

it.each([
  ['damaged', 'The database can’t be opened', 'Nothing was deleted.'],
  ['no-space', 'The disk is full', 'Free some space'],
  ['newer-database', 'A newer Touchstone made this data', 'Update the extension'],
] as const)('where the data can’t be reached (%s), says what is safe and what to do', (failure, title, says) => {
  const onTryAgain = vi.fn();
  act(() => root.render(<StoppedView failure={failure} backup={null} onTryAgain={onTryAgain} />));
  expect(document.querySelector('h1')?.textContent).toBe(title);
  expect(document.querySelector('[role="alert"]')?.textContent).toContain(says);
  press('Try again');
  expect(onTryAgain).toHaveBeenCalledOnce();
});

it('offers a damaged database’s backup, and nothing that would need the database', () => {
  act(() => root.render(<StoppedView failure="damaged" backup={BACKUP} onTryAgain={vi.fn()} />));
  const buttons = [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
  expect(buttons).toEqual(['Try again', 'Put the backup back', 'Put back from a file']);
});

it('lets a person choose between what was lost and what is there', () => {
  const [onPutBack, onKeep] = [vi.fn(), vi.fn()];
  act(() =>
    root.render(<LostNotice backup={{ at: NOW, rows: 90 }} isPart={false} onPutBack={onPutBack} onKeep={onKeep} />),
  );
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('90 rows');
  press('Put the backup back');
  press('Keep what is here now');
  expect([onPutBack.mock.calls.length, onKeep.mock.calls.length]).toEqual([1, 1]);
});

it('says of a part that is missing what putting the backup back would do', () => {
  act(() =>
    root.render(
      <LostNotice backup={{ at: NOW, rows: 90 }} isPart onPutBack={() => undefined} onKeep={() => undefined} />,
    ),
  );
  expect(document.querySelector('h2')?.textContent).toBe('A part of what was here is missing');
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('also of what was added since');
});
