import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded draws for simulations: the same seed gives the same ones everywhere. */
export interface Random {
  /** From `low` up to, not including, `high`. */
  between(low: number, high: number): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** One of the values. */
  oneOf<T>(values: readonly [T, ...T[]]): T;
  /** From the normal distribution with mean 0 and standard deviation 1 (Box and Muller). */
  normal(): number;
}

/** Draws by xoroshiro128+ from a seed. */
export function randomOf(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const unit = () => uniformFloat64(generator);
  const between = (low: number, high: number) => low + unit() * (high - low);
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1));
  return {
    between,
    whole,
    oneOf: (values) => values[whole(0, values.length - 1)] ?? values[0],
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
  };
}
