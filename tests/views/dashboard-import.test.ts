import { describe, expect, it } from 'vitest';
import { textsFor } from '@/lib/texts/catalog';
import { CODE_WORDS } from '@/lib/texts/dashboard-words';
import { broughtText, CONFLICT_FIELDS, fieldText, takeOver } from '@/lib/views/dashboard-import';
import { NOW } from '../support/readings';

const words = { codes: textsFor(CODE_WORDS, 'en'), locale: 'en' };
const decision = { kind: 'reject', reason: 'too dear', who: '', at: NOW } as const;
const FULL = {
  stage: 'booked',
  decision,
  note: 'Call first.',
  foundVia: 'a fair',
  quote: { price: 500, currency: 'EUR', posts: [{ kind: 'video', count: 2 }] },
  contact: { name: 'Tilda', email: 'tilda@mail.example', phone: null, company: null, address: null },
  link: { promoCode: 'TILDA-10', trackingUrl: null },
  tags: ['tea', 'baking'],
} as const;
const fields = { ...FULL, quote: { ...FULL.quote, posts: [...FULL.quote.posts] }, tags: [...FULL.tags] };

describe('what a row of a file brings', () => {
  it('is told in words, field by field', () => {
    expect(broughtText(fields, words)).toEqual([
      'Booked',
      'Rejected · too dear',
      'tea, baking',
      '€500 · 2 × video',
      'Tilda · tilda@mail.example',
      'TILDA-10',
      'a fair',
      'Call first.',
    ]);
    expect(broughtText({}, words)).toEqual([]);
  });
});

describe('takeOver', () => {
  it.each(CONFLICT_FIELDS)('puts the file’s %s in place, and nothing where the file has none', (field) => {
    const edit = takeOver(field, fields, NOW);
    expect(edit).not.toBeNull();
    expect(fieldText(field, fields, words)).not.toBe('');
    expect(takeOver(field, {}, NOW)).toBeNull();
  });

  it('rejects only with the reason that a rejection needs', () => {
    expect(takeOver('stage', { stage: 'rejected' }, NOW)).toBeNull();
    expect(takeOver('stage', { stage: 'rejected', decision }, NOW)).toMatchObject({ reason: 'too dear' });
  });
});
