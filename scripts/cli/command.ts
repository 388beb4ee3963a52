import type { Outcome } from './outcome';

/** The inputs of a command by name, as a batch line gives them and as the arguments are turned into. */
export type Inputs = Readonly<Record<string, unknown>>;

/** The arguments of one call, split up but not yet understood. An option may stand several times. */
export interface Arguments {
  positionals: readonly string[];
  options: Readonly<Record<string, readonly string[]>>;
}

/** What a command knows of its surroundings. */
export interface Surroundings {
  /** The folder that relative paths count from. */
  folder: string;
  /** Milliseconds since 1970, for inputs that name no time. */
  now: number;
}

/** One command of the command line. Inputs by name are the same in a batch and in a single call. */
export interface Command {
  /** How it is called, for example "age TEXT --lang TAG [--at ISO]". */
  usage: string;
  /** The names of its options, without "--". All take a value. */
  options: readonly string[];
  /** The arguments of a single call as inputs by name. */
  inputsOf(args: Arguments, surroundings: Surroundings): Outcome<Inputs> | Promise<Outcome<Inputs>>;
  /** The result, to be printed as JSON. Checks its inputs; unusable ones are the outcome, not an exception. */
  run(inputs: Inputs, surroundings: Surroundings): Outcome<unknown> | Promise<Outcome<unknown>>;
}
