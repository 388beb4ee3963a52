import { parseArgs } from 'node:util';
import type { Arguments } from './command';
import { good, type Outcome, unusable } from './outcome';

/** A text such as "-5": options here have long names only. */
const isText = (argument: string) => /^-[^-]/.test(argument);

/** Splits the arguments of a command into its own options (each with a value) and the rest. */
export function splitArguments(args: readonly string[], options: readonly string[]): Outcome<Arguments> {
  try {
    const { values, positionals } = parseArgs({
      args: args.filter((argument) => !isText(argument)),
      allowPositionals: true,
      options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const, multiple: true }])),
    });
    return good({ positionals: [...positionals, ...args.filter(isText)], options: values as Record<string, string[]> }); // all are declared as repeated strings
  } catch (error) {
    // Node's own words, such as "Unknown option '--x'", without its advice after them.
    const [words = ''] = (error instanceof Error ? error.message : String(error)).split('. To specify');
    return unusable(words);
  }
}

/** The one text that stands without an option's name. */
export function onlyText({ positionals }: Arguments): Outcome<string> {
  const [text, more] = positionals;
  if (text === undefined) return unusable('the text is missing');
  return more === undefined ? good(text) : unusable('give the text as one argument, in quotes');
}

/** The value of each option; where it stands several times, the last. */
export function lastOf(options: Arguments['options']): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(options).map(([name, values]) => [name, values.at(-1)]));
}
