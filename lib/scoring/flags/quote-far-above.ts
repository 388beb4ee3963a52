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
      return notEnough(`No bookings in ${quote.currency}.`);
    const limit = booked ? booked.high * RULES.quoteAboveBookings.value : RULES.quoteCpm.value;
    const beside = booked
      ? `your bookings: ${money(booked.low)}–${money(booked.high)}`
      : `published rates end at ${RULES.quoteCpm.value}`;
    const shown =
      cpm.high === Number.POSITIVE_INFINITY ? `at least ${money(cpm.low)}` : `${money(cpm.low)}–${money(cpm.high)}`;
    const says = `${quote.currency} ${shown} per 1,000 typical views; ${beside}.`;
    if (cpm.low > limit) return { result: 'raised', says, evidence: [`quote ${quote.currency} ${quote.price}`] };
    return cpm.high <= limit ? { result: 'clear', says, evidence: [] } : notEnough(says);
  },
};

function money(amount: number): string {
  return amount.toFixed(amount < 10 ? 2 : 0);
}
