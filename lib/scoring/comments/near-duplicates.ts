/** Texts of fewer different words are alike by chance. */
const FEWEST_WORDS = 3;
/** Two comments are near-duplicates where they share half of their words (detection by token Jaccard ≥ .5). */
const ALIKE = 0.5;
const BANDS = 6;
const ROWS = 2;

/**
 * Which comments are nearly the same as another: at least half of the words of both together are in both. Comments of
 * fewer than three different words are none. MinHash with bands (Broder 1997): pairs at the limit are found four times
 * in five, those that share two thirds nearly always; each comment is compared with at most two others a band, so the time is linear.
 */
export function nearDuplicates(comments: readonly ReadonlySet<string>[]): boolean[] {
  const isAlike = new Array<boolean>(comments.length).fill(false);
  const bands = Array.from({ length: BANDS }, () => new Map<number, [first: number, last: number]>());
  comments.forEach((words, index) => {
    if (words.size < FEWEST_WORDS) return;
    const least = leastHashes(words);
    bands.forEach((buckets, band) => {
      const key = Math.imul(least[band * ROWS] ?? 0, 0x85ebca6b) ^ (least[band * ROWS + 1] ?? 0);
      const bucket = buckets.get(key);
      if (!bucket) {
        buckets.set(key, [index, index]);
        return;
      }
      for (const other of bucket) {
        if (isAlike[index] && isAlike[other]) continue;
        if (jaccard(words, comments[other] ?? new Set()) < ALIKE) continue;
        isAlike[index] = true;
        isAlike[other] = true;
      }
      bucket[1] = index;
    });
  });
  return isAlike;
}

function leastHashes(words: ReadonlySet<string>): Int32Array {
  const least = new Int32Array(BANDS * ROWS).fill(0x7fffffff);
  for (const word of words) {
    let hash = 0x811c9dc5 | 0;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    for (let slot = 0; slot < least.length; slot++) {
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
      const mixed = hash ^ (hash >>> 13);
      if (mixed < (least[slot] ?? 0)) least[slot] = mixed;
    }
  }
  return least;
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / (one.size + other.size - shared);
}
