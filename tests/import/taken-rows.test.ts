import { describe, expect, it } from 'vitest';
import { guessMapping } from '@/lib/import/columns';
import { readTable } from '@/lib/import/read-table';
import { tableRows } from '@/lib/import/table-rows';
import { rowsOfList, rowsOfTable, type TakenFor, type TakenRows } from '@/lib/import/taken-rows';
import { inEnglish } from '@/lib/model/sentence';
import { platforms } from '@/lib/platforms/registry';
import { exportedEntry } from '../support/export-rows';
import { NOW, profileReading } from '../support/readings';

const youtube = platforms.find(({ id }) => id === 'youtube') ?? null;
const CHOICES: TakenFor = { platforms, platform: null, priceFor: null, now: NOW };

function taken(csv: string, choices: Partial<TakenFor> = {}): TakenRows {
  const table = readTable(csv);
  if (!table.ok) throw new Error(inEnglish(table.why));
  const { rows, problems } = tableRows(table, guessMapping(table.header));
  expect(problems).toEqual([]);
  return rowsOfTable(rows, { ...CHOICES, ...choices });
}

const only = ({ rows, problems }: TakenRows) => {
  expect(problems).toEqual([]);
  expect(rows).toHaveLength(1);
  return rows[0]?.row;
};

describe('the creator of a line', () => {
  it('is named by its address, however it is written', () => {
    const row = only(taken('profile_url\nhttps://m.youtube.com/@tilda.brennkessel?si=x\n'));
    expect(row).toMatchObject({ platform: 'youtube', identity: { handle: 'tilda.brennkessel', platformId: null } });
  });

  it('is named by handle and platform, the platform by id or by name', () => {
    for (const platform of ['youtube', 'YouTube']) {
      const row = only(taken(`platform,handle\n${platform},@tilda.brennkessel\n`));
      expect(row).toMatchObject({ platform: 'youtube', identity: { handle: 'tilda.brennkessel' } });
    }
  });

  it('is nobody where a handle has no platform, until a person says which', () => {
    expect(taken('handle\n@tilda.brennkessel\n')).toMatchObject({ rows: [], problems: [{ line: 2, column: null }] });
    expect(only(taken('handle\n@tilda.brennkessel\n', { platform: youtube }))?.platform).toBe('youtube');
  });

  it('is nobody where the platform is unknown, though a person chose one', () => {
    expect(taken('platform,handle\nfriendface,@tilda\n', { platform: youtube }).problems).toHaveLength(1);
  });

  it('is nobody where the address is a post, or a list of addresses', () => {
    const { rows, problems } = taken('url\nhttps://www.youtube.com/watch?v=abcdefghijk\n"@a, @b"\n', {
      platform: youtube,
    });
    expect(rows).toEqual([]);
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
  });
});

describe('the cells of a line', () => {
  const line = (header: string, cells: string, choices?: Partial<TakenFor>) =>
    taken(`platform,handle,${header}\nyoutube,tilda,${cells}\n`, choices);

  it('become what a person enters', () => {
    const result = line(
      'stage,decision,decision_reason,tags,note,found_via,email,promo_code',
      'Content review,Approved,kind,"tea, baking",Call first.,a fair,tilda@mail.example,TILDA-10',
    );
    expect(only(result)?.fields).toMatchObject({
      stage: 'content-review',
      stages: [{ stage: 'content-review', at: NOW, reason: null }],
      decision: { kind: 'approve', reason: 'kind', at: NOW },
      tags: ['tea', 'baking'],
      note: 'Call first.',
      foundVia: 'a fair',
      contact: { email: 'tilda@mail.example', name: null },
      link: { promoCode: 'TILDA-10', trackingUrl: null },
    });
    expect(result.left).toEqual([]);
  });

  it('are left out alone where they are none of ours, and named', () => {
    const result = line('stage,decision,note,tracking_link', 'nurturing,perhaps,x,javascript:alert(1)');
    expect(only(result)?.fields).toEqual({ note: 'x' });
    expect(result.left.map(({ line: at, column }) => [at, column])).toEqual([
      [2, 'stage'],
      [2, 'decision'],
      [2, 'tracking_link'],
    ]);
  });

  it('are left out where they are too long to keep', () => {
    const result = line('found_via,note', `${'x'.repeat(301)},y`);
    expect(only(result)?.fields).toEqual({ note: 'y' });
    expect(result.left).toHaveLength(1);
  });

  it('make a quote only with a currency, and where a person says what prices are for', () => {
    expect(only(line('quote,quote_currency', '500,EUR'))?.fields).toEqual({});
    expect(line('quote', '500', { priceFor: 'video' }).left).toHaveLength(1);
    expect(only(line('quote,quote_currency', '500,eur', { priceFor: 'video' }))?.fields).toEqual({
      quote: { price: 500, currency: 'EUR', posts: [{ kind: 'video', count: 1 }] },
    });
  });

  it('bring no numbers: those come from pages', () => {
    expect(only(line('followers,engagement_percent', '120000,4.5'))?.fields).toEqual({});
  });
});

describe('the rows of a list file', () => {
  it('bring what a person entered, and of the answers only theirs', () => {
    const profile = profileReading();
    const creator = { id: 'youtube:1', platform: 'youtube', keys: [], profile, firstSeenAt: NOW, lastSeenAt: NOW };
    const answer = { question: 'q', answer: 'yes', note: '', at: NOW } as const;
    const entry = exportedEntry({
      note: 'Private.',
      answers: [
        { ...answer, by: 'person' },
        { ...answer, question: 'p', by: 'page' },
        { ...answer, question: 'r', answer: 'maybe so', by: 'person' },
      ],
    });
    const { rows, left } = rowsOfList([{ creator, assessment: null, entry }], { priceFor: null, now: NOW });
    expect(rows[0]?.row.identity).toEqual({ handle: profile.handle, platformId: profile.platformId });
    expect(rows[0]?.row.fields).toMatchObject({ stage: 'vetting', note: 'Private.' });
    expect(rows[0]?.row.fields.answers).toMatchObject([{ question: 'q', answer: 'yes' }]);
    expect(left).toEqual([]);
  });
});
