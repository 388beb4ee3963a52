import { describe, expect, it } from 'vitest';
import { readComment } from '@/lib/scoring/comments/comment-text';

describe('a comment', () => {
  it.each([
    ['@brindle.bee @wick.and.wool', 2, 0],
    ['@lumo.co look', 1, 0],
    ['write to tilda@lumo.example', 0, 1],
    ['see lumo.com/lamps and https://lumo.example/a', 0, 2],
    ['www.lumo.example', 0, 1],
    ['half.a.sentence', 0, 0],
  ])('%s names %i and links to %i', (text, mentions, links) => {
    expect(readComment(text)).toMatchObject({ mentions, links });
  });

  it('parts Japanese across its scripts, by the longest known words', () => {
    const { tokens } = readComment('素晴らしい灯台です');
    expect(tokens.map(({ text }) => text)).toEqual(['素晴らしい', '灯台', 'です']);
    expect(tokens.map(({ known }) => known?.kind ?? null)).toEqual(['praise', null, 'filler']);
  });

  it('keeps each word once, however many there are', () => {
    const words = Array.from({ length: 40 }, (_, index) => `w${String.fromCharCode(97 + (index % 20))}`);
    expect(readComment(words.join(' ')).distinct.map(({ text }) => text)).toEqual(words.slice(0, 20));
    expect(readComment('so so very so').distinct.map(({ text }) => text)).toEqual(['so', 'very']);
  });

  it.each(['', ' ', '\n\u200b'])('of blanks is empty', (text) => expect(readComment(text).isEmpty).toBe(true));
});
