import { describe, expect, it } from 'vitest';
import { type Catalog, counted, textsFor } from '@/lib/texts/catalog';

const greeting: Catalog<string> = { en: 'Hello', de: 'Hallo', es: 'Hola' };

describe('textsFor', () => {
  it.each([
    ['en-GB', 'Hello'],
    ['de', 'Hallo'],
    ['de-AT', 'Hallo'],
    ['es-MX', 'Hola'],
    ['DE', 'Hallo'],
    ['fi', 'Hello'],
    ['den', 'Hello'],
    ['', 'Hello'],
  ])('%j', (locale, text) => {
    expect(textsFor(greeting, locale)).toBe(text);
  });
});

describe('counted', () => {
  const posts = { one: 'post', other: 'posts' };
  it.each([
    ['en', 0, '0 posts'],
    ['en', 1, '1 post'],
    ['en', 1_200, '1,200 posts'],
    ['de', 1_200, '1.200 posts'],
  ])('%s, %i', (locale, n, text) => {
    expect(counted(locale, n, posts)).toBe(text);
  });
});
