import { describe, expect, it } from 'vitest';
import { date, link, number, plain, text } from '@/lib/export/cell';

describe('cells', () => {
  it('are empty for what is unknown, never 0', () => {
    expect([text(null), text(''), number(null), number(Number.NaN), date(undefined), link(null)]).toEqual(
      Array(6).fill(null),
    );
    expect(plain(null)).toBe('');
    expect(plain(number(0))).toBe('0');
  });

  it('round numbers once, and keep them numbers', () => {
    expect(number(4.56789, 3)).toEqual({ kind: 'number', value: 4.568 });
    expect(number(-5)).toEqual({ kind: 'number', value: -5 });
    expect(plain(number(-1_234_567.891, 2))).toBe('-1234567.89');
  });

  it('are links for addresses of the web alone', () => {
    expect(link('https://example.com/a')).toEqual({ kind: 'link', url: 'https://example.com/a' });
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'https://a b', '=1']) {
      expect(link(url)).toEqual({ kind: 'text', text: url });
    }
  });

  it('are empty for a time that no calendar has', () => {
    expect(date(9e15)).toBeNull();
    expect(plain(date(0))).toBe('1970-01-01T00:00:00.000Z');
  });
});
