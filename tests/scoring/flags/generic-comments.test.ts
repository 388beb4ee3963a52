import { describe, expect, it } from 'vitest';
import type { KnownComment } from '@/lib/model/creator';
import { evidenceInEnglish } from '@/lib/model/flag-evidence';
import { genericComments } from '@/lib/scoring/flags/generic-comments';
import { specificText } from '../../support/comment-texts';
import { examinedOf } from '../../support/examined';
import { commentReading } from '../../support/readings';

const SPECIFIC = Array.from({ length: 60 }, (_, index) => specificText(index));
const GENERIC = ['🔥🔥🔥', 'Amazing!', 'Great post', 'Love it ❤️', 'Wow', 'So beautiful', 'Awesome content'];

function comment(index: number, text: string, byCreator: boolean | null = false): KnownComment {
  const { author: _author, ...rest } = commentReading(`c${index}`, `p${index % 4}`, { text, byCreator });
  return { id: `c${index}`, creatorId: 'x', postId: `p${index % 4}`, authorHash: `h${index}`, comment: rest };
}

const many = (texts: readonly string[], count: number, byCreator: boolean | null = false) =>
  Array.from({ length: count }, (_, index) => comment(index, texts[index % texts.length] ?? '', byCreator));

function judge(comments: KnownComment[]) {
  const base = examinedOf([]);
  return genericComments.judge({ ...base, known: { ...base.known, comments } });
}

describe('generic-comments', () => {
  it('raises where most comments would fit under any post, and says how many', () => {
    const { result, evidence } = judge(many(GENERIC, 60));
    expect(result).toBe('raised');
    expect(evidence.map(evidenceInEnglish).at(-1)).toBe('60 of 60 comments would fit under any post.');
  });

  it('is clear where people speak of what they saw', () => {
    expect(judge(many(SPECIFIC, 60)).result).toBe('clear');
  });

  it('has not enough data with few comments', () => {
    expect(judge(many(GENERIC, 5))).toMatchObject({
      result: 'not-enough-data',
      says: '5 comments with text read; 12 are needed.',
    });
  });

  it('judges a sample of a great many comments, the same in any order', () => {
    const comments = [...many(SPECIFIC, 500), ...many(GENERIC, 500).map((item) => ({ ...item, id: `g${item.id}` }))];
    const judged = judge(comments);
    expect(judged.evidence.map(evidenceInEnglish).at(-1)).toMatch(/^\d+ of 400 comments/);
    expect(judge(comments.toReversed())).toEqual(judged);
  });

  it('leaves the creator’s own answers out', () => {
    const own = many(GENERIC, 60, true).map((item) => ({ ...item, id: `own${item.id}` }));
    expect(judge([...many(SPECIFIC, 60), ...own]).result).toBe('clear');
  });

  it('has not enough data where it rests on comments of which nobody knows whether they are the creator’s', () => {
    const unknown = many(GENERIC, 60, null).map((item) => ({ ...item, id: `unknown${item.id}` }));
    expect(judge([...many(SPECIFIC, 60), ...unknown]).result).toBe('not-enough-data');
  });
});
