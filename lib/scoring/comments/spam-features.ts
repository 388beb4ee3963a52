import type { CommentText } from './comment-text';

const BITS = 15;
/** How many slots runs and words are hashed into; those of the signs follow behind. */
export const RUNS = 1 << BITS;
const SHIFT = 32 - BITS;
/** All slots. */
export const SLOTS = RUNS + 32;

const SHORTEST = 2;
const LONGEST = 5;
/**
 * Signs of promotion and scams that runs of characters hide, each tested on a folded text. All are linear: no repetition
 * stands beside another that takes the same characters.
 */
const SIGNS: readonly RegExp[] = [
  // mailbox
  /[\w.-]@[\w-]{2,30}\.[a-z]{2,6}/,
  // phone
  /\+?\d[\d ()-]{7,15}\d/,
  // money
  /[$€£₹₿]\s?\d|\d\s?(?:usd|btc|eth|dollars|euros?|k\b)/,
  // percent
  /\d\s?%/,
  // shout
  /!!!/,
  // numbered-name
  /\b[a-z]{2,20}\d{2,6}\b/,
  // handle-of-money
  /@[\w.]{0,30}(?:trad|invest|fx|crypto|wealth|financ|forex|bitcoin|btc|profit)/,
  // contact
  /\b(?:dm|inbox|hmu|whatsapp|telegram|message|contact|text) (?:me|us|him|her|now|for|@)|[\u{1F446}\u{261D}\u{1F449}]/u,
  // testimony
  /\b(?:profits?|payouts?|withdraw\w{0,6}|invested|earned|recovered|returns?|deposit\w{0,3})\b/,
  // begging
  /\b(?:like this comment|thumbs up if|like if|likes? (?:for|to) )/,
  // tags
  /#[^#\s]{1,40}[^#]{0,5}#/,
  // own-work
  /\b(?:my|our) (?:\w{1,15} )?(?:channel|chanel|video|videos|music|song|songs|page|blog|track|cover|album|site|website|playlist)\b/,
  // request
  /\b(?:check|visit|subscribe|sub|follow|vote|donate|click|watch|listen|support)\b/,
];

/** Slots that were seen in this call bear its stamp, so that nothing has to be emptied between calls. */
const stamps = new Uint32Array(SLOTS);
let stamp = 0;
const slots = new Uint32Array(SLOTS);
/** Holds the signs of a text. Folding can make a text that was cut before longer again, at most by eighteen times. */
const units = new Uint16Array(2 ** 14);

/**
 * The features by which promotion and scams are told from ordinary comments: runs of two to five characters, words and
 * pairs of words, and the signs above, hashed. Linear in the text.
 * @param wording The wording of promotion that the comment holds, if any.
 * @returns The slot of each feature, once. To be read before the next call: it is the same memory again.
 */
export function spamFeatures(text: CommentText, wording: string | null): Uint32Array {
  stamp += 1;
  let count = seeRuns(spelled(text.folded));
  const see = (slot: number) => {
    if (stamps[slot] === stamp) return;
    stamps[slot] = stamp;
    slots[count] = slot;
    count += 1;
  };
  let before = 0x9e37;
  for (const token of text.tokens) {
    // Other than a run of the same characters.
    const hash = Math.imul(token.hash ^ (token.hash >>> 13), 0x85ebca6b);
    see(hash >>> SHIFT);
    see(Math.imul(before ^ hash, 0x27d4eb2f) >>> SHIFT);
    before = hash;
  }
  SIGNS.forEach((pattern, index) => {
    if (pattern.test(text.folded)) see(RUNS + index);
  });
  if (text.links > 0) see(RUNS + SIGNS.length);
  if (text.mentions > 1) see(RUNS + SIGNS.length + 1);
  if (wording !== null) see(RUNS + SIGNS.length + 2);
  return slots.subarray(0, count);
}

/** Spells a text out in {@link units}, every digit as 0, blanks as one, one at each end. Gives its length. */
function spelled(text: string): number {
  units[0] = BLANK;
  let length = 1;
  for (let at = 0; at < text.length && length < units.length - 1; at++) {
    const unit = text.charCodeAt(at);
    const isBlank = unit === BLANK || isOtherBlank(unit);
    if (isBlank && units[length - 1] === BLANK) continue;
    units[length++] = isBlank ? BLANK : unit >= ZERO && unit <= NINE ? ZERO : unit;
  }
  if (units[length - 1] !== BLANK) units[length++] = BLANK;
  return length;
}

const [BLANK, ZERO, NINE] = [0x20, 0x30, 0x39];

/** Line ends, tabs and the few blanks that folding leaves. */
function isOtherBlank(unit: number): boolean {
  return (unit >= 0x9 && unit <= 0xd) || unit === 0x1680 || unit === 0x2028 || unit === 0x2029 || unit === 0xfeff;
}

/** Sees the runs of what is spelled out. Gives how many slots that are. */
function seeRuns(length: number): number {
  let count = 0;
  for (let from = 0; from < length; from++) {
    let hash = 0x811c9dc5;
    const end = Math.min(length, from + LONGEST);
    for (let at = from; at < end; at++) {
      hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
      if (at - from + 1 < SHORTEST) continue;
      const slot = Math.imul(hash, 0x85ebca6b) >>> SHIFT;
      if (stamps[slot] === stamp) continue;
      stamps[slot] = stamp;
      slots[count] = slot;
      count += 1;
    }
  }
  return count;
}
