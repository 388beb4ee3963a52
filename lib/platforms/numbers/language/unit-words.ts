/**
 * Unit words that pages print and that a runtime has not or takes for another power. In a row "word=exponent", "_" for a
 * space inside a word, "^" before a word that stands in front of its number, "…" where the number stands inside, "=0" for
 * a word whose power is not certain. A word that begins with "_" counts only after a space. Dots at a word's end don't count.
 *
 * Sources: [views] public table of YouTube's view counts in 83 languages, 2022-24 · [cldr] the Unicode locale data, for
 * languages that Chromium leaves out · [seen] captured pages, 2025-26 · [published] reported by other readers of pages.
 */
export const UNIT_WORDS: Readonly<Record<string, string>> = {
  as: 'হাজাৰ=3 লাখ=5 নিযুত=6 কোটি=7 শঃ_কোঃ=9 নিঃ=0', // [views]; "নিঃ" is 10^6 there, 10^8 in [cldr]
  az: 'K=3 mln=6 mlrd=9', // [views]
  be: 'тыс=3 млн=6 млрд=9', // [views]
  bn: 'হা=3 লা=5 কোটি=7 শত_কোটি=9 কো=0 _কো=7 শত_কো=0', // [views]; without a space "কো" is 10^11 in [cldr]
  bs: 'hilj=3 mil=6 mlr=9 mlrd=9', // [views]
  ca: 'm=3 mM=9', // [views]
  de: 'Tsd=3', // [published]
  en: 'B=9 bn=9 T=0 tn=0', // [seen]
  'en-IN': 'K=3 lakh=5 crore=7 K_crore=10', // [views]; its "T" for thousands [published] is left out
  eu: 'M=6', // [views]
  fil: 'na_libo=3 na_milyon=6 na_bilyon=9', // [cldr]
  gl: 'M=6', // [views]
  gu: 'હજાર=3 લાખ=5 કરોડ=7 અબજ=9', // [views]
  hy: 'հզր=3 մլն=6 մլրդ=9', // [cldr]
  is: 'þ=3 m=6 ma=9', // [views]
  it: 'Mrd=9', // [views]
  ka: 'ათ=3 მლნ=6 მლრდ=9', // [views]
  kk: 'мың=3 м=3 млн=6 млрд=9', // [views]
  km: 'ពាន់=3 លាន=6 ប៊ីលាន=9', // [cldr]
  kn: 'ಲಕ್ಷ=5 ಕೋಟಿ=7', // [cldr]
  ky: 'миң=3 млн=6 млд=9 млрд=9', // [cldr]
  lo: 'ພັນ=3 ກີບ=3 ລ້ານ=6 ຕື້=9', // [cldr]; the currency's word for thousands [views]
  mk: 'илј=3 мил=6 М=6 милј=9 ми=9', // [cldr]
  ml: 'ലക്ഷം=5 കോടി=7', // [cldr]
  mn: 'мян=3 сая=6 тэрбум=9', // [cldr]
  mr: 'ह=3 हजार=3 लाख=5 कोटी=7 अब्ज=9', // [views]
  my: 'ထောင်=3 သောင်း=4 သိန်း=5 သန်း=6 ကုဋေ=7 ^ကုဋေ=7 ^ကုဋေ…ထ=10 ^ဋေ…ထ=10', // [views]
  ne: 'हजार=3 लाख=5 अरब=9', // [views]; "करोड" is 10^7 there, 10^6 in the long forms of [cldr]
  or: 'ହ=3 ନି=6 ବି=9', // [cldr]
  pa: 'ਹਜ਼ਾਰ=3 ਲੱਖ=5 ਕਰੋੜ=7 ਅਰਬ=9', // [views]
  si: '^ද=3 ^මි=6 ^බි=9', // [views]
  sq: 'mijë=3 mln=6 mld=9', // [cldr]
  sw: '^elfu=3 M=6 B=9', // [views]
  ta: 'லட்சம்=5 கோடி=7', // [views]
  te: 'లక్ష=5 లక్షలు=5 కోటి=7 కోట్లు=7', // [views]
  uz: 'ming=3 mln=6 mlrd=9', // [cldr]
  zh: '万=4 萬=4 亿=8 億=8 K=3 M=6', // [views]; K and M [seen] in a summary
  zu: 'K=3 M=6 B=9', // [cldr]
};
