import type { Command, Surroundings } from './command';
import { oneLine } from './outcome';

/** One answer of a batch: the id of its line (null where the line has none), and the result or what was wrong. */
export type Answer = { id: unknown; result: unknown } | { id: unknown; error: string };

/**
 * Answers the lines of a batch one at a time, in their order; empty lines are skipped. A bad line gives an error, and
 * the rest goes on, even where a command fails in a way that it shouldn't.
 */
export async function* answerBatch(
  command: Command,
  lines: Iterable<string>,
  surroundings: Surroundings,
): AsyncGenerator<Answer> {
  for (const line of lines) {
    if (line.trim() !== '') yield await answerLine(command, line, surroundings);
  }
}

async function answerLine(command: Command, line: string, surroundings: Surroundings): Promise<Answer> {
  const inputs = objectOf(line);
  if (inputs === null) return { id: null, error: 'the line is not a JSON object' };
  const id = inputs.id ?? null;
  try {
    const outcome = await command.run(inputs, surroundings);
    return outcome.ok ? { id, result: outcome.value } : { id, error: outcome.error };
  } catch (error) {
    return { id, error: oneLine(`failed inside, please report it: ${error}`) };
  }
}

/** The object that a line of JSON holds, null where it holds something else. */
function objectOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
