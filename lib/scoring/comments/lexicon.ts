import { PACKS } from './packs';
import { WORD_KINDS, type WordKind } from './packs/kinds';

/** What the packs know of a word: what it does, and in which languages (one bit each, in the order of the packs). */
export interface KnownWord {
  kind: WordKind;
  languages: number;
}

/** A step in the tree of words that are found at a text's position: stems, and words of scripts without blanks. */
interface Branch {
  next: Map<number, Branch>;
  word: KnownWord | null;
}

/** The languages that have a pack; a word's bits are in this order. */
export const LANGUAGES: readonly string[] = PACKS.map((pack) => pack.language);

const UNSPACED = /[\p{sc=Thai}\p{scx=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const SHORTEST_STEM = 3;

/** The packs' words by how they are found. */
interface Lexicon {
  words: Map<string, KnownWord>;
  stems: Branch;
  unspaced: Branch;
}

const ARABIC = /[\u0600-\u06FF]/;

/** The form in which words are looked up: lower case, compatibility forms and Arabic letters made one. */
export function foldWord(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  if (!ARABIC.test(folded)) return folded;
  return folded
    .replace(/[\u064B-\u0652\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي');
}

/** Whether a text has writing in it that doesn't part its words by blanks. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** A Latin word without its accents, as many people type it. */
function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/ı/g, 'i').replace(/ł/g, 'l');
}

let lexicon: Lexicon | null = null;

/** Put together when the first word is looked up: the worker is woken mostly for what needs none. */
function lexiconOf(): Lexicon {
  lexicon ??= learnAll();
  return lexicon;
}

function learnAll(): Lexicon {
  const all: Lexicon = {
    words: new Map(),
    stems: { next: new Map(), word: null },
    unspaced: { next: new Map(), word: null },
  };
  for (const kind of WORD_KINDS) {
    PACKS.forEach((pack, index) => {
      for (const entry of pack[kind].split(/\s+/)) learn(all, foldWord(entry), kind, 1 << index);
    });
  }
  // After all words as they are written: a word without accents must not take another word's place.
  for (const kind of WORD_KINDS) {
    PACKS.forEach((pack, index) => {
      for (const entry of pack[kind].split(/\s+/)) {
        const plain = withoutAccents(foldWord(entry));
        if (/^[a-z]{3,}\*?$/.test(plain) && !all.words.has(plain)) learn(all, plain, kind, 1 << index);
      }
    });
  }
  return all;
}

function learn({ words, stems, unspaced }: Lexicon, entry: string, kind: WordKind, language: number): void {
  if (entry === '') return;
  const found = words.get(entry);
  if (isUnspaced(entry)) grow(unspaced, entry, kind, language);
  else if (entry.endsWith('*')) grow(stems, entry.slice(0, -1), kind, language);
  else if (found) found.languages |= language;
  else words.set(entry, { kind, languages: language });
}

function grow(root: Branch, entry: string, kind: WordKind, language: number): void {
  let branch = root;
  for (let at = 0; at < entry.length; at++) {
    const unit = entry.charCodeAt(at);
    const next = branch.next.get(unit) ?? { next: new Map(), word: null };
    branch.next.set(unit, next);
    branch = next;
  }
  if (branch.word) branch.word.languages |= language;
  else branch.word = { kind, languages: language };
}

/** French and Italian write short words into the next: "j’adore", "c’est", "dell’arte". What follows is the word. */
const ELISION = /^(?:[cdjlmnst]|qu|dell|all|un)['’](.+)$/;

/**
 * What is known of a folded word, null where nothing is. Letters drawn out ("cooool", "likeeee") are taken for one and
 * then for two.
 */
export function lookUp(word: string): KnownWord | null {
  const { words, stems } = lexiconOf();
  const found = words.get(word) ?? stemOf(word, stems);
  if (found) return found;
  const [, elided] = ELISION.exec(word) ?? [];
  if (elided !== undefined) return lookUp(elided);
  if (!hasDoubled(word)) return null;
  const short = word.replace(/(.)\1+/gu, '$1');
  return words.get(short) ?? words.get(word.replace(/(.)\1{2,}/gu, '$1$1')) ?? stemOf(short, stems);
}

function hasDoubled(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return true;
  return false;
}

function stemOf(word: string, stems: Branch): KnownWord | null {
  let branch: Branch | undefined = stems;
  for (let at = 0; at < word.length; at++) {
    branch = branch.next.get(word.charCodeAt(at));
    if (!branch) return null;
    // An ending is at most five letters: a longer word is another word.
    if (branch.word && at + 1 >= SHORTEST_STEM && word.length - at <= 6) return branch.word;
  }
  return null;
}

/** The longest known word of a script without blanks that begins at a place of a text: what it is and where it ends. */
export function longestAt(text: string, from: number, end: number): { word: KnownWord; end: number } | null {
  let branch: Branch | undefined = lexiconOf().unspaced;
  let longest: { word: KnownWord; end: number } | null = null;
  for (let at = from; at < end; at++) {
    branch = branch.next.get(text.charCodeAt(at));
    if (!branch) break;
    if (branch.word) longest = { word: branch.word, end: at + 1 };
  }
  return longest;
}
