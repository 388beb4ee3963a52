import { describe, expect, it } from 'vitest';
import { languageTag } from '@/lib/scoring/languages';

describe('languageTag', () => {
  it.each([
    ['de', 'de'],
    ['pt-BR', 'pt'],
    ['zh_Hant', 'zh'],
    ['DEU', 'de'],
    ['German', 'de'],
    [' deutsch ', 'de'],
    ['Français', 'fr'],
    ['日本語', 'ja'],
    ['iw', 'he'],
    ['Hebrew', 'he'],
    ['tl', 'fil'],
    ['Filipino', 'fil'],
  ])('takes “%s” for %s', (named, tag) => {
    expect(languageTag(named)).toBe(tag);
  });

  it.each(['', 'any', 'xx', 'everything', 'en-', '12', 'x'.repeat(100)])('knows no language “%s”', (named) => {
    expect(languageTag(named)).toBeNull();
  });
});
