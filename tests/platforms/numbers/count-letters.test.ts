import { describe, expect, test } from 'vitest';
import { countKindOf, readCount } from '@/lib/platforms/numbers/by-tag';
import type { CountStyle } from '@/lib/platforms/numbers/style';

const VIEWS: CountStyle = { shortening: 'cut', precision: 'tenth-below-ten' };

describe('one letter, several powers', () => {
  const rows: readonly (readonly [language: string, text: string, power: number])[] = [
    ['id', '3 M x ditonton', 1e9],
    ['id', '3 jt x ditonton', 1e6],
    ['tr', '3 B görüntüleme', 1e3],
    ['tr', '3 Mr görüntüleme', 1e9],
    ['vi', '3 T lượt xem', 1e9],
    ['vi', '3 Tr lượt xem', 1e6],
    ['vi', '3 N lượt xem', 1e3],
    ['ca', '3 m visualitzacions', 1e3],
    ['ca', '3 M de visualitzacions', 1e6],
    ['ca', '3 mM de visualitzacions', 1e9],
    ['af', '3 m kyke', 1e6],
    ['pt-PT', '3 mM de visualizações', 1e9],
    ['pt', '3 bi de visualizações', 1e9],
    ['es', '3 mil M de visualizaciones', 1e9],
    ['fr', '3 Md de vues', 1e9],
    ['fr-CA', '3 G de visionnements', 1e9],
    ['hu', '3 E megtekintés', 1e3],
    ['ms', '3J tontonan', 1e6],
    ['is', '3 m. áhorf', 1e6],
    ['is', '3 ma. áhorf', 1e9],
    ['is', '3 þ. áhorf', 1e3],
    ['kk', '3 м. рет көрілді', 1e3],
    ['kk', '3 млн рет көрілді', 1e6],
    ['it', '3 Mrd di visualizzazioni', 1e9],
    ['ja', '3万 回視聴', 1e4],
    ['ko', '조회수 3천회', 1e3],
    ['ko', '조회수 3억회', 1e8],
    ['zh-TW', '觀看次數：3萬次', 1e4],
    ['zh-CN', '3亿次观看', 1e8],
    ['zh-HK', '收看次數：3K 次', 1e3],
    ['th', 'การดู 3 หมื่น ครั้ง', 1e4],
    ['th', 'การดู 3 พันล้าน ครั้ง', 1e9],
    ['hi', '3 क॰ बार देखा गया', 1e7],
    ['te', '3 లక్షలు వీక్షణలు', 1e5],
    ['bn', '3শত কোটি বার দেখা হয়েছে', 1e9],
    ['as', '3 শঃ কোঃ', 1e9],
    ['lo', '3 ກີບ', 1e3],
    ['sw', 'Kutazamwa:\nelfu 3', 1e3],
    ['si', 'බැලීම් ද3', 1e3],
    ['my', 'ကြည့်ရှုမှု ကုဋေ3', 1e7],
    ['my', 'ကြည့်ရှုမှု ကုဋေ3ထ', 1e10],
    ['my', 'ကြည့်ရှုမှု 3ထောင်', 1e3],
    ['no', 'Sett 3k ganger', 1e3],
    ['ar', '3 آلاف مشاهدة', 1e3],
    ['iw', '\u200f3K\u200f צפיות', 1e3],
  ];
  test.each(rows)('%s: %s', (language, text, power) => {
    expect(readCount(text, { language, style: VIEWS })).toEqual({ low: 3 * power, high: 3.1 * power - 1 });
    expect(countKindOf(text, language) ?? 'views').toBe('views');
  });
});

describe('an English text where English letters are other units', () => {
  test.each([
    ['ca', '31m subscribers', '31m subscriptors', 31_000],
    ['ca', '7m views', '7 m visualitzacions', 7_000],
    ['id', '31m subscribers', '31 jt subscriber', 31_000_000],
    ['id', '7M views', '7 M x ditonton', 7_000_000_000],
    ['id', '5m comments', '5 jt komentar', 5_000_000],
    ['tr', '7B views', '7 B görüntüleme', 7_000],
  ])('in %s %s is not read, %s is', (language, english, own, low) => {
    expect(readCount(english, { language, style: VIEWS })).toBeNull();
    expect(countKindOf(english, language)).toBeNull();
    expect(readCount(own, { language, style: VIEWS })?.low).toBe(low);
    expect(countKindOf(own, language)).not.toBeNull();
  });
});
