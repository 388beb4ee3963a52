import { describe, expect, it } from 'vitest';
import { newEntry } from '@/lib/model/shortlist';
import { listEn } from '@/lib/texts/dashboard-list-en';
import { CODE_WORDS } from '@/lib/texts/dashboard-words';
import { formatMoneyRange, priceFigure } from '@/lib/views/dashboard-figures';

it('a quote is no price of views where none were read', () => {
  const quote = { price: 2_990, currency: 'EUR', posts: [{ kind: 'video' as const, count: 1 }] };
  const words = { locale: 'en', list: listEn, codes: CODE_WORDS.en };
  const figure = (entry: Parameters<typeof priceFigure>[0]['entry']) =>
    priceFigure({ entry, creator: null, assessment: null }, words);
  expect(figure({ ...newEntry('autumn', 'odalys', 0), quote })).toEqual({
    text: 'not read',
    note: 'Quote: €2,990',
    provenance: null,
  });
  expect(figure(newEntry('autumn', 'odalys', 0)).text).toBe('');
});

describe('formatMoneyRange', () => {
  it.each([
    [8.91, 12.05, '€9 – €12'],
    [16.4, 22.6, '€16 – €23'],
    [2.4, 3.25, '€2.40 – €3.25'],
    [0.014, 0.019, '€0.014 – €0.019'],
    [0.6, 12, '€0.60 – €12.00'],
  ])('writes both ends of %d to %d alike', (low, high, written) => {
    expect(formatMoneyRange({ low, high }, 'EUR', 'en')).toBe(written);
  });
});
