import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '@/lib/scoring/comments/hash';
import { nearDuplicates } from '@/lib/scoring/comments/near-duplicates';

const wordsOf = (texts: readonly string[]) => texts.map((text) => ({ text, hash: hashOf(text) }));
const words = (text: string) => wordsOf(text.split(' '));

describe('near-duplicates', () => {
  it('are found where most words are shared, and only there', () => {
    const texts = ['such a lovely little harbour', 'such a lovely little garden', 'rain all week here again', 'a b'];
    expect(nearDuplicates(texts.map(words))).toEqual([true, true, false, false]);
  });

  it('of fewer than three words are chance', () => {
    expect(nearDuplicates([words('so good'), words('so good')])).toEqual([false, false]);
  });

  it('equal texts are always found, wherever they stand', () => {
    const text = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 20 }), (twice, others) => {
        const found = nearDuplicates([twice, ...others, twice].map(wordsOf));
        expect([found[0], found.at(-1)]).toEqual([true, true]);
      }),
    );
  });

  it('compares each with a few others only, also where all are alike', () => {
    let looks = 0;
    const comments = Array.from({ length: 2000 }, (_, index) =>
      words(`one two three four own${index}`).map(({ text, hash }) => ({
        hash,
        get text() {
          looks += 1;
          return text;
        },
      })),
    );
    expect(nearDuplicates(comments).filter(Boolean).length).toBeGreaterThan(1900);
    // Twelve comparisons a comment, each of five words with five.
    expect(looks).toBeLessThan(2000 * 12 * 10);
  });
});
