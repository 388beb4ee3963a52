import { diceFor } from '../../seeded';

/** An id of 19 digits as the platform makes them: the seconds since 1970 in its upper half, the rest by the seed. */
export function idAt(milliseconds: number, seed: string): string {
  const dice = diceFor(`id ${seed}`);
  return String((BigInt(Math.floor(milliseconds / 1000)) << 32n) | BigInt(dice.int(1, 0x7fff_ffff)));
}
