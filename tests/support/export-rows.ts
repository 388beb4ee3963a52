import fc from 'fast-check';
import type { ExportRow } from '@/lib/export/row';
import type { Assessment } from '@/lib/model/assessment';
import type { Count } from '@/lib/model/count';
import type { ExportedEntry } from '@/lib/model/exported-list';
import type { Fact } from '@/lib/model/fact';
import { notFound, notShown, readFact, unreadable } from '@/lib/model/facts';
import type { ProfileReading } from '@/lib/model/reading';
import { anySign } from './any-sign';
import { HOUR, NOW, profileReading } from './readings';

/** An entry with nothing written down but what is given. */
export function exportedEntry(known: Partial<ExportedEntry> = {}): ExportedEntry {
  return {
    campaign: 'Spring Tea',
    stage: 'vetting',
    addedAt: NOW,
    decision: null,
    tags: [],
    note: '',
    foundVia: '',
    quote: null,
    contact: null,
    trackingLink: null,
    promoCode: null,
    answers: [],
    ...known,
  };
}

/** An assessment with a rate, views of two kinds, and one flag of each result. */
export const ASSESSMENT: Assessment = {
  rulesVersion: '9.9.9',
  creator: { platform: 'youtube', handle: 'tilda.brennkessel', platformId: 'UC-tilda' },
  tier: { scheme: 'field-guide', id: 'micro', borderline: true },
  engagement: {
    formula: 'hypeauditor-views',
    percent: 4.56789,
    low: 3.2,
    high: 6,
    n: 12,
    place: 'typical',
    benchmark: 'a table',
  },
  typicalViews: [
    { kind: 'video', median: 12_345.5, low: 9_000, high: 15_000, n: 12 },
    { kind: 'short', median: 30_000, low: 10_000, high: 50_000, n: 4 },
  ],
  flags: [
    {
      id: 'jump',
      result: 'raised',
      weight: 'flag',
      says: '+2,900 followers on 4 May.',
      evidence: [{ kind: 'text', text: 'row of 4 May' }],
    },
    {
      id: 'generic',
      result: 'raised',
      weight: 'flag',
      says: '31 of 40 comments fit anywhere.',
      evidence: [{ kind: 'text', text: '“so nice”' }],
    },
    { id: 'inactive', result: 'clear', weight: 'flag', says: 'Posted in the last week.', evidence: [] },
    { id: 'labels', result: 'not-enough-data', weight: 'flag', says: 'No post was opened.', evidence: [] },
  ],
  criteria: [{ id: 'engagement', low: 40, high: 90, covered: 0.5 }],
  score: { low: 40, high: 90 },
  coverage: 0.444,
  screening: 'check',
  reasons: ['2 things to look at.'],
  nextStep: { id: 'history', says: 'Open the history: adds follower counts.' },
};

/** A follower count that was read at a time. */
export function readAt(at: number, value: Count, raw: string): Fact<Count> {
  return { state: 'read', value, raw, source: 'header, second line', at };
}

/** One creator of an export, with all usual facts. */
export function exportRow({
  id = 'youtube:UC-tilda',
  platform = 'youtube',
  profile = {},
  entry = {},
  assessment = ASSESSMENT,
  profileUrl = 'https://www.youtube.com/@tilda.brennkessel',
}: {
  id?: string;
  platform?: string;
  profile?: Partial<ProfileReading>;
  entry?: Partial<ExportedEntry>;
  assessment?: Assessment | null;
  profileUrl?: string | null;
} = {}): ExportRow {
  return {
    creator: {
      id,
      platform,
      keys: [id],
      profile: profileReading({
        name: readFact('Tilda Brennkessel', 'Tilda Brennkessel', 'header'),
        followers: readAt(NOW, { low: 48_200, high: 48_299 }, '48.2K subscribers'),
        email: notShown,
        country: unreadable('Somewhere', 'about panel'),
        ...profile,
      }),
      firstSeenAt: NOW - HOUR,
      lastSeenAt: NOW,
    },
    assessment,
    platformLabel: 'YouTube',
    profileUrl,
    entry: exportedEntry(entry),
  };
}

/** Texts as pages and people have them, those among them that a spreadsheet could run or break on. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: anySign }),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r\n', '\n', '\0', '＝', "'", '"', '\ufeff', ';', ',', ' '),
      fc.string(),
    )
    .map(([start, rest]) => start + rest),
  fc.constantFrom('constructor', '__proto__', '-5', '007', '1234567890123456789', '_x0041_', 'a,b;c\td', '"', "'=1"),
);

const anyTime = fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2090, 0) });
const anyCount = fc.integer({ min: 0, max: 1_000_000_000_000 });
const anyInterval = fc.tuple(anyCount, anyCount).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const anyRate = fc.double({ min: 0, max: 5_000, noNaN: true });

const anyEntry: fc.Arbitrary<ExportedEntry> = fc.record({
  campaign: anyText,
  stage: anyText,
  addedAt: anyTime,
  decision: fc.option(fc.record({ kind: anyText, reason: anyText })),
  tags: fc.array(anyText, { maxLength: 4 }),
  note: anyText,
  foundVia: anyText,
  quote: fc.option(fc.record({ price: fc.double({ min: 0, max: 1e9, noNaN: true }), currency: anyText })),
  contact: fc.option(fc.record({ name: anyText, email: anyText })),
  trackingLink: fc.option(fc.webUrl()),
  promoCode: fc.option(anyText),
  answers: fc.array(
    fc.record({
      question: anyText,
      answer: anyText,
      note: anyText,
      by: fc.constantFrom('page', 'person'),
      at: anyTime,
    }),
    { maxLength: 3 },
  ),
});

const anyAssessment: fc.Arbitrary<Assessment> = fc.record({ percent: anyRate, views: anyRate, says: anyText }).map(
  ({ percent, views, says }): Assessment => ({
    ...ASSESSMENT,
    engagement: ASSESSMENT.engagement && { ...ASSESSMENT.engagement, percent },
    typicalViews: [{ kind: 'video', median: views, low: 0, high: views, n: 3 }],
    flags: [{ id: 'jump', result: 'raised', weight: 'flag', says, evidence: [{ kind: 'text', text: says }] }],
  }),
);

/** Any row of a creator with this id. */
export function anyExportRow(id: string): fc.Arbitrary<ExportRow> {
  return fc
    .record({
      name: anyText,
      followers: fc.option(anyInterval),
      seenAt: anyTime,
      entry: anyEntry,
      assessment: fc.option(anyAssessment),
      profileUrl: fc.option(fc.webUrl()),
    })
    .map(({ name, followers, seenAt, entry, assessment, profileUrl }) => {
      const row = exportRow({
        id,
        entry,
        assessment,
        profileUrl,
        profile: {
          name: readFact(name, name, 'header'),
          followers: followers ? readAt(seenAt, followers, name.slice(0, 100)) : notFound,
        },
      });
      return { ...row, creator: { ...row.creator, lastSeenAt: seenAt } };
    });
}

/** Any list: rows of different creators. */
export const anyRows: fc.Arbitrary<ExportRow[]> = fc
  .nat({ max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyExportRow(`youtube:UC-${index}`))));
