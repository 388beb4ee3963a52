import { groupBy } from '../../model/group-by';
import { findUnclearTags } from './find-marks';
import { list } from './list';
import { endsSentence, gapBefore, type ReadyText, sieveOf, wordAt, writtenAt } from './words';

/** A sign that a post may be paid: its words, and what kind of sign. */
export interface DealSign {
  kind: 'code' | 'affiliate-link' | 'received' | 'unclear-tag';
  text: string;
}

/** Words before which or after which a code stands, with what has to be near a bare "code". */
const CODE_WORDS = new Set(
  list(`
      code | codes | promocode | couponcode | rabattcode | gutscheincode | código | codigo | cupón | cupom |
      codice | kortingscode | kod | kodem | kodum | koduyla | kodu | rabatkode | rabattkod | rabattkode |
      koden | промокод | промокоду | промокодом | код | кодом | coupon | クーポンコード | コード | 할인코드 | 쿠폰 | 코드 |
      折扣码 | 優惠碼 | 优惠码 | kode | rabattcodes`),
);

/** What makes the word beside a bare "code" one to buy with. */
const OFFER_WORDS = new Set(
  list(`
      use | using | my | with | discount | promo | off | save | mit | meinem | rabatt | sparen | spart |
      avec | mon | réduction | usa | con | descuento | mi | sconto | usate | korting | met | mijn | z |
      zniżka | zniżki | rabat | mój | indirim | use | desconto | meu | com | cupom | скидка | скидку |
      скидки | по | с | med | min | få | mein | отстъпка | отстъпката | 할인 | 割引 | 立减 | kod | ile`),
);

/** Hosts of affiliate links. */
const AFFILIATE_HOSTS = list(
  'amzn.to | rstyle.me | liketk.it | shopltk.com | howl.me | shop-links.co | go.magik.ly | awin1.com | shrsl.com | ltk.app',
);

/** An address of a shop whose partner is named in it. */
const TAGGED = /amazon\.[a-z.]{2,6}\/\S{0,200}[?&]tag=/i;

/** Phrases that say that something was given, each as words in a row. */
const RECEIVED = list(`
      pr package | pr parcel | pr sample | was gifted | were gifted | kindly gifted | gifted by |
      gifted me | sent me this | sent me these | c/o | courtesy of | mir zugeschickt |
      kostenlos zur verfügung gestellt | pr sample | pr-sample | zur verfügung gestellt bekommen |
      m’a offert | m’ont offert | offert par | reçu gratuitement | me regalaron | me ha regalado |
      regalado por | mi ha regalato | omaggio da | recebi de presente | presente da marca | gekregen van |
      otrzymałam od | otrzymałem od | hediye gönderdi | hediyesi | прислали мне | в подарок от |
      skickade mig | fått av | jeg har fået af | sendt mig`).map((phrase) => phrase.split(/[\s/-]/));
const RECEIVED_BY_FIRST = groupBy(RECEIVED, ([first = '']) => first);

/** All words at which a sign can be found. */
const mayBegin = sieveOf([...CODE_WORDS, ...RECEIVED_BY_FIRST.keys()]);

const SELF = new Set(
  list(`
      not | no | nothing | nicht | kein | pas | non | no | não | nie | не | niet | inte | ikke | mom | mum |
      grandma | sister | husband | wife | boyfriend | girlfriend | dad | friend | mama | oma | mère | sœur |
      madre | abuela | mamma | nonna | mãe | avó | mama | babcia | мама | бабушка | annem | moeder | mor |
      birthday | anniversary`),
);

/** The signs in a text that its post may be paid. Linear in the text. */
export function findDealSigns(text: ReadyText): DealSign[] {
  const codes: DealSign[] = [];
  const received: DealSign[] = [];
  for (let index = 0; index < text.starts.length; index++) {
    if (!mayBegin(text, index)) continue;
    const code = codeAt(text, index);
    if (code !== null) codes.push({ kind: 'code', text: code });
    const phrase = receivedAt(text, index);
    if (phrase !== null) received.push({ kind: 'received', text: phrase });
  }
  const link = affiliateLink(text.plain);
  const links: DealSign[] = link === null ? [] : [{ kind: 'affiliate-link', text: link }];
  const tags = findUnclearTags(text).map((tag): DealSign => ({ kind: 'unclear-tag', text: tag }));
  return [...codes, ...links, ...received, ...tags];
}

/** The host of the first affiliate link, or null. A host inside a longer one doesn't count. */
function affiliateLink(text: string): string | null {
  // A link to something to buy goes on behind its host.
  if (!text.includes('/')) return null;
  const lower = text.toLowerCase();
  const isHost = (host: string) => {
    const at = lower.indexOf(host);
    return (
      at >= 0 &&
      !/[a-z0-9-]$/.test(lower.slice(Math.max(0, at - 1), at)) &&
      !/^[a-z0-9-]/.test(lower.slice(at + host.length))
    );
  };
  const found = AFFILIATE_HOSTS.find(isHost);
  if (found) return found;
  return lower.includes('amazon.') ? (TAGGED.exec(text)?.[0] ?? null) : null;
}

/** The code to buy with that stands after, or in some languages before, the word at `index`. */
function codeAt(text: ReadyText, index: number): string | null {
  const word = wordAt(text, index);
  if (!CODE_WORDS.has(word)) return null;
  const near = wordsFrom(text, Math.max(0, index - 4), index + 8);
  if (near.every((other) => other === word || !OFFER_WORDS.has(other)) && word.length < 6) return null;
  for (const offset of [1, 2, -1]) {
    const gaps = offset === 2 ? [index + 1, index + 2] : [Math.max(index, index + offset)];
    if (gaps.some((at) => /[.!?\n]/.test(gapBefore(text, at)))) continue;
    const code = writtenAt(text, index + offset);
    if (isCode(code)) return code;
  }
  return null;
}

/** A code is in capitals, of four signs or with a digit. */
function isCode(word: string): boolean {
  if (!/^[\p{Lu}][\p{Lu}\p{N}_]{2,19}$/u.test(word)) return false;
  return (word.length >= 4 || /\p{N}/u.test(word)) && !['HTML', 'JSON', 'READ', 'REVIEW'].includes(word);
}

function receivedAt(text: ReadyText, index: number): string | null {
  const phrases = RECEIVED_BY_FIRST.get(wordAt(text, index));
  if (phrases === undefined) return null;
  for (const phrase of phrases) {
    if (!phrase.every((part, offset) => wordAt(text, index + offset) === part)) continue;
    const around = sentenceAround(text, index, phrase.length);
    if (!around.some((word) => SELF.has(word))) return phrase.join(' ');
  }
  return null;
}

/** The words around `index` in its sentence, at most six to either side. */
function sentenceAround(text: ReadyText, index: number, length: number): string[] {
  let from = index;
  while (from > Math.max(0, index - 6) && !endsSentence(gapBefore(text, from))) from--;
  let to = index + length;
  while (to < Math.min(text.starts.length, index + length + 6) && !endsSentence(gapBefore(text, to))) to++;
  return wordsFrom(text, from, to);
}

function wordsFrom(text: ReadyText, from: number, to: number): string[] {
  const words: string[] = [];
  for (let index = from; index < Math.min(to, text.starts.length); index++) words.push(wordAt(text, index));
  return words;
}
