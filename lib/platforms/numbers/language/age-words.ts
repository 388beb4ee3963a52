/**
 * Ages as pages print them where a runtime has other words or none. A row has frames, then the words for second, minute,
 * hour, day, week, month, year: "frame|frame;word/word;…". "#" is the number, "U" the unit's word; a frame without "#"
 * means one. "*" marks a stem that takes endings. Spaces and dots don't count.
 *
 * Sources: [ages] public table of YouTube's ages in 80 languages, recorded 2020-21 (41 of them at hand) · [cldr] the
 * Unicode locale data, for languages that Chromium leaves out · [seen] captured pages, 2025-26 · [plain] plain words of
 * the language, not seen on a page.
 */
export const AGE_ROWS: Readonly<Record<string, readonly string[]>> = {
  af: ['# U gelede;;;ure'], // [ages]
  as: ['# U পূৰ্বে;ছেকেণ্ড;মিনিট;ঘণ্টা;দিন;সপ্তাহ;মাহ;বছৰ*'], // [cldr]
  az: ['# U əvvəl|# U öncə;saniyə;dəqiqə;saat;gün;həftə;ay;il'], // [ages]
  be: ['# U таму;сек*;хвіл*;гадз*;дз*/дн*;тыд*;мес*;год*/гад*'], // [ages]
  bn: ['# U আগে|# U পূর্বে;সেকেন্ড;মিনিট;ঘণ্টা/ঘন্টা;দিন;সপ্তাহ;মাস;বছর'], // [plain]
  bs: ['prije # U;sek*;min*;sat*/h;dan*;sedm*;mj*;god*', 'prije U;sekundu;minutu;sat;dan;sedm*;mjesec;godinu'], // [ages]
  cs: ['před # U;;;;;;;roky', 'před U;sekundou;minutou;hodinou;;týdnem;měsícem;rokem', 'U;;;;včera'], // [ages], [plain]
  de: ['# U|vor # U;Sek;Min;Std;Tg/T;Wo;Mon;J'], // [plain]
  el: ['πριν από # U|πριν # U;;;;μέρ*;;;χρόν*'], // [plain]
  en: ['# U|# U ago;s/sec;m/min/mins;h/hr/hrs;d;w/wk;mo/mos;y/yr/yrs'], // [published] of other platforms
  et: ['# U tagasi;sek*;minut*;tun*;päev*;nädal*;kuu*;aasta*'], // [ages]
  eu: [
    'duela # U|duela U bat;segundo;minutu;ordu;egun;aste;hilabete;urte',
    'duela U;;;ordubete;;astebete;hilabete;urtebete',
  ], // [ages]
  fil: ['# (na) U ang nakalipas;segundo;minuto;oras;araw;linggo;buwan;taon'], // [ages]
  gl: ['hai # U|hai un U|hai unha U;segundo*;minuto*;hora*;día*;semana*;mes*;ano*'], // [cldr], [plain]
  gu: ['# U પહેલા;સેકંડ;મિનિટ;કલાક;દિવસ;અઠવાડિયા;મહિના;વર્ષ'], // [ages]
  he: ['לפני U;שנייה;דקה;שעה;יום;שבוע;חודש;שנה'], // [plain]
  hi: ['# U पहले;;;घंटा;;;महीना'], // [ages]
  hu: ['# U;másodperce;perce;órája;napja;hete;hónapja;éve'], // [ages]
  hy: ['# U առաջ;վայրկյան;րոպե;ժամ;օր;շաբաթ;ամիս;տարի'], // [cldr]
  is: ['fyrir # U|fyrir U|fyrir einni U|fyrir einum U|fyrir einu U;sek*;mín*;klukk*;d*;vik*;mán*;ár*'], // [cldr], [plain]
  ka: ['# U წინ;წამის;წუთის;საათის;დღის;კვირის;თვის;წლის'], // [ages]
  kk: ['# U бұрын;секунд;минут;сағат;күн;апта;ай;жыл'], // [cldr]
  km: ['# U មុន;វិនាទី;នាទី;ម៉ោង;ថ្ងៃ;សប្ដាហ៍/សប្តាហ៍;ខែ;ឆ្នាំ'], // [cldr]
  ky: ['# U мурун;секунд;мүнөт;саат;күн;апта;ай;жыл'], // [cldr]
  lo: ['# U ກ່ອນ|# U ກ່ອນນີ້;ວິນາທີ;ນາທີ;ຊົ່ວໂມງ;ມື້;ອາທິດ;ເດືອນ;ປີ'], // [cldr]
  mk: ['пред # U;секунд*;минут*;час*;ден*;седмиц*/недел*;месец*;годин*'], // [cldr]
  mn: ['# U өмнө;секундын;минутын;цагийн;өдрийн/хоногийн;долоо хоногийн;сарын;жилийн'], // [cldr]
  my: ['ပြီးခဲ့သည့် # U|လွန်ခဲ့သည့် # U;စက္ကန့်;မိနစ်;နာရီ;ရက်;ပတ်;လ;နှစ်'], // [cldr]
  ne: ['# U पहिले|# U अघि;सेकेन्ड;मिनेट;घण्टा;दिन;हप्ता;महिना;वर्ष'], // [cldr]
  no: [
    'for # U siden;;;;dag*/døgn',
    'for et U siden|for ett U siden|for en U siden|for én U siden;sekund;minutt;time;dag/døgn;uke;måned;år',
  ], // [plain]
  or: ['# U ପୂର୍ବେ;ସେକେଣ୍ଡ;ମିନିଟ*;ଘଣ୍ଟା;ଦିନ;ସପ୍ତାହ;ମାସ;ବର୍ଷ'], // [cldr]
  pa: ['# U ਪਹਿਲਾਂ;ਸਕਿੰਟ;ਮਿੰਟ;ਘੰਟ*;ਦਿਨ;ਹਫ਼ਤ*;ਮਹੀਨ*;ਸਾਲ'], // [ages]
  pt: ['# U atrás;segundo*;minuto*;hora*;dia*;semana*;mês/meses;ano*'], // [ages]
  ro: ['acum o U|acum un U;secundă;minut;oră;zi;săptămână;lună;an'], // [ages]
  ru: ['U назад;секунду;минуту;час;день;неделю;месяц;год'], // [ages]
  si: ['U # කට පෙර;තත්පර;මිනිත්තු;පැය;දින;සති;මාස;වසර'], // [cldr]
  sk: ['U;;;;včera'], // [plain]
  sl: ['pred # U;;;;dnem'], // [ages]
  sq: ['# U më parë;sekond*;minut*;orë;ditë;javë;muaj;vit/vjet'], // [cldr]
  sr: ['пре U;секунду;минут;сат;дан;недељу;месец;годину'], // [plain]
  'sr-Latn': ['pre U;sekundu;minut;sat;dan;nedelju;mesec;godinu'], // [plain]
  ur: ['# U پہلے;سیکنڈز;منٹس'], // [ages]
  uz: ['# U oldin;soniya;daqiqa;soat;kun;hafta;oy;yil'], // [cldr]
};

/** Words around an age or date that only say what happened then; "…" stands for the age. Sources: [seen], [plain]. */
export const AGE_FRAMES: Readonly<Record<string, string>> = {
  en: 'streamed …|premiered …|updated …|started streaming …|streamed live …|edited …|posted …|published …|joined …',
  de: '… gestreamt|live übertragen …|aktualisiert …|… aktualisiert|bearbeitet …|… bearbeitet|premiere …',
  es: 'emitido …|transmitido …',
  fr: 'diffusé …',
  it: 'trasmesso …|trasmesso in streaming …',
  ja: '… に配信済み',
  ko: '스트리밍 시간: …',
  nl: '… gestreamd',
  pt: 'transmitido …',
  ru: 'трансляция закончилась …',
  zh: '直播时间：…',
};

/** Words for less than a minute, beside the runtime's own. Sources: [ages], [plain]. */
export const JUST_NOW: Readonly<Record<string, string>> = { en: 'just now', de: 'gerade eben', ru: 'только что' };
