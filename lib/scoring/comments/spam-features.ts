import type { CommentText } from './comment-text';
import { foldWord } from './lexicon';
import { PACKS } from './packs';

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
  /@[\w-]{2,30}\.[a-z]{2,6}/,
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

const stamps = new Uint32Array(SLOTS);
let stamp = 0;
/** Holds the slots of one comment; longer comments than {@link LONGEST_READ} are cut before. */
const slots = new Uint32Array(2 ** 13);

/** Wordings of promotion by their first word; each is the rest of its words. */
const promotions = new Map<string, string[]>();
for (const pack of PACKS) {
  for (const wording of pack.promotion.split('|')) {
    const folded = foldWord(wording).replace(/\s+/g, ' ').trim();
    const first = folded.split(' ')[0] ?? '';
    promotions.set(first, [...(promotions.get(first) ?? []), folded]);
  }
}

/** The wording of promotion that a comment holds, null where it holds none. */
export function promotionIn(text: CommentText): string | null {
  let looked: Set<string> | null = null;
  for (const { text: first } of text.tokens) {
    const wordings = promotions.get(first);
    if (!wordings || looked?.has(first)) continue;
    const found = wordings.find((wording) => text.folded.includes(wording));
    if (found) return found;
    looked ??= new Set();
    looked.add(first);
  }
  return null;
}

/**
 * The features by which promotion and scams are told from ordinary comments: runs of two to five characters, words and
 * pairs of words, and the signs above, hashed. Linear in the text.
 * @returns The slot of each feature, once. To be read before the next call: it is the same memory again.
 */
export function spamFeatures(text: CommentText): Uint32Array {
  stamp += 1;
  let count = 0;
  const see = (slot: number) => {
    if (stamps[slot] === stamp) return;
    stamps[slot] = stamp;
    slots[count] = slot;
    count += 1;
  };
  const line = ` ${text.folded.replace(/\d/g, '0').replace(/\s+/g, ' ').trim()} `;
  for (let from = 0; from < line.length; from++) {
    let hash = 0x811c9dc5;
    const end = Math.min(line.length, from + LONGEST);
    for (let at = from; at < end; at++) {
      hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193);
      if (at - from + 1 >= SHORTEST) see(Math.imul(hash, 0x85ebca6b) >>> SHIFT);
    }
  }
  let before = 0x9e37;
  for (const token of text.tokens) {
    const hash = hashText(token.text, 0x7f4a7c15);
    see(hash >>> SHIFT);
    see(Math.imul(before ^ hash, 0x27d4eb2f) >>> SHIFT);
    before = hash;
  }
  SIGNS.forEach((pattern, index) => {
    if (pattern.test(text.folded)) see(RUNS + index);
  });
  if (text.links > 0) see(RUNS + SIGNS.length);
  if (text.mentions > 1) see(RUNS + SIGNS.length + 1);
  if (promotionIn(text) !== null) see(RUNS + SIGNS.length + 2);
  return slots.subarray(0, count);
}

function hashText(text: string, seed: number): number {
  let hash = seed | 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
}
