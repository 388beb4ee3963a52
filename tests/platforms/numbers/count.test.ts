import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { countKindOf, readCount } from '../../../lib/platforms/numbers/by-tag';
import { wordsOf } from '../../../lib/platforms/numbers/language/words-of';
import { numberReader } from '../../../lib/platforms/numbers/number-reader';
import { type CountKind, type CountStyle, UNKNOWN_STYLE } from '../../../lib/platforms/numbers/style';

const VIEWS: CountStyle = { shortening: 'cut', precision: 'tenth-below-ten' };
const FOLLOWERS: CountStyle = { shortening: 'cut', precision: 'three-digits' };

type Row = readonly [text: string, low: number, high: number, kind: CountKind | null];

function expectViews(language: string | null, rows: readonly Row[]): void {
  for (const [text, low, high, kind] of rows) {
    expect({ text, count: readCount(text, { language, style: VIEWS }) }).toEqual({ text, count: { low, high } });
    expect({ text, kind: countKindOf(text, language) }).toEqual({ text, kind });
  }
}

describe('English', () => {
  test('numbers with their nouns', () => {
    expectViews('en', [
      ['2m views', 2_000_000, 2_099_999, 'views'],
      ['63k views', 63_000, 63_999, 'views'],
      ['4.1M', 4_100_000, 4_199_999, null],
      ['1.3B views', 1_300_000_000, 1_399_999_999, 'views'],
      ['1.3bn views', 1_300_000_000, 1_399_999_999, 'views'],
      ['1,234,567 views', 1_234_567, 1_234_567, 'views'],
      ['1 view', 1, 1, 'views'],
      ['No views', 0, 0, 'views'],
      ['0 comments', 0, 0, 'comments'],
      ['No subscribers', 0, 0, 'followers'],
      ['No likes or dislikes', 0, 0, 'likes'],
      ['31k videos', 31_000, 31_999, 'posts'],
      ['Videos (12)', 12, 12, 'posts'],
      ['4,321 watching now', 4_321, 4_321, 'viewers'],
      ['7 waiting', 7, 7, 'viewers'],
      ['214 Comments', 214, 214, 'comments'],
      ['88 replies', 88, 88, 'comments'],
      ['718 thousand views', 718_000, 718_999, 'views'],
      ['like this video along with 1,002,003 other people', 1_002_003, 1_002_003, 'likes'],
      ['Like this comment along with 7.7k other people', 7_700, 7_799, 'likes'],
      ['Like this comment along with 1 other person', 1, 1, 'likes'],
    ]);
  });

  test('three digits for followers', () => {
    const read = (text: string) => readCount(text, { language: 'en-GB', style: FOLLOWERS });
    expect(read('7.31k subscribers')).toEqual({ low: 7_310, high: 7_319 });
    expect(read('35m subscribers')).toEqual({ low: 35_000_000, high: 35_099_999 });
    expect(read('6.06 million subscribers')).toEqual({ low: 6_060_000, high: 6_069_999 });
    expect(countKindOf('6.06 million subscribers', 'en-GB')).toBe('followers');
  });

  test('Indian English has lakh and crore, and its "T" is not certain', () => {
    expectViews('en-IN', [
      ['3.4 lakh views', 340_000, 349_999, 'views'],
      ['21 crore views', 210_000_000, 219_999_999, 'views'],
      ['1.7K crore views', 17_000_000_000, 17_999_999_999, 'views'],
      ['12,34,567 views', 1_234_567, 1_234_567, 'views'],
    ]);
    expect(readCount('34T views', { language: 'en-IN', style: VIEWS })).toBeNull();
  });

  test('words that the data use for two powers are not read', () => {
    expect(readCount('3 करोड', { language: 'ne', style: VIEWS })).toBeNull();
    expect(readCount('3 কো', { language: 'bn', style: VIEWS })).toEqual({ low: 30_000_000, high: 30_999_999 });
    expect(readCount('3কো', { language: 'bn', style: VIEWS })).toBeNull();
  });
});

describe('nouns of profiles and posts', () => {
  const COUNTED: Readonly<Partial<Record<CountKind, Readonly<Record<string, string>>>>> = {
    posts: {
      tr: '123 gönderi',
      ru: '123 публикации',
      nl: '123 berichten',
      sv: '123 inlägg',
      vi: '123 bài viết',
      id: '123 postingan',
      ar: '123 منشور',
      th: 'โพสต์ 123 รายการ',
      hu: '123 videó',
      cs: '123 videí',
      uz: '123 ta video',
      sr: '123 видеа',
      ja: '投稿123件',
      'zh-CN': '123 篇帖子',
      'zh-TW': '123 篇貼文',
    },
    following: {
      de: '123 Gefolgt',
      fr: '123 suivi(e)s',
      pt: 'seguindo 123',
      ja: 'フォロー中123人',
      'zh-CN': '已关注 123 人',
    },
    followers: { hi: '123 फ़ॉलोअर', ja: 'フォロワー123人', 'zh-CN': '123 位粉丝', ko: '팔로워 123' },
    likes: {
      de: 'Gefällt 123 Mal',
      fr: '123 mentions J’aime',
      it: 'Piace a 123 persone',
      pt: '123 curtidas',
      'pt-PT': '123 gostos',
      nl: '123 vind-ik-leuks',
      ru: '123 отметки "Нравится"',
      tr: '123 beğenme',
      vi: '123 lượt thích',
      id: '123 suka',
      sv: '123 gilla-markeringar',
      th: 'ถูกใจ 123 คน',
    },
  };

  test.each(Object.entries(COUNTED).flatMap(([kind, texts]) => Object.entries(texts).map((row) => [kind, ...row])))(
    '%s in %s: %s',
    (kind = '', language = '', text = '') => {
      expect(countKindOf(text, language)).toBe(kind);
      expect(readCount(text, { language, style: UNKNOWN_STYLE })).toEqual({ low: 123, high: 123 });
    },
  );

  test('nouns that another word or sign stands before or in', () => {
    const read = (language: string, text: string) => readCount(text, { language, style: FOLLOWERS });
    expect(countKindOf('1,57 M d’abonnés', 'fr')).toBe('followers');
    expect(read('fr', '1,57\u00a0M d’abonnés')).toEqual({ low: 1_570_000, high: 1_579_999 });
    expect(countKindOf("1,57 M d'abonnements", 'fr')).toBeNull();
    expect(countKindOf('123 video’s', 'nl')).toBe('posts');
    expect(countKindOf("123 video's", 'af')).toBe('posts');
    expect(countKindOf('123 مقطع فيديو', 'ar')).toBe('posts');
    expect(countKindOf('123 видео снимка', 'sr')).toBe('posts');
    expect(countKindOf('157 k intekenare', 'af')).toBe('followers');
  });

  test('not all of those who like a post, and no other noun that begins alike', () => {
    const others = {
      de: 'Gefällt tilda und 123 weiteren Personen',
      it: 'Piace a tilda e altri 123',
      'zh-TW': '123 位關注者',
    };
    for (const [language, text] of Object.entries(others)) expect(countKindOf(text, language)).toBeNull();
  });
});

describe('German', () => {
  test('full digits up to a million, then units', () => {
    expectViews('de', [
      ['31.415', 31_415, 31_415, null],
      ['2718', 2_718, 2_718, null],
      ['103.450 Aufrufe', 103_450, 103_450, 'views'],
      ['25\u00a0Mio.', 25_000_000, 25_999_999, null],
      ['1,4\u202fMrd. Aufrufe', 1_400_000_000, 1_499_999_999, 'views'],
      ['Keine Aufrufe', 0, 0, 'views'],
      ['12 Antworten', 12, 12, 'comments'],
      ['Klicke bei diesem Kommentar auf "Mag ich", genau wie 31.415 andere Personen', 31_415, 31_415, 'likes'],
      ['(bisher 123.456 positive Bewertungen)', 123_456, 123_456, 'likes'],
    ]);
  });

  test('followers', () => {
    const read = (text: string) => readCount(text, { language: 'de', style: FOLLOWERS });
    expect(read('6,06 Mio. Abonnenten')).toEqual({ low: 6_060_000, high: 6_069_999 });
    expect(read('14 Millionen Abonnenten')).toEqual({ low: 14_000_000, high: 14_099_999 });
    expect(read('594.000 Abonnenten')).toEqual({ low: 594_000, high: 594_999 });
    expect(countKindOf('6,06 Mio. Abonnenten', 'de')).toBe('followers');
  });

  test('signs and units of English are not read', () => {
    for (const text of ['103,450 views', '1.2M', '1.2K', '1,234']) {
      expect({ text, count: readCount(text, { language: 'de', style: VIEWS }) }).toEqual({ text, count: null });
    }
  });
});

describe('Arabic', () => {
  test('people who watch are no views, though their words begin alike', () => {
    expectViews('ar', [
      ['\u200f2.4 ألف مشاهدة', 2_400, 2_499, 'views'],
      ['1,340,275 مشاهدات', 1_340_275, 1_340_275, 'views'],
      ['1,204 مشاهدين', 1_204, 1_204, 'viewers'],
      ['105 تعليقات', 105, 105, 'comments'],
    ]);
  });
});

describe('separators', () => {
  test('the same digits by language', () => {
    const read = (language: string, text: string) => readCount(text, { language, style: VIEWS })?.low ?? null;
    expect(read('es', '31.415')).toBe(31_415);
    expect(read('es-419', '31,415')).toBe(31_415);
    expect(read('es-MX', '31,415')).toBe(31_415);
    expect(read('es-419', '31.415')).toBeNull();
    expect(read('sv', '31\u00a0415 visningar')).toBe(31_415);
    expect(read('fr', '1\u202f234\u202f567 vues')).toBe(1_234_567);
    expect(read('en', '31 415')).toBeNull();
    expect(read('eu', '31.415 M ikustaldi')).toBe(31_415_000_000);
    expect(read('de-CH', "31'415")).toBe(31_415);
  });

  test('where old and new data differ only what both allow is read', () => {
    const read = (text: string) => readCount(text, { language: 'km', style: VIEWS })?.low ?? null;
    expect(read('3,7 ពាន់')).toBe(3_700);
    expect(read('3.7 ពាន់')).toBe(3_700);
    expect(read('3.700')).toBe(3_700);
    expect(read('3,700 លាន')).toBeNull();
  });

  test('letters in two pieces', () => {
    expect(countKindOf('12 vi\u0301deos', 'pt')).toBe('posts');
    expect(readCount('3 ਹਜ਼ਾਰ'.normalize('NFC'), { language: 'pa', style: VIEWS })?.low).toBe(3_000);
    expect(readCount('3 ਹਜ਼ਾਰ'.normalize('NFD'), { language: 'pa', style: VIEWS })?.low).toBe(3_000);
  });

  test('native digits', () => {
    const read = (language: string, text: string) => readCount(text, { language, style: VIEWS })?.low ?? null;
    expect(read('fa', '۳٫۷ هزار بازدید')).toBe(3_700);
    expect(read('mr', '३.७ ह व्ह्यू')).toBe(3_700);
    expect(read('bn', '১২,৩৪,৫৬৭')).toBe(1_234_567);
    expect(read('ja', '１２３ 回視聴')).toBe(123);
    expect(read('fa', '۳.7 هزار بازدید')).toBeNull();
  });
});

describe('zero and one in words', () => {
  test.each([
    ['es-419', 'Sin vistas', 0],
    ['fr', 'Aucune vue', 0],
    ['ru', 'Нет просмотров', 0],
    ['ko', '조회수 없음', 0],
    ['ar', 'مشاهدة واحدة', 1],
    ['iw', 'צפייה אחת', 1],
    ['ro', 'un abonat', 1],
  ])('%s: %s', (language, text, value) => {
    expect(readCount(text, { language, style: VIEWS })).toEqual({ low: value, high: value });
  });

  test('a none-word alone, or with other words, is no number', () => {
    for (const text of ['No', 'No way', 'No views yet', 'views', 'No no views', 'subscribers']) {
      expect({ text, count: readCount(text, { language: 'en', style: VIEWS }) }).toEqual({ text, count: null });
    }
  });
});

describe('what is not a count', () => {
  test.each([
    '',
    ' \n\t',
    'NaN',
    'Infinity',
    '-5',
    '−5 views',
    '1.2.3.4',
    '1,23,4 views',
    '1,23,456 views',
    '1234,567 views',
    '12,34',
    '1.5',
    '1.2345M',
    '0x10',
    '1e5',
    '007',
    '99999999999999999999',
    '5%',
    '$5',
    '#5',
    '3/4',
    '12:30',
    '1.2M+',
    '~1.2M',
    '2-3 views',
    '1 2',
    '5 of 10',
    'I have 5',
    'Top 10',
    'Part 2',
    'Video 5',
    '5 cats',
    '3 weeks ago',
    '12 minutes, 7 seconds',
    '5 views 3 weeks ago',
    'Tilda, 9 thousand views – play Short',
    '1.2X views',
    '2.4K просмотров и 3 комментария',
    '٣٫٤ ألف',
    `${' '.repeat(5_000)}5`,
    '5'.repeat(100_000),
    `5${' views'.repeat(30)}`,
  ])('%j', (text) => {
    expect(readCount(text, { language: 'en', style: VIEWS })).toBeNull();
    expect(readCount(text, { language: 'de', style: VIEWS })).toBeNull();
  });

  test('indented text of markup is read', () => {
    expect(readCount(`\n${' '.repeat(400)}5 views\n`, { language: 'en', style: VIEWS })).toEqual({ low: 5, high: 5 });
  });

  test('a number that cannot be read still has its noun', () => {
    expect(countKindOf('103,450 views', 'de')).toBe('views');
    expect(countKindOf('5 views, 3 likes', 'en')).toBeNull();
    expect(countKindOf('5 views likes', 'en')).toBeNull();
  });

  test('without a language, or with one that nobody knows, only bare digits are read', () => {
    for (const language of [null, 'xx', 'not a tag', 'x'.repeat(99), '']) {
      const read = (text: string) => readCount(text, { language, style: VIEWS });
      expect(read('2718')).toEqual({ low: 2_718, high: 2_718 });
      expect(read('2,718')).toBeNull();
      expect(read('2.7K')).toBeNull();
    }
  });

  test('random text without digits, and words around digits, never give a number', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/).map((letters) => `${letters}q`);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (words, number, place) => {
        const at = place % (words.length + 1);
        const text = [...words.slice(0, at), String(number), ...words.slice(at)].join(' ');
        expect(readCount(text, { language: 'en', style: UNKNOWN_STYLE })).toBeNull();
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom('en', 'de', 'my', 'ar'),
        (text, language) => {
          const count = readCount(text, { language, style: UNKNOWN_STYLE });
          expect(count === null || /\p{Nd}/u.test(text)).toBe(true);
        },
      ),
    );
  });

  test('two numbers in one text never give a number', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom(' views ', ' • ', ' likes, ', ' / ', '\n'), (a, b, between) => {
        expect(readCount(`${a}${between}${b}`, { language: 'en', style: UNKNOWN_STYLE })).toBeNull();
      }),
    );
  });
});

test('a browser without data for a language reads its pages from the tables', () => {
  vi.spyOn(Intl, 'RelativeTimeFormat').mockImplementation(function stub() {
    return {
      resolvedOptions: () => ({ locale: 'en-US', numeric: 'always', numberingSystem: 'latn', style: 'long' }),
      format: () => '',
      formatToParts: () => [],
    };
  });
  const read = (language: string, text: string) => numberReader(wordsOf(language)).count(text, VIEWS)?.low ?? null;
  expect(read('be', '3,7 тыс. праглядаў')).toBe(3_700);
  expect(read('gl', '3,7 M de visualizacións')).toBe(3_700_000);
  expect(read('hy', '3,7 հզր դիտում')).toBe(3_700);
  expect(read('si', 'බැලීම් ද3.7')).toBe(3_700);
  expect(read('zu', '3.7K')).toBe(3_700);
  expect(read('fr', '3,7 k vues')).toBeNull();
});
