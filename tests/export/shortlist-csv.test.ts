import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type ExportRow, shortlistCsv } from '@/lib/export/shortlist-csv';
import { readFact } from '@/lib/model/facts';
import { newEntry } from '@/lib/model/shortlist';
import { assess } from '@/lib/scoring/assess';
import { evidenceOf } from '../support/evidence';
import { countFact, measuredPost, NOW } from '../support/readings';

function row(profile: Parameters<typeof evidenceOf>[1]): ExportRow {
  const posts = [1, 2, 3].map((n) => measuredPost(`p${n}`, { likes: 90, comments: 10, views: 1_000 * n }));
  const evidence = evidenceOf(posts, profile);
  const { creator } = evidence.known;
  return {
    entry: newEntry('default', creator.id, NOW),
    creator,
    assessment: assess(evidence),
    profileUrl: 'https://www.youtube.com/@tilda.brennkessel',
  };
}

const parse = (csv: string) => Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data;

describe('shortlistCsv', () => {
  it('begins with a byte order mark and ends lines as RFC 4180 says', () => {
    const csv = shortlistCsv([row({})]);
    expect(csv.startsWith('\ufeffplatform,handle,name,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(2);
  });

  it('gives numbers as numbers, both ends of an interval, and handles without @', () => {
    const [line] = parse(
      shortlistCsv([row({ followers: countFact(48_200, 48_299), name: readFact('Tilda B.', '', '') })]),
    );
    expect(line).toMatchObject({
      platform: 'youtube',
      handle: 'tilda.brennkessel',
      name: 'Tilda B.',
      followers_low: '48200',
      followers_high: '48299',
      tier: 'micro',
      typical_views: '2000',
      engagement_formula: 'hypeauditor-views',
      engagement_posts: '3',
      saved: '2026-06-01T12:00:00.000Z',
    });
  });

  it('leaves unknown numbers empty, never 0', () => {
    const [line] = parse(shortlistCsv([{ ...row({}), assessment: null }]));
    expect(line).toMatchObject({ followers_low: '', followers_high: '', engagement_percent: '', typical_views: '' });
  });

  it('carries hostile names without breaking the table or running', () => {
    const name = '=HYPERLINK("http://evil.example";"a, b")\r\n"quoted"';
    const [line, ...rest] = parse(shortlistCsv([row({ name: readFact(name, '', '') })]));
    expect(rest).toEqual([]);
    expect(line?.name).toBe(`'${name}`);
  });
});
