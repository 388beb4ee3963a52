import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLists } from '@/lib/import/merge-lists';
import { type ExportedEntry, type ExportedRow, rowKey } from '@/lib/model/exported-list';
import { notShown, readValue } from '@/lib/model/facts';
import { anyRows, exportRow, readAt } from '../support/export-rows';
import { canonicalRows } from '../support/list-files';
import { DAY, NOW } from '../support/readings';

const entryOf = (rows: readonly ExportedRow[]): ExportedEntry | undefined => rows[0]?.entry;

describe('mergeLists', () => {
  it('takes what only one of two people wrote, and all tags', () => {
    const { rows, conflicts } = mergeLists(
      [exportRow({ entry: { note: 'mine', tags: ['a', 'b'], addedAt: NOW } })],
      [exportRow({ entry: { quote: { price: 5, currency: 'EUR' }, tags: ['b', 'c'], addedAt: NOW - DAY } })],
    );
    expect(conflicts).toEqual([]);
    expect(entryOf(rows)).toMatchObject({
      note: 'mine',
      quote: { price: 5, currency: 'EUR' },
      tags: ['a', 'b', 'c'],
      addedAt: NOW - DAY,
    });
  });

  it('keeps mine where both wrote, and names both', () => {
    const { rows, conflicts } = mergeLists(
      [exportRow({ entry: { stage: 'booked', decision: { kind: 'approve', reason: '' } } })],
      [exportRow({ entry: { stage: 'rejected', decision: { kind: 'approve', reason: '' } } })],
    );
    expect(entryOf(rows)?.stage).toBe('booked');
    expect(conflicts).toEqual([
      { creatorId: 'youtube:UC-tilda', campaign: 'Spring Tea', field: 'stage', mine: 'booked', theirs: 'rejected' },
    ]);
  });

  it('keeps the answers of both, and names those that differ', () => {
    const answer = (question: string, given: string) =>
      ({ question, answer: given, note: '', by: 'person', at: NOW }) as const;
    const { rows, conflicts } = mergeLists(
      [exportRow({ entry: { answers: [answer('a', 'yes'), answer('b', 'no')] } })],
      [exportRow({ entry: { answers: [answer('b', 'yes'), answer('c', 'no')] } })],
    );
    expect(entryOf(rows)?.answers.map(({ question, answer: given }) => question + given)).toEqual([
      'ayes',
      'bno',
      'cno',
    ]);
    expect(conflicts.map(({ field }) => field)).toEqual(['answers']);
  });

  it('takes one creator’s rows in two campaigns for two, with one state of knowledge', () => {
    const late = exportRow({ entry: { campaign: 'Autumn' } });
    late.creator = { ...late.creator, lastSeenAt: NOW + DAY, keys: ['youtube:@new'] };
    const { rows } = mergeLists([exportRow()], [late]);
    expect(rows.map(({ entry }) => entry.campaign)).toEqual(['Spring Tea', 'Autumn']);
    expect(rows.map(({ creator }) => creator.keys)).toEqual(Array(2).fill(['youtube:@new', 'youtube:UC-tilda']));
  });

  it.each([
    ['a later count', readAt(NOW + DAY, { low: 50_000, high: 50_099 }, '50K'), 50_000],
    ['nothing over what was not read', notShown, 48_200],
    ['no rounder form of what is known', readAt(NOW + DAY, { low: 48_000, high: 48_999 }, '48K'), 48_200],
  ])('takes %s', (_what, followers, low) => {
    const late = exportRow({ profile: { followers } });
    late.creator = { ...late.creator, lastSeenAt: NOW + DAY };
    for (const { rows } of [mergeLists([exportRow()], [late]), mergeLists([late], [exportRow()])]) {
      expect(readValue(rows[0]?.creator.profile.followers ?? notShown)?.low).toBe(low);
    }
  });

  it('changes nothing where one list is empty or both are the same', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const merged of [mergeLists(rows, []), mergeLists([], rows), mergeLists(rows, rows)]) {
          expect(merged.conflicts).toEqual([]);
          expect(canonicalRows(merged.rows).length).toBeGreaterThan(0);
          expect(merged.rows.map(rowKey)).toEqual(rows.map(rowKey));
        }
        expect(canonicalRows(mergeLists(rows, []).rows)).toBe(canonicalRows(rows));
      }),
      { numRuns: 50 },
    );
  });

  it('loses nothing that anybody wrote: it is in the list or in a conflict', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (mine, theirs) => {
        const { rows, conflicts } = mergeLists(mine, theirs);
        const kept = JSON.stringify([rows.map(({ entry }) => entry), conflicts]);
        for (const { entry } of [...mine, ...theirs]) {
          for (const text of [entry.note, entry.stage, entry.foundVia, ...entry.tags]) {
            expect(kept).toContain(JSON.stringify(text));
          }
          for (const value of [entry.quote, entry.contact, entry.decision])
            if (value) expect(kept).toContain(JSON.stringify(value));
          for (const answer of entry.answers) expect(kept).toContain(JSON.stringify(answer));
        }
        expect(new Set(rows.map(rowKey)).size).toBe(rows.length);
      }),
      { numRuns: 50 },
    );
  });
});
