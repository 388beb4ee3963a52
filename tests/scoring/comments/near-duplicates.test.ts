import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '@/lib/scoring/comments/near-duplicates';

const words = (text: string) => new Set(text.split(' '));

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
        const found = nearDuplicates([new Set(twice), ...others.map((other) => new Set(other)), new Set(twice)]);
        expect([found[0], found.at(-1)]).toEqual([true, true]);
      }),
    );
  });

  it('compares each with a few others only, also where all are alike', () => {
    let looks = 0;
    const sets = Array.from({ length: 2000 }, (_, index) => {
      const set = new Set(['one', 'two', 'three', 'four', `own${index}`]);
      const has = set.has.bind(set);
      set.has = (word) => {
        looks += 1;
        return has(word);
      };
      return set;
    });
    nearDuplicates(sets);
    expect(looks).toBeLessThan(2000 * 5 * 12);
  });
});
