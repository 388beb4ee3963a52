import type { Quote } from '../../model/campaign';
import { type Sentence, sentence, told } from '../../model/sentence';
import type { PlatformTraits } from '../../model/traits';
import type { Range } from '../interval';
import { bookedCpm, boundedCpm } from '../price';
import { RULES } from '../rules';
import { type Flag, notEnough, seen } from './flag';

/** A quote costs far more per 1,000 typical views than the campaign's bookings, or than anything published. */
export const quoteFarAbove: Flag = {
  id: 'quote-far-above',
  weight: 'flag',
  about:
    'The quote per 1,000 typical views is far above the campaign’s dearest booking; without bookings, above the dearest published price of what is quoted, in US dollars or euros alike.',
  thresholds: [RULES.quoteAboveBookings, RULES.fewestPosts],
  innocentCauses: ['Usage rights, exclusivity or several versions', 'A niche in which everything costs more'],
  check: 'Ask what the price includes.',
  judge(evidence) {
    const { quote, campaign } = evidence;
    if (!quote) return notEnough('No quote typed in.');
    if (quote.payModel === 'commission') return notEnough('A share of sales has no price per view.');
    const cpm = boundedCpm(quote, evidence);
    if (cpm === null) return notEnough('Typical views of what is quoted are not read.');
    const booked = bookedCpm(campaign?.bookings ?? [], quote.currency);
    if (booked === null && !['USD', 'EUR'].includes(quote.currency))
      return notEnough('No bookings in {currency}.', { currency: quote.currency });
    const published = dearestPublished(quote, evidence.traits);
    if (booked === null && published === null) return notEnough('No published price per view of what is quoted.');
    const limit = booked ? booked.high * RULES.quoteAboveBookings.value : (published ?? Number.POSITIVE_INFINITY);
    const beside = booked
      ? sentence('your bookings: {booked}', { booked: [amounts(booked)] })
      : sentence('published rates end at {rate}', { rate: limit });
    const says = [
      sentence('{currency} {price} per 1,000 typical views; {beside}.', {
        currency: quote.currency,
        price: [amounts(cpm)],
        beside: [beside],
      }),
    ];
    if (cpm.low > limit) {
      const rights = rightsIn(quote);
      return {
        result: 'raised',
        ...told(...says, ...rights.map(({ says: said }) => said)),
        evidence: [
          { kind: 'quote', price: quote.price, currency: quote.currency },
          ...rights.map(({ months }) => seen(months)),
        ],
      };
    }
    // What sales will add to a base fee is open.
    const isWhole = quote.payModel !== 'hybrid';
    return { result: isWhole && cpm.high <= limit ? 'clear' : 'not-enough-data', ...told(...says), evidence: [] };
  },
};

/** The dearest published price of 1,000 views of any kind that is quoted; null where one of them has none. */
function dearestPublished({ posts }: Quote, { dearestCpm }: PlatformTraits): number | null {
  const prices = posts.map(({ kind }) => dearestCpm?.[kind]?.value ?? null);
  return prices.reduce((dearest, price) => (price === null || dearest === null ? null : Math.max(price, dearest)), 0);
}

/** What explains a price besides views. */
function rightsIn({ usageRightsMonths = 0, exclusivityMonths = 0 }: Quote): { says: Sentence; months: Sentence }[] {
  return [
    {
      n: usageRightsMonths,
      says: sentence('Usage rights are in the price.'),
      months: sentence('usage rights: {n|month|months}', { n: usageRightsMonths }),
    },
    {
      n: exclusivityMonths,
      says: sentence('Exclusivity is in the price.'),
      months: sentence('exclusivity: {n|month|months}', { n: exclusivityMonths }),
    },
  ].filter(({ n }) => n > 0);
}

function amounts({ low, high }: Range): Sentence {
  if (high === Number.POSITIVE_INFINITY) return sentence('at least {low}', { low: [amount(low)] });
  if (low.toFixed(digits(low)) === high.toFixed(digits(high))) return amount(low);
  return sentence('{low}–{high}', { low: [amount(low)], high: [amount(high)] });
}

function amount(n: number): Sentence {
  return digits(n) === 2 ? sentence('{n:2}', { n }) : sentence('{n:0}', { n });
}

/** Small prices are told to the cent. */
function digits(n: number): 0 | 2 {
  return n < 10 ? 2 : 0;
}
