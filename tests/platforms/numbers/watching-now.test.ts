import { describe, expect, test } from 'vitest';
import { countKindOf } from '@/lib/platforms/numbers/by-tag';

describe('people who watch or wait now', () => {
  const NOW: Readonly<Record<string, readonly string[]>> = {
    ro: ['1.204 vizionează', '1.204 spectatori'],
    is: ['1.204 áhorfendur'],
    ta: ['1,204 பார்வையாளர்கள்'],
    ml: ['1,204 കാഴ്ചക്കാർ'],
    uk: ['1204 переглядають', '1204 глядачів'],
    be: ['1204 праглядаюць'],
    sl: ['1.204 ogleduje', '1.204 gledalcev'],
    uz: ['1204 ko‘rilmoqda'],
    lt: ['1204 peržiūri', '1204 žiūrovai'],
    pt: ['1.204 visualizando', '1.204 assistindo agora', '1.204 aguardando'],
    es: ['1.204 visualizando', '1.204 esperando'],
    it: ['1204 visualizzando', '1204 in attesa'],
    ca: ['1204 visualitzant'],
    fr: ['1204 spectateurs', '1204 en attente'],
    ru: ['1204 смотрят', '1204 ожидают'],
    pl: ['1204 ogląda', '1204 widzów'],
    nl: ['1.204 kijkers', '1.204 wachten'],
    sv: ['1204 tittar', '1204 väntar'],
    tr: ['1.204 izleyici', '1.204 izliyor'],
    id: ['1.204 menonton', '1.204 menunggu'],
    ja: ['1,204 人が視聴中', '1,204 人が待機中'],
    ko: ['1,204명 시청 중', '1,204명 대기 중'],
    'zh-CN': ['1204 人正在观看'],
    'zh-TW': ['1204 人正在觀看'],
  };

  test.each(Object.entries(NOW))('%s: are no views', (language, texts) => {
    for (const text of texts) expect(countKindOf(text, language), text).toBe('viewers');
  });

  test('views are theirs, whose words begin alike', () => {
    const views = {
      ro: '1.204 vizionări',
      is: '1.204 áhorf',
      ta: '1,204 பார்வைகள்',
      ml: '1,204 കാഴ്ചകൾ',
      uk: '1204 перегляди',
      be: '1204 прагляды',
      sl: '1.204 ogledov',
      uz: '1204 marta ko‘rilgan',
      lt: '1204 peržiūros',
      pt: '1.204 visualizações',
      it: '1204 visualizzazioni',
      ca: '1204 visualitzacions',
      ja: '1204 回視聴',
    };
    for (const [language, text] of Object.entries(views)) expect(countKindOf(text, language), text).toBe('views');
  });
});
