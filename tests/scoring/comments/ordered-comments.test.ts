import { describe, expect, it } from 'vitest';
import { judgeComments } from '@/lib/scoring/comments/judge-comments';
import { specificText } from '../../support/comment-texts';
import { ORDERED } from './ordered-comments';

const ENDINGS = ['', ' ❤️', ' 🔥', ' 👏👏'];

/** As many as are wanted of what is ordered in a language, with this and that behind it. */
function ordered(language: string, count: number): string[] {
  const texts = ORDERED[language] ?? [];
  return Array.from(
    { length: count },
    (_, n) => `${texts[n % texts.length]}${ENDINGS[Math.floor(n / texts.length)] ?? ''}`,
  );
}

function judge(platform: string, lang: string | null, texts: readonly string[]) {
  return judgeComments({ platform, lang, caption: null, creator: null, comments: texts.map((text) => ({ text })) });
}

const SPECIFIC = Array.from({ length: 12 }, (_, n) => specificText(n));

describe.each(Object.keys(ORDERED))('comments that were ordered in %s', (language) => {
  it.each(['instagram', 'tiktok', 'youtube', 'another'])('are seen on %s, where they are two thirds', (platform) => {
    const judged = judge(platform, language, [...ordered(language, 24), ...SPECIFIC]);
    expect(judged.flag).toBe('raised');
    expect(judged.says.length).toBeGreaterThan(0);
  });

  it('are generic each, with the language known or not', () => {
    for (const lang of [language, null]) {
      const { comments } = judge('instagram', lang, ordered(language, 6));
      expect(ordered(language, 6).filter((_, n) => comments[n]?.generic !== true)).toEqual([]);
    }
  });
});
