import { type Spelled, sharedTokens } from './tokens';

/** What comments are compared by: their words, each once. */
export type Words = readonly Spelled[];

/** Texts of fewer different words are alike by chance. */
const FEWEST_WORDS = 3;
/** Two comments are near-duplicates where they share half of their words (detection by token Jaccard ≥ .5). */
const ALIKE = 0.5;
const BANDS = 6;
const ROWS = 2;

/** The comments that had the same least hashes so far: the first of them by its key, the last by the first. */
interface Band {
  first: Map<number, number>;
  last: Int32Array;
}

/**
 * Which comments are nearly the same as another: at least half of the words of both together are in both. Comments of
 * fewer than three different words are none. MinHash with bands (Broder 1997): pairs at the limit are found four times
 * in five, those that share two thirds nearly always; each comment is compared with at most two others a band, so the time is linear.
 */
export function nearDuplicates(comments: readonly Words[]): boolean[] {
  const isAlike = new Array<boolean>(comments.length).fill(false);
  const bands = Array.from(
    { length: BANDS },
    (): Band => ({ first: new Map(), last: new Int32Array(comments.length) }),
  );
  const least = new Int32Array(BANDS * ROWS);
  comments.forEach((words, index) => {
    if (words.length < FEWEST_WORDS) return;
    const compare = (other: number) => {
      if ((isAlike[index] && isAlike[other]) || jaccard(words, comments[other] ?? []) < ALIKE) return;
      isAlike[index] = true;
      isAlike[other] = true;
    };
    setLeastHashes(least, words);
    bands.forEach(({ first, last }, band) => {
      const key = Math.imul(least[band * ROWS] ?? 0, 0x85ebca6b) ^ (least[band * ROWS + 1] ?? 0);
      const before = first.get(key);
      if (before === undefined) first.set(key, index);
      else {
        compare(before);
        compare(last[before] ?? before);
      }
      last[before ?? index] = index;
    });
  });
  return isAlike;
}

function setLeastHashes(least: Int32Array, words: Words): void {
  least.fill(0x7fffffff);
  for (const word of words) {
    let { hash } = word;
    for (let slot = 0; slot < least.length; slot++) {
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
      const mixed = hash ^ (hash >>> 13);
      if (mixed < (least[slot] ?? 0)) least[slot] = mixed;
    }
  }
}

/** Of the words of both, the share that is in both. */
function jaccard(one: Words, other: Words): number {
  if (one === other) return 1;
  const shared = sharedTokens(one, other);
  return shared / (one.length + other.length - shared);
}
