import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of choices that follow from its seed alone: the same seed gives the same choices on every machine. */
export interface Dice {
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  /** A number from 0 up to but not including 1, in steps of a millionth. */
  share(): number;
  /** True in `share` of the cases. */
  chance(share: number): boolean;
  /** One of the items, which must not be empty. */
  pick<T>(items: readonly T[]): T;
  /** A number around 0 that is rarely beyond ±2: roughly normal, deviation 1. */
  bell(): number;
}

/** Dice for a seed, which is any text: name what the choices are for ("views of video 3"). */
export function diceFor(seed: string): Dice {
  const generator = xoroshiro128plus(digest(seed).readInt32LE(0));
  const int = (low: number, high: number) => uniformInt(generator, low, high);
  const share = () => int(0, 999_999) / 1_000_000;
  return {
    int,
    share,
    chance: (limit) => share() < limit,
    pick(items) {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new RangeError('pick from an empty list');
      return item;
    },
    bell: () => (share() + share() + share() + share() + share() + share() - 3) * Math.SQRT2,
  };
}

/** A text of `length` (at most 40) characters of A-Z a-z 0-9 - _ that follows from the seed, as platforms' ids look. */
export function idFor(seed: string, length: number): string {
  return digest(seed).toString('base64url').slice(0, length);
}

function digest(seed: string): Buffer {
  return createHash('sha256').update(seed).digest();
}
