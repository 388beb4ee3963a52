import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countsAlone } from '@/lib/platforms/numbers/counts-alone';
import { wordsOf } from '@/lib/platforms/numbers/language/words-of';
import { numberReader } from '@/lib/platforms/numbers/number-reader';
import { UNKNOWN_STYLE } from '@/lib/platforms/numbers/style';
import { platforms } from '@/lib/platforms/registry';
import { AT } from '../../support/read-context';

const ENGLISH = wordsOf('en');

describe('a reader of counts alone', () => {
  it('reads counts and what they count as the whole one does', () => {
    const [alone, whole] = [countsAlone(ENGLISH), numberReader(ENGLISH)];
    for (const text of ['26k views', '1,204', 'No views', 'many', '3.4M followers', 'Video 5']) {
      expect(alone.count(text, UNKNOWN_STYLE), text).toEqual(whole.count(text, UNKNOWN_STYLE));
      expect(alone.kind(text), text).toBe(whole.kind(text));
    }
    expect(alone.kind('26k views')).toBe('views');
  });

  it('reads no age and no date', () => {
    expect(countsAlone(ENGLISH).age('3 days ago', AT)).toBeNull();
    expect(countsAlone(ENGLISH).date('6 Aug 2023')).toBeNull();
  });

  const FOLDER = resolve(import.meta.dirname, '../../../lib/platforms');
  const withCountsAlone = platforms.filter(({ numbersOf }) => numbersOf(ENGLISH).age('3 days ago', AT) === null);

  it('is what some platforms read with', () => {
    expect(withCountsAlone.length).toBeGreaterThan(0);
    expect(withCountsAlone.length).toBeLessThan(platforms.length);
  });

  it.each(withCountsAlone.map(({ id }) => id))('%s reads no time in words, which would be lost in its pages', (id) => {
    const texts = readdirSync(join(FOLDER, id)).map((name) => readFileSync(join(FOLDER, id, name), 'utf8'));
    expect(texts.filter((text) => /\b(?:ageFact|dateFact)\b|\bnumbers\.(?:age|date)\(/.test(text))).toEqual([]);
  });
});
