import { describe, expect, it } from 'vitest';
import { formatMoneyRange } from '@/lib/views/dashboard-figures';

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
