import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/scoring/comments/lexicon';
import { languageOfText, TOLD_LANGUAGES } from '@/lib/scoring/comments/text-language';

/** What people write under posts and as captions, two or three of each language. */
const WRITTEN: readonly (readonly [language: string, text: string])[] = [
  ['en', 'Today I want to show you the lamp that we made with our own hands.'],
  ['en', 'Where did you get this? I love it so much!'],
  ['de', 'Heute zeige ich euch, wie wir die Lampe mit unseren eigenen Händen gebaut haben.'],
  ['de', 'Das ist so schön, vielen Dank für das Video!'],
  ['nl', 'Vandaag laat ik jullie zien hoe we de lamp met onze eigen handen hebben gemaakt.'],
  ['nl', 'Wat is dit mooi, dank je wel voor de video!'],
  ['sv', 'Idag ska jag visa er hur vi har gjort lampan med våra egna händer.'],
  ['es', 'Hoy les quiero mostrar cómo hicimos esta lámpara con nuestras manos.'],
  ['es', '¡Qué bonito, muchas gracias por el video, me encanta!'],
  ['pt', 'Hoje eu quero mostrar para vocês como nós fizemos essa lâmpada.'],
  ['pt', 'Que lindo, muito obrigada pelo vídeo, você é demais!'],
  ['fr', 'Aujourd’hui je vous montre comment nous avons fait cette lampe avec nos mains.'],
  ['fr', 'C’est trop beau, merci beaucoup pour la vidéo !'],
  ['it', 'Oggi vi mostro come abbiamo fatto questa lampada con le nostre mani.'],
  ['it', 'Che bello, grazie mille per il video, sei bravissima!'],
  ['ro', 'Astăzi vă arăt cum am făcut această lampă cu mâinile noastre.'],
  ['ro', 'Ce frumos, mulțumesc mult pentru video, îmi place!'],
  ['pl', 'Dzisiaj pokażę wam, jak zrobiliśmy tę lampę własnymi rękami.'],
  ['pl', 'Jakie to piękne, dziękuję bardzo za film!'],
  ['cs', 'Dnes vám ukážu, jak jsme tu lampu udělali vlastníma rukama.'],
  ['cs', 'To je krásné, děkuji moc za video!'],
  ['ru', 'Сегодня я покажу вам, как мы сделали эту лампу своими руками.'],
  ['ru', 'Как красиво, спасибо большое за видео!'],
  ['uk', 'Сьогодні я покажу вам, як ми зробили цю лампу своїми руками.'],
  ['uk', 'Як гарно, дуже дякую за відео!'],
  ['el', 'Σήμερα θα σας δείξω πώς φτιάξαμε τη λάμπα.'],
  ['tr', 'Bugün size bu lambayı nasıl yaptığımızı göstereceğim, çok güzel oldu.'],
  ['ar', 'اليوم أريكم كيف صنعنا هذا المصباح، شكرا لكم على كل شيء'],
  ['fa', 'امروز به شما نشان می‌دهم که این چراغ را چطور ساختیم، خیلی ممنون از شما'],
  ['he', 'היום אני מראה לכם איך הכנו את המנורה'],
  ['hi', 'आज मैं आपको दिखाता हूँ कि यह बहुत सुंदर है'],
  ['bn', 'আজ আমি দেখাব কীভাবে বাতিটা বানালাম'],
  ['ta', 'இன்று விளக்கை எப்படி செய்தோம் என்று காட்டுகிறேன்'],
  ['id', 'Hari ini aku mau kasih lihat kalian gimana cara kita bikin lampu ini, makasih banyak ya kak'],
  ['vi', 'Hôm nay mình sẽ cho các bạn xem chúng mình đã làm chiếc đèn này như thế nào'],
  ['th', 'วันนี้จะมาสอนทำโคมไฟค่ะ'],
  ['ja', '今日はランプの作り方を紹介します'],
  ['ko', '오늘은 램프 만드는 법을 보여드릴게요'],
  ['zh', '今天给大家看看我们怎么做这个灯'],
];

describe('languageOfText', () => {
  it.each(WRITTEN)('tells no other than %s: %s', (language, text) => {
    expect([language, null]).toContain(languageOfText(text));
  });

  it.each([...new Set(WRITTEN.map(([language]) => language))])('tells %s by one of its texts at least', (language) => {
    const texts = WRITTEN.filter((written) => written[0] === language);
    expect(texts.map(([, text]) => languageOfText(text))).toContain(language);
  });

  it('knows the language through tags and handles of another', () => {
    expect(languageOfText('#love #travel #photography @the.lamp Das ist so schön, danke für das Video #foryou')).toBe(
      'de',
    );
  });

  it.each([
    ['nothing', ''],
    ['emoji', '🔥🔥🔥 😍'],
    ['numbers and links', '2026 https://example.com/the-best-of-you'],
    ['names', 'Tilda Brennkessel'],
    ['tags alone', '#love #you #and #the #best'],
    ['one word of many languages', 'Super!'],
    ['a language without a pack', 'Ma megmutatom, hogyan készítettük a lámpát a saját kezünkkel.'],
    ['a few Chinese characters, which may be Japanese', '最高'],
  ])('tells none of %s', (_, text) => {
    expect(languageOfText(text)).toBeNull();
  });

  it('gives a language that it can tell, or none, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const language = languageOfText(text);
        expect(language === null || TOLD_LANGUAGES.has(language)).toBe(true);
      }),
      { seed: 7, numRuns: 300 },
    );
    expect(LANGUAGES.every((language) => TOLD_LANGUAGES.has(language))).toBe(true);
  });

  it('reads a very long text in a bounded part of it', () => {
    const german = 'Heute zeige ich euch, wie wir die Lampe gebaut haben, und das ist so schön. ';
    const english = 'and this is the one that you have been waiting for ';
    expect(languageOfText(german.repeat(8) + english.repeat(2_000) + german.repeat(3))).toBe('de');
  });
});
