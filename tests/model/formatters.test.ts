import { afterEach, expect, test, vi } from 'vitest';
import { dateFormat, numberFormat, pluralRules } from '@/lib/model/formatters';

afterEach(() => {
  vi.stubEnv('TZ', 'UTC');
});

test('a formatter is made once for each locale and way to write', () => {
  const percent = { style: 'percent' } as const;
  expect(numberFormat('de')).toBe(numberFormat('de'));
  expect(numberFormat('de', percent)).toBe(numberFormat('de', { style: 'percent' }));
  expect(pluralRules('es')).toBe(pluralRules('es'));
  expect([numberFormat('de').format(1.5), numberFormat('en').format(1.5)]).toEqual(['1,5', '1.5']);
  expect([numberFormat('en').format(0.5), numberFormat('en', percent).format(0.5)]).toEqual(['0.5', '50%']);
});

test('a time is written in the zone that the person is in now', () => {
  const at = Date.UTC(2026, 4, 3, 12);
  const hour = () => dateFormat('en', { hour: 'numeric', hourCycle: 'h23' }).format(at);
  expect(hour()).toBe('12');
  vi.stubEnv('TZ', 'Asia/Kolkata');
  expect(hour()).toBe('17');
});
