import { describe, expect, it } from 'vitest';
import { importPlan, type OpenSource } from '@/entrypoints/dashboard/import-plan';
import { sourceOf } from '@/lib/import/source';
import { NOW } from '../../support/readings';

const NOTHING = { platform: '', priceFor: '', campaign: null };

function tableSource(csv: string): Extract<OpenSource, { kind: 'table' }> {
  const read = sourceOf(csv);
  if (!read.ok || read.source.kind !== 'table') throw new Error('no table');
  return read.source;
}

describe('importPlan', () => {
  it('takes a table by its columns, counts who is named again, and can queue whom it takes', () => {
    const source = tableSource(
      'profile_url,note\nhttps://www.youtube.com/@tilda,x\nhttps://youtube.com/@TILDA,y\nhttps://www.youtube.com/@odo,\n',
    );
    const plan = importPlan(source, { ...NOTHING, mapping: source.mapping }, NOW);
    expect(plan.taken.map(({ line, name }) => [line, name])).toEqual([
      [2, 'tilda'],
      [3, 'TILDA'],
      [4, 'odo'],
    ]);
    expect(plan).toMatchObject({ doubles: 1, problems: [], left: [] });
    expect(plan.queue.map(({ address }) => address)).toContain('https://www.youtube.com/@odo');
  });

  it('names the lines in order, whatever step they fail at', () => {
    const source = tableSource('platform,handle,saved\nyoutube,tilda,sometime\n,odo,\nyoutube,ada,2026-05-04\n');
    const plan = importPlan(source, { ...NOTHING, mapping: source.mapping }, NOW);
    expect(plan.taken).toHaveLength(1);
    expect(plan.problems.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('takes a pasted text; an old kind of address can be queued though it can’t be saved unread', () => {
    const text = '@tilda, https://www.youtube.com/c/OldName https://elsewhere.example/x';
    const source: OpenSource = { kind: 'handles', text };
    const unnamed = importPlan(source, { ...NOTHING, mapping: [] }, NOW);
    expect(unnamed.taken).toEqual([]);
    expect(unnamed.queue).toHaveLength(1);
    expect(unnamed.problems.map(({ column }) => column)).toEqual(['@tilda', 'https://elsewhere.example/x']);
    const named = importPlan(source, { ...NOTHING, mapping: [], platform: 'youtube' }, NOW);
    expect(named.taken.map(({ name }) => name)).toEqual(['tilda']);
    expect(named.queue).toHaveLength(2);
  });
});
