import { describe, expect, it } from 'vitest';
import { judgeComments } from '@/lib/scoring/comments/judge-comments';

function isGeneric(text: string, lang: string | null = null, caption: string | null = null): boolean | undefined {
  const input = { platform: 'tiktok', lang, caption, creator: null, comments: [{ text }] };
  return judgeComments(input).comments[0]?.generic;
}

/** In each language praise that fits any post, and a remark that doesn't. */
const LANGUAGES: readonly (readonly [string, string, string])[] = [
  ['en', 'so beautiful, love it', 'the second verse copies an old lullaby'],
  ['de', 'wunderschönes Bild', 'mein Nachbar hat denselben Schuppen gebaut'],
  ['nl', 'wat een mooie foto', 'die brug bij Delft is gesloopt'],
  ['sv', 'så vacker bild', 'min moster bor bredvid fyren'],
  ['es', 'qué hermosa foto', 'mi abuela cocinaba ese guiso con comino'],
  ['pt', 'que foto linda', 'esse farol fica perto da minha escola'],
  ['fr', 'trop belle photo', 'le refuge du col ferme en octobre'],
  ['it', 'che bella foto', 'il ponte vecchio crollò nel terremoto'],
  ['ro', 'foarte frumoasă poza', 'bunicul meu repara ceasuri la gară'],
  ['pl', 'piękne zdjęcie', 'mój dziadek budował tamten wiadukt'],
  ['cs', 'krásná fotka', 'babička pekla koláče podle stejného receptu'],
  ['ru', 'очень красиво', 'мой дед строил этот маяк'],
  ['uk', 'дуже гарно', 'мій дід будував цей маяк'],
  ['el', 'πολύ όμορφη φωτογραφία', 'ο φάρος γκρεμίστηκε στον σεισμό'],
  ['tr', 'çok güzel olmuş', 'dedem köprüyü depremden önce onarmıştı'],
  ['ar', 'صورة جميلة جدا', 'جدي بنى المنارة قبل الزلزال'],
  ['fa', 'خیلی قشنگ عالی', 'پدربزرگم فانوس دریایی ساخت'],
  ['he', 'תמונה מהממת', 'סבא שלי בנה מגדלור לפני הרעש'],
  ['hi', 'बहुत सुंदर फोटो', 'मेरे दादाजी ने पुल भूकंप से पहले बनाया'],
  ['bn', 'খুব সুন্দর ছবি', 'আমার দাদু বাতিঘর মেরামত করেছিলেন'],
  ['ta', 'மிக அழகு', 'தாத்தா கலங்கரை விளக்கம் கட்டினார்'],
  ['id', 'keren banget kak', 'kakekku membangun mercusuar sebelum gempa'],
  ['ms', 'cantik sangat', 'datuk saya membina rumah api sebelum ribut'],
  ['fil', 'ang ganda naman', 'ginawa ng lolo ko ang parola bago lumindol'],
  ['vi', 'đẹp quá bạn ơi', 'ông nội xây ngọn hải đăng trước bão'],
  ['th', 'สวยมากค่ะ', 'ปู่สร้างประภาคารก่อนแผ่นดินไหว'],
  ['ja', '素敵な写真ですね', '祖父が灯台を地震の前に修理した'],
  ['ko', '너무 예뻐요', '할아버지가 지진 전에 등대를 고쳤어요'],
  ['zh', '太美了', '爷爷在地震前修过那座灯塔'],
];

describe.each(LANGUAGES)('%s', (lang, praise, remark) => {
  it('praise fits any post, with the language known or not', () => {
    expect([isGeneric(praise, lang), isGeneric(praise)]).toEqual([true, true]);
  });

  it('a remark doesn’t', () => {
    expect([isGeneric(remark, lang), isGeneric(remark)]).toEqual([false, false]);
  });
});

describe('a comment', () => {
  it.each(['🔥', '😂😂😂', '❤️❤️', '👩🏽‍🚀', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '...', '<3'])('%s is generic', (text) =>
    expect(isGeneric(text)).toBe(true),
  );

  it('with letters drawn out is the word', () => {
    expect([isGeneric('coooool', 'en'), isGeneric('beautifullll', 'en'), isGeneric('สวยมากกกก', 'th')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('typed without accents is found', () => expect(isGeneric('tuyet voi', 'vi')).toBe(true));

  it('that speaks to somebody is not generic', () => expect(isGeneric('@orlaquartz so beautiful', 'en')).toBe(false));

  it('that names what the caption names is not generic', () => {
    const caption = 'Today the Quillfeather goes on sail';
    expect(isGeneric('Quillfeather ❤️', 'en', caption)).toBe(false);
    expect(isGeneric('Quillfeather ❤️', 'en', 'Another day')).toBe(true);
  });

  it('with a question mark is still generic where it asks nothing', () => {
    expect([isGeneric('wow?', 'en'), isGeneric('is this the old harbour?', 'en')]).toEqual([true, false]);
  });

  it('in words that say something, though each is common, is not generic', () => {
    expect(isGeneric('I want them all', 'en')).toBe(false);
  });

  it('asks for the price: not generic in any language', () => {
    expect([isGeneric('giá', 'vi'), isGeneric('harga kak', 'id'), isGeneric('price please', 'en')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
