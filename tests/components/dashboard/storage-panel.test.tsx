// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { StoragePanel } from '@/components/dashboard/data/StoragePanel';
import { reactRoot } from '../../support/react-root';

const root = reactRoot();

const shown = (state: Parameters<typeof StoragePanel>[0]['state']) => {
  act(() => root.render(<StoragePanel counts={null} state={state} />));
  return document.body.textContent ?? '';
};

it('says of a browser’s refusal that it is one, with what is used and how much there is', () => {
  const text = shown({ isPersisted: false, usedBytes: 12_000_000, quotaBytes: 3_000_000_000 });
  expect(text).toContain('may clear this data');
  expect(text).not.toContain('has promised');
  expect(text).toMatch(/12 MB\D+3 GB/);
});

it('says of a promise that it is one', () => {
  expect(shown({ isPersisted: true, usedBytes: null, quotaBytes: null })).toContain('has promised');
});

it('says neither before the browser has answered', () => {
  expect(shown(null)).toBe('Storage');
});
