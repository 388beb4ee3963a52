// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Jobs } from '@/components/jobs/Jobs';
import type { Job } from '@/lib/model/job';
import { reactRoot } from '../../support/react-root';

const on = { onCancel: vi.fn(), onSaveFile: vi.fn(), onDismiss: vi.fn() };

const root = reactRoot();
beforeEach(() => {
  for (const told of Object.values(on)) told.mockReset();
});

const job = (known: Partial<Job>): Job => ({
  id: 'a',
  request: { kind: 'rescore' },
  state: 'running',
  done: 0,
  total: null,
  startedAt: 0,
  endedAt: null,
  why: null,
  tries: 1,
  imported: null,
  leftOut: 0,
  ...known,
});
const written: Job['request'] = {
  kind: 'export',
  campaignId: 'default',
  format: 'csv',
  preset: 'everything',
  filter: {},
  parts: 0,
};
const draw = (...jobs: Job[]) => act(() => root.render(<Jobs locale="en" jobs={jobs} {...on} />));
const text = () => document.body.textContent ?? '';
const click = (name: string) =>
  act(() => [...document.querySelectorAll('button')].find((node) => node.textContent === name)?.click());

describe('Jobs', () => {
  it('are nothing where there is nothing to tell', () => {
    draw(
      job({ state: 'done' }),
      job({ id: 'b', state: 'cancelled' }),
      job({ id: 'c', state: 'cancelled', request: written }),
    );
    expect(document.querySelector('section')).toBeNull();
  });

  it('show how far each is, and stop the one that a person cancels', () => {
    draw(job({ done: 30, total: 120 }), job({ id: 'b', request: { kind: 'backUp' } }));
    const bars = [...document.querySelectorAll('[role=progressbar]')];
    expect(bars.map((bar) => bar.getAttribute('aria-valuenow'))).toEqual(['25', null]);
    expect(text()).toContain('Assessing all creators');
    click('Cancel');
    expect(on.onCancel).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'a' }));
  });

  it('are whole at no step of none', () => {
    draw(job({ done: 0, total: 0 }));
    expect(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('0');
  });

  it('hand over the file of an export that is done', () => {
    draw(job({ state: 'done', request: written }));
    expect(text()).toContain('The export is ready.');
    click('Save the file');
    expect(on.onSaveFile).toHaveBeenCalledOnce();
    click('Dismiss');
    expect(on.onDismiss).toHaveBeenCalledOnce();
  });

  it('hand over the file of a backup that is done', () => {
    draw(job({ state: 'done', request: { kind: 'saveBackup' } }));
    expect(text()).toContain('The backup is ready.');
    click('Save the file');
    expect(on.onSaveFile).toHaveBeenCalledOnce();
  });

  it.each(['failed', 'stopped'] as const)('say what stays and what to do where one %s', (state) => {
    draw(job({ state, request: { kind: 'import', campaignId: 'default', parts: 2 } }));
    expect(text()).toContain('What came in stays; import the file again for the rest.');
    expect(text()).not.toContain('Save the file');
  });
});
