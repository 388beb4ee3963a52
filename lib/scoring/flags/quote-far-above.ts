import { type Sentence, sentence, told } from '../../model/sentence';
import type { Range } from '../interval';
import { bookedCpm, boundedCpm } from '../price';
import { RULES } from '../rules';
import { type Flag, notEnough } from './flag';

/** A quote costs far more per 1,000 typical views than the campaign's bookings, or than anything published. */
export const quoteFarAbove: Flag = {
  id: 'quote-far-above',
  weight: 'flag',
  about:
    'The quote per 1,000 typical views is far above the campaign’s dearest booking; without bookings, above the dearest published rate.',
  thresholds: [RULES.quoteAboveBookings, RULES.quoteCpm, RULES.fewestPosts],
  innocentCauses: ['Usage rights, exclusivity or several versions', 'A niche in which everything costs more'],
  check: 'Ask what the price includes.',
  judge(evidence) {
    const { quote, campaign } = evidence;
    if (!quote) return notEnough('No quote typed in.');
    const cpm = boundedCpm(quote, evidence);
    if (cpm === null) return notEnough('Typical views of what is quoted are not read.');
    const booked = bookedCpm(campaign?.bookings ?? [], quote.currency);
    if (booked === null && !['USD', 'EUR'].includes(quote.currency))
      return notEnough('No bookings in {currency}.', { currency: quote.currency });
    const limit = booked ? booked.high * RULES.quoteAboveBookings.value : RULES.quoteCpm.value;
    const beside = booked
      ? sentence('your bookings: {booked}', { booked: [amounts(booked)] })
      : sentence('published rates end at {rate}', { rate: RULES.quoteCpm.value });
    const shown = told(
      sentence('{currency} {price} per 1,000 typical views; {beside}.', {
        currency: quote.currency,
        price: [amounts(cpm)],
        beside: [beside],
      }),
    );
    if (cpm.low > limit) return { result: 'raised', ...shown, evidence: [`quote ${quote.currency} ${quote.price}`] };
    return { result: cpm.high <= limit ? 'clear' : 'not-enough-data', ...shown, evidence: [] };
  },
};

function amounts({ low, high }: Range): Sentence {
  return high === Number.POSITIVE_INFINITY
    ? sentence('at least {low}', { low: [amount(low)] })
    : sentence('{low}–{high}', { low: [amount(low)], high: [amount(high)] });
}

/** Small prices to the cent. */
function amount(n: number): Sentence {
  return n < 10 ? sentence('{n:2}', { n }) : sentence('{n:0}', { n });
}
