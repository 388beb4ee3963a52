import { describe, expect, it } from 'vitest';
import { defaultCampaign } from '@/lib/model/shortlist';
import { parseAmount } from '@/lib/views/dashboard-amount';
import { campaignOf, fieldsOf } from '@/lib/views/dashboard-campaign-fields';
import { NOW } from '../support/readings';

describe('parseAmount', () => {
  it.each([
    ['450', 450],
    ['12,5', 12.5],
    ['12.50', 12.5],
    ['1.250', 1_250],
    ['1,250.50', 1_250.5],
    ['1’250', 1_250],
    [' 2 000 ', 2_000],
  ])('reads %s', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each(['', 'free', '-5', '1e5', '12,5,', '1.2345', '0.125', '12.50.5'])('reads no amount from “%s”', (text) => {
    expect(parseAmount(text)).toBeNull();
  });
});

describe('campaignOf', () => {
  const empty = { ...fieldsOf(null), name: 'Spring' };

  it('takes an empty form for a campaign that decides nothing', () => {
    expect(campaignOf(empty, null)).toMatchObject({
      input: { name: 'Spring', budget: null, retentionDays: null, settings: { marks: {}, bookings: [] } },
    });
  });

  it('takes no least number of followers above the most', () => {
    expect(campaignOf({ ...empty, fewest: '10.000', most: '5.000' }, null)).toEqual({ wrong: ['most'] });
    expect(campaignOf({ ...empty, fewest: '5.000', most: '5.000' }, null)).toHaveProperty('input');
  });

  it('gives back what it showed', () => {
    const before = {
      ...defaultCampaign(NOW),
      budget: { amount: 5_000, currency: 'EUR' },
      retentionDays: 90,
      settings: {
        brand: { ...defaultCampaign(NOW).settings.brand, nicheWords: ['bread', 'rye'], tiers: ['micro'] },
        marks: { passMarkPercent: 2.5, tierScheme: 'lefty' },
        bookings: [{ price: 100, currency: 'EUR', views: 1_000 }],
      },
    };
    const { name, client, budget, retentionDays, settings } = before;
    expect(campaignOf(fieldsOf(before), before)).toEqual({ input: { name, client, budget, retentionDays, settings } });
  });

  it('keeps the brief, the wanted sizes, whose sizes they are, and whose rules for ad labels hold', () => {
    const fields = { ...empty, goal: ' Forty bakers. ', sizes: 'nano, micro', scheme: 'lefty', labelMarket: 'US' };
    const made = campaignOf(fields, null);
    expect(made).toMatchObject({
      input: {
        goal: 'Forty bakers.',
        settings: {
          brand: { tiers: ['nano', 'micro'] },
          marks: { tierScheme: 'lefty', disclosureMarket: 'US' },
        },
      },
    });
    if (!('input' in made)) throw new Error('refused');
    const before = { ...defaultCampaign(NOW), ...made.input };
    expect(fieldsOf(before)).toMatchObject({ goal: 'Forty bakers.', sizes: 'nano, micro', scheme: 'lefty' });
    const emptied = campaignOf({ ...fieldsOf(before), goal: '', scheme: '' }, before);
    expect(emptied).toMatchObject({ input: { goal: '', settings: { marks: { disclosureMarket: 'US' } } } });
    expect('input' in emptied && emptied.input.settings.marks).not.toHaveProperty('tierScheme');
  });

  it('unsets a mark whose field is emptied', () => {
    const before = {
      ...defaultCampaign(NOW),
      settings: { ...defaultCampaign(NOW).settings, marks: { inactiveDays: 60 } },
    };
    expect(campaignOf({ ...fieldsOf(before), inactiveDays: '' }, before)).toMatchObject({
      input: { settings: { marks: {} } },
    });
  });

  it('names each field that can’t mean what it holds', () => {
    const fields = {
      ...empty,
      name: ' ',
      budget: '100',
      currency: 'euros',
      passMark: '120',
      most: 'many',
      retention: '0',
    };
    const made = campaignOf(fields, null);
    expect('wrong' in made && [...made.wrong].sort()).toEqual(['budget', 'most', 'name', 'passMark', 'retention']);
  });
});
