import { describe, expect, it } from 'vitest';
import { readComment } from '@/lib/scoring/comments/comment-text';
import { PACKS } from '@/lib/scoring/comments/packs';
import { WORD_KINDS } from '@/lib/scoring/comments/packs/kinds';
import { promotionIn } from '@/lib/scoring/comments/promotion';

describe.each(PACKS.map((pack) => [pack.language, pack] as const))('the pack of %s', (_, pack) => {
  it('has words that are all found in comments, each as one', () => {
    const entries = WORD_KINDS.flatMap((kind) => pack[kind].split(/\s+/)).filter(Boolean);
    const lost = entries.filter((entry) => {
      const { tokens } = readComment(entry.replace('*', ''));
      return tokens.length !== 1 || tokens[0]?.known === null;
    });
    expect(lost).toEqual([]);
  });

  it('has wordings of promotion that are all found', () => {
    const wordings = pack.promotion.split('|').map((wording) => wording.replace(/\s+/g, ' ').trim());
    expect(wordings.filter((wording) => promotionIn(readComment(wording)) === null)).toEqual([]);
  });
});

it('packs are there for twenty languages and more', () => {
  expect(new Set(PACKS.map(({ language }) => language)).size).toBeGreaterThanOrEqual(20);
});
