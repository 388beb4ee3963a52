// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { HealthView } from '@/components/dashboard/health/HealthView';
import { DropNotice } from '@/components/health/DropNotice';
import type { FieldHealth } from '@/lib/views/health-view';
import { reactRoot } from '../support/react-root';

const root = reactRoot();

const field: FieldHealth = {
  field: 'profile.followers',
  label: 'followers',
  read: 9,
  notShown: 2,
  failed: 1,
  state: 'reads',
  dropped: null,
};
const kind = { id: 'youtube profile', platform: 'YouTube', kind: 'profiles', visits: '12 pages' };

it('says the state of each field in words, beside its counts', () => {
  const fields: FieldHealth[] = [
    field,
    { ...field, field: 'b', label: 'links', read: 0, failed: 12, state: 'fails', dropped: 'less since June 21' },
  ];
  act(() => root.render(<HealthView kinds={[{ ...kind, fields }]} />));
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['followers', 'well', '9', '2', '1'],
    ['links', 'not at all less since June 21', '0', '2', '12'],
  ]);
  expect(document.querySelector('caption')?.textContent).toBe('YouTube, profiles (12 pages)');
});

it('says what to do where no page was read yet', () => {
  act(() => root.render(<HealthView kinds={[]} />));
  expect(document.body.textContent).toContain('No page was read yet');
});

it('tells of a drop, leads to the details and can be dismissed', () => {
  const [onShow, onDismiss] = [vi.fn(), vi.fn()];
  const notice = {
    title: 'Less is read',
    lines: ['YouTube, profiles, since June 21: followers.'],
    next: '…',
    drops: [],
  };
  act(() => root.render(<DropNotice locale="en" notice={notice} onShow={onShow} onDismiss={onDismiss} />));
  expect(document.querySelector('li')?.textContent).toContain('followers');
  for (const button of document.querySelectorAll('button')) act(() => button.click());
  expect(onShow).toHaveBeenCalledOnce();
  expect(onDismiss).toHaveBeenCalledOnce();
});
