/** Letters that stand for a word's own, by script; words of other scripts become Latin ones. */
const ALPHABETS: readonly { script: RegExp; letters: string }[] = [
  { script: /\p{sc=Cyrl}/u, letters: 'авгдежзиклмнопрстуфя' },
  { script: /\p{sc=Grek}/u, letters: 'αβγδεζηθικλμνοπρστυ' },
  { script: /\p{sc=Arab}/u, letters: 'ابتجدرزسطعفقكلمنوي' },
  { script: /\p{sc=Hebr}/u, letters: 'אבגדהוזחטילמנסעפצקרשת' },
  { script: /\p{sc=Deva}/u, letters: 'कखगचजटडतदनपबमयरलवसह' },
  { script: /\p{sc=Hang}/u, letters: '가나다라마바사아자차카타파하거너더' },
  { script: /\p{sc=Hira}|\p{sc=Kana}/u, letters: 'あいうえおかきくけこさしすせそたちつ' },
  { script: /\p{sc=Han}/u, letters: '东南西北春夏秋冬山川木石花鸟鱼云风雨' },
];
const CONSONANTS = 'bcdfghjklmnpqrstvwxz';
const VOWELS = 'aeiouy';

/** How often a replacement is drawn before one that the page holds elsewhere is taken. */
const TRIES = 1_000;

/**
 * Invented words and numbers in the place of a page's own: always the same for the same, drawn by chance and not made
 * from what they replace, and none that stands anywhere on the page itself. `random` gives numbers from 0 to below 1.
 */
export class Replacements {
  private readonly words = new Map<string, string>();
  private readonly numbers = new Map<string, string>();
  private readonly taken = new Set<string>();

  constructor(
    /** What the page holds: its words in lower case and its runs of three digits and more. */
    private readonly held: ReadonlySet<string>,
    private readonly random: () => number,
  ) {}

  /** Another word of the same length, script and case. */
  word(original: string): string {
    return inCaseOf(
      original,
      this.drawn(this.words, original.toLowerCase(), (small) => this.letters(small)),
    );
  }

  /**
   * Another sign in each place of a code, of the same kind; the first three stay, unless they are digits: codes begin
   * with what they are a code of, or with a time.
   */
  code(original: string): string {
    const small = original.toLowerCase();
    const kept = /^\d{3}/.test(small) ? 0 : 3;
    const drawn = this.drawn(this.words, small, (text) => {
      const rest = [...text.slice(kept)].map((sign) =>
        /[a-z]/.test(sign) ? this.oneOf(CONSONANTS + VOWELS) : this.digit(sign, '0123456789'),
      );
      return text.slice(0, kept) + rest.join('');
    });
    return inCaseOf(original, drawn);
  }

  /** Another number of as many digits, with zeros at its ends where it has them. */
  digits(original: string): string {
    return this.drawn(this.numbers, original, (text) => {
      const zeros = zerosAtEnd(text);
      return [...text]
        .map((digit, place) => {
          if (place >= text.length - zeros || (place === 0 && digit === '0')) return digit;
          return this.oneOf(place === 0 || place === text.length - zeros - 1 ? '123456789' : '0123456789');
        })
        .join('');
    });
  }

  private drawn(known: Map<string, string>, original: string, draw: (original: string) => string): string {
    const before = known.get(original);
    if (before !== undefined) return before;
    let drawn = draw(original);
    for (let n = 0; n < TRIES && this.isHeld(drawn); n++) drawn = draw(original);
    known.set(original, drawn);
    this.taken.add(drawn);
    return drawn;
  }

  private isHeld(text: string): boolean {
    if (this.held.has(text) || this.taken.has(text)) return true;
    // Codes hold words and numbers by chance; in full a number may be written in groups of three.
    const pieces = text.match(/[\p{L}\p{M}]{4,}|\d{3,}/gu) ?? [];
    const groups = /^\d{4,}$/.test(text) ? groupsOfThree(text) : [];
    return (
      pieces.some((piece) => this.held.has(piece)) || groups.some((group) => group !== '000' && this.held.has(group))
    );
  }

  private letters(word: string): string {
    const alphabet = ALPHABETS.find(({ script }) => script.test(word))?.letters;
    let isVowel = this.random() < 0.5;
    return [...word]
      .map((sign) => {
        if (/\p{M}/u.test(sign)) return sign;
        isVowel = !isVowel;
        return this.oneOf(alphabet ?? (isVowel ? VOWELS : CONSONANTS));
      })
      .join('');
  }

  private digit(sign: string, digits: string): string {
    return /\d/.test(sign) ? this.oneOf(digits) : sign;
  }

  private oneOf(signs: string): string {
    return signs.charAt(Math.floor(this.random() * signs.length));
  }
}

/** `text` with capitals where `original` has them. */
function inCaseOf(original: string, text: string): string {
  const signs = [...original];
  return [...text].map((sign, place) => (/\p{Lu}/u.test(signs[place] ?? '') ? sign.toUpperCase() : sign)).join('');
}

function zerosAtEnd(digits: string): number {
  let first = digits.length;
  while (first > 0 && digits[first - 1] === '0') first--;
  return digits.length - first;
}

/** The whole groups of three in which a number is written in full. */
function groupsOfThree(digits: string): string[] {
  const groups: string[] = [];
  for (let end = digits.length; end >= 3; end -= 3) groups.push(digits.slice(end - 3, end));
  return groups;
}
