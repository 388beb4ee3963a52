import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeComments } from '@/lib/scoring/comments/judge-comments';
import type { CommentsInput } from '@/lib/scoring/comments/judge-section';
import { diceFor } from '../../sites/seeded';
import { remark } from '../../sites/talk';
import { anySign } from '../../support/any-sign';

function input(texts: readonly string[], more: Partial<CommentsInput> = {}): CommentsInput {
  const comments = texts.map((text) => ({ text }));
  return { platform: 'youtube', lang: 'en', caption: null, creator: null, comments, ...more };
}

/** Talk about a film of a kiln: every comment says something of its own. */
const TALK = [
  'how long did you fire the second kiln for?',
  'my glaze always cracks at the rim, yours never does',
  'the blue bowl at 3:12 reminds me of my grandmother',
  '@orlaquartz she said cone 6 in the last episode',
  'I tried this with stoneware and it exploded lol',
  'please make one about wax resist next',
  'that cat on the shelf is judging every pot',
  'so the trick is drying it under plastic? never knew',
  'where did you get the wheel, mine wobbles',
  'the sound of trimming leather hard clay is wonderful',
  'nobody talks about how heavy those bags of clay are',
  'my studio bans that glaze because of barium',
  'waited two years for the wood firing episode',
  'tell Bram his mug leaks again 😂',
  'ours came out green instead of copper red',
  'third pot collapsed exactly like my marriage 😂',
];
/** What a pod that never saw the film writes. */
const POD = [
  'Your work is so inspiring, keep it up!',
  'Your work is so inspiring, keep going!',
  'Such beautiful content, love your feed!',
  'Such beautiful content, love your page!',
  'This is absolutely amazing, great shot!',
  'This is absolutely amazing, great photo!',
  'Love everything about this post!',
  'Love everything about this picture!',
];

describe('the flag', () => {
  it('stays down over people who talk', () => {
    const judged = judgeComments(input(TALK));
    expect(judged).toMatchObject({ flag: 'clear', says: [] });
    expect(judged.genericShare.value).toBe(0);
  });

  it('is not raised for a handful of many, however seldom such a handful is', () => {
    const dice = diceFor('talk of many');
    const many = Array.from({ length: 92 }, () => remark(dice, 'the kiln', { warm: 0.8, curious: 0.2 }));
    const judged = judgeComments(input([...many, '👏👏👏', '👏👏', '👏👏👏👏', '👏'], { lang: null }));
    expect(judged.emojiOnlyShare.value).toBeCloseTo(4 / 96, 6);
    expect(judged.flag).toBe('clear');
  });

  it('is raised where stock sentences are mixed in, and says what was seen', () => {
    const judged = judgeComments(input([...TALK, ...POD]));
    expect(judged.flag).toBe('raised');
    expect(judged.score).toBeGreaterThanOrEqual(0.5);
    expect(judged.says.join(' ')).toContain('8 of 24 comments');
    expect(judged.says.join(' ')).not.toMatch(/fake|bought|bot\b/i);
  });

  it('stays down over a loving community that writes in hearts and short words', () => {
    const loving = [
      '❤️❤️❤️',
      '🥰',
      'love you',
      '😭😭',
      'queen 👑',
      '😍🥰',
      'omg',
      '❤️',
      'stunning!!',
      '🥰😂',
      'my fav',
      '😂',
    ];
    expect(judgeComments(input([...loving, ...TALK], { platform: 'tiktok' })).flag).toBe('clear');
  });

  it('needs a dozen comments', () => {
    const judged = judgeComments(input(POD));
    expect(judged).toMatchObject({ flag: 'not-enough-data', says: [] });
    expect(judged.score).toBeGreaterThan(judgeComments(input(TALK.slice(0, 8))).score);
  });

  it('orders by how much is mixed in', () => {
    const scores = [0, 2, 4, 8].map((count) => judgeComments(input([...TALK, ...POD.slice(0, count)])).score);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(4);
  });

  it('knows platforms and languages that it never saw', () => {
    for (const more of [{ platform: 'another' }, { lang: 'xx' }, { lang: null }, { lang: 'pt-BR' }]) {
      expect(judgeComments(input(TALK, more)).flag).toBe('clear');
      expect(judgeComments(input([...TALK, ...POD], more)).flag).toBe('raised');
    }
  });
});

describe('comments', () => {
  it('are judged without their neighbours', () => {
    const all = judgeComments(input([...TALK, ...POD])).comments;
    [...TALK, ...POD].forEach((text, index) => {
      expect(judgeComments(input([text])).comments[0]).toEqual(all[index]);
    });
  });

  it('keep their order and number, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: anySign }), { maxLength: 30 }), (texts) => {
        const judged = judgeComments(input(texts));
        expect(judged.comments).toHaveLength(texts.length);
        expect(judged.score).toBeGreaterThanOrEqual(0);
        expect(judged.score).toBeLessThanOrEqual(1);
        const { value, low, high } = judged.genericShare;
        expect(low).toBeLessThanOrEqual(value ?? low);
        expect(high).toBeGreaterThanOrEqual(value ?? high);
      }),
    );
  });

  it('without text (pictures) are neither generic nor counted', () => {
    const judged = judgeComments(input(['', '  ', '\n']));
    expect(judged).toMatchObject({ counted: 0, flag: 'not-enough-data', score: 0 });
    expect(judged.genericShare).toEqual({ value: null, low: 0, high: 1 });
    expect(judged.comments.map(({ generic }) => generic)).toEqual([false, false, false]);
  });

  it('none at all are not enough', () => {
    expect(judgeComments(input([]))).toMatchObject({ flag: 'not-enough-data', score: 0, comments: [] });
  });

  it('of emoji alone are generic, links alone are not', () => {
    const judged = judgeComments(input(['🔥🔥🔥', 'https://example.org/a/b']));
    expect(judged.comments.map(({ generic }) => generic)).toEqual([true, false]);
  });

  it('of the creator are judged, but not counted', () => {
    const comments = [
      { text: 'thank you so much ❤️', author: 'tilda' },
      { text: 'how hot is it in there?', author: 'b' },
    ];
    expect(judgeComments(input([], { creator: 'tilda', comments }))).toMatchObject({ counted: 1, creatorReplies: 1 });
  });
});

describe('findings', () => {
  it('quote questions about buying and complaints', () => {
    const judged = judgeComments(
      input([...TALK, 'how much is the blue one, price?', 'mine arrived broken, want a refund']),
    );
    expect(judged.buyingQuestions.quoted).toContain('how much is the blue one, price?');
    expect(judged.complaints).toMatchObject({ count: 1, quoted: ['mine arrived broken, want a refund'] });
  });

  it('tell the languages', () => {
    const judged = judgeComments(input(['qué hermosa foto, me encanta', 'muy lindo todo', 'so beautiful', 'รักมาก']));
    expect(judged.languages[0]?.language).toBe('es');
    expect(judged.languages.map(({ language }) => language)).toEqual(expect.arrayContaining(['en', 'th']));
  });
});

describe('size', () => {
  // Counts of work, not seconds: what is looked at of one text is bounded, and the same text is looked at once.
  it('of one text doesn’t change what is said of its beginning', () => {
    const long = `${'the kiln reached cone ten overnight '.repeat(20)}${'x '.repeat(25_000)}`;
    const [verdict] = judgeComments(input([long])).comments;
    expect(verdict).toMatchObject({ generic: false });
  });
});
