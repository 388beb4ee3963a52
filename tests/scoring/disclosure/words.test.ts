import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarks } from '@/lib/scoring/disclosure/find-marks';
import { gapBefore, readyText, sieveOf, wordAt, writtenAt } from '@/lib/scoring/disclosure/words';
import { anySign } from '../../support/any-sign';

const wordsOf = (text: string) => {
  const ready = readyText(text);
  return ready.starts.map((_, index) => wordAt(ready, index));
};

describe('readyText', () => {
  it('parts a text into words, tags with their sign and what an apostrophe joins', () => {
    expect(wordsOf('Today’s lamp: ##Ad, 2nd_try — ok')).toEqual(['today’s', 'lamp', '#ad', '2nd_try', 'ok']);
    expect(wordsOf('')).toEqual([]);
    expect(wordsOf('# ’ …')).toEqual([]);
  });

  it('lowers every dotted capital of a Turkish word, and words that were lowered before with a dot left over', () => {
    expect(wordsOf('İŞBİRLİĞİ i̇şbi̇rli̇ği̇')).toEqual(['işbirliği', 'işbirliği']);
    expect(findMarks(readyText('ÜCRETLİ İŞBİRLİĞİ')).map(({ text }) => text)).toEqual(['ÜCRETLİ İŞBİRLİĞİ']);
  });

  it('has one sign in lower case for each of the text, and all of it in words and gaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign, maxLength: 60 }), (given) => {
        const ready = readyText(given);
        expect(ready.lower.length).toBe(ready.plain.length);
        const parts = ready.starts.map((_, index) => gapBefore(ready, index) + writtenAt(ready, index));
        expect(parts.join('') + gapBefore(ready, ready.starts.length)).toBe(ready.plain);
      }),
    );
  });
});

describe('sieveOf', () => {
  it('lets every word of its list pass, and few others', () => {
    const list = ['#ad', 'sponsored', 'paid', 'werbung'];
    const passes = sieveOf(list);
    const all = readyText(`${list.join(' ')} the lamp that wakes me up`);
    expect(list.map((_, index) => passes(all, index))).toEqual(list.map(() => true));
    expect(all.starts.filter((_, index) => index >= list.length && passes(all, index))).toEqual([]);
  });
});
