import { answerBatch } from './batch';
import type { Command, Surroundings } from './command';
import { COMMANDS } from './commands';
import { readText } from './file';
import { oneLine } from './outcome';
import { splitArguments } from './single-call';

/** The exit code of unusable input. */
const UNUSABLE = 2;

/** Where a run's output goes. `result` may take its time: it is awaited before the next. */
export interface Output {
  /** One result as a line of JSON. */
  result(json: string): Promise<void>;
  /** One line for the person. */
  message(line: string): void;
}

/**
 * Runs the command line: one call, or a batch with `--batch FILE`.
 * @returns The exit code: 0, or 2 for unusable input, of which one message tells.
 */
export async function runCommandLine(
  args: readonly string[],
  surroundings: Surroundings,
  output: Output,
): Promise<number> {
  const [name = '', ...rest] = args;
  const names = Object.keys(COMMANDS).join(', ');
  if (name === 'help' || isHelp(name)) return await help(output);
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    const what = name === '' ? 'no command given' : `unknown command ${name}`;
    output.message(oneLine(`${what}; the commands are ${names}`));
    return UNUSABLE;
  }
  const { default: command } = await load();
  if (rest.length === 1 && isHelp(rest[0])) {
    output.message(command.usage);
    return 0;
  }
  const error = await runCommand(command, rest, surroundings, output);
  if (error === null) return 0;
  output.message(oneLine(`${name}: ${error}`));
  return UNUSABLE;
}

/** Runs one command; gives what was unusable, or null. */
async function runCommand(
  command: Command,
  args: readonly string[],
  surroundings: Surroundings,
  output: Output,
): Promise<string | null> {
  const split = splitArguments(args, ['batch', ...command.options]);
  if (!split.ok) return `${split.error}; usage: ${command.usage}`;
  const { batch, ...options } = split.value.options;
  if (batch) {
    const isAlone = batch.length === 1 && Object.keys(options).length === 0 && split.value.positionals.length === 0;
    if (!isAlone) return '--batch FILE stands alone: the inputs are in its lines';
    return await runBatch(command, batch[0] ?? '', surroundings, output);
  }
  const inputs = await command.inputsOf({ ...split.value, options }, surroundings);
  if (!inputs.ok) return inputs.error;
  const outcome = await command.run(inputs.value, surroundings);
  if (!outcome.ok) return outcome.error;
  await output.result(JSON.stringify(outcome.value));
  return null;
}

async function runBatch(
  command: Command,
  file: string,
  surroundings: Surroundings,
  output: Output,
): Promise<string | null> {
  const content = await readText(file, surroundings.folder);
  if (!content.ok) return content.error;
  for await (const answer of answerBatch(command, content.value.split('\n'), surroundings)) {
    await output.result(JSON.stringify(answer));
  }
  return null;
}

function isHelp(argument: string | undefined): boolean {
  return argument === '--help' || argument === '-h';
}

async function help(output: Output): Promise<number> {
  output.message('npm run -s cli -- COMMAND …');
  for (const load of Object.values(COMMANDS)) output.message(`  ${(await load()).default.usage}`);
  output.message('  COMMAND --batch FILE.jsonl');
  return 0;
}
