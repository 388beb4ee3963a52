import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkInputs, isoTime, languageTag, optional, text, timeOf } from '../../../scripts/cli/input';

describe('timeOf', () => {
  it.each([
    ['2026-03-31', '2026-03-31T00:00:00.000Z'],
    ['2026-03-31T12:30', '2026-03-31T12:30:00.000Z'],
    ['2026-03-31T12:30:15Z', '2026-03-31T12:30:15.000Z'],
    ['2026-03-31T12:30:15.250Z', '2026-03-31T12:30:15.250Z'],
    ['2026-03-31T12:30:15+02:00', '2026-03-31T10:30:15.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ])('%s', (value, iso) => {
    expect(timeOf(value)).toBe(Date.parse(iso));
  });

  it.each([
    '',
    'yesterday',
    '1',
    '2026',
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-03-31T25:00',
    '31.3.2026',
    ' 2026-03-31',
  ])('refuses %j', (value) => {
    expect(timeOf(value)).toBeNull();
  });
});

describe('checkInputs', () => {
  const schema = z.object({ text, lang: z.nullable(languageTag), at: optional(isoTime) });

  it('takes null for what may be left out, and ignores what it does not know', () => {
    expect(checkInputs(schema, { id: 1, text: 'x', lang: 'pt-BR', at: null, note: [] })).toEqual({
      ok: true,
      value: { text: 'x', lang: 'pt-BR', at: null },
    });
  });

  it.each([
    [{ lang: 'en' }, 'text is missing'],
    [{ text: 5, lang: 'en' }, 'text must be a text'],
    [{ text: 'x' }, 'lang is missing'],
    [{ text: 'x', lang: 'en', at: 'soon' }, 'at must be an ISO time, such as 2026-03-31T12:00:00Z'],
    [{ text: 'x', lang: '!!' }, 'lang must be a language tag, such as de'],
  ])('names the first that does not fit: %j', (inputs, error) => {
    expect(checkInputs(schema, inputs)).toEqual({ ok: false, error });
  });
});
