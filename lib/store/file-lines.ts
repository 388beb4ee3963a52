import { jsonProblem } from '../model/json-limits';

/** The longest line of a backup file that is read, in UTF-16 units: those that are written have a quarter of it. */
const LONGEST_LINE = 16_000_000;

/**
 * The lines of a backup file in UTF-8, without their breaks and without empty ones; never more of the file than one line
 * is in memory. Ends early at a line that is longer than any of ours or built to harm whoever parses it: what follows is
 * missing, as in a damaged file.
 */
export async function* fileLines(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  // What was read of the line at hand; joined only once, however many pieces it comes in.
  let pieces: string[] = [];
  let length = 0;
  while (length <= LONGEST_LINE) {
    const { done, value = '' } = await reader.read();
    const [first = '', ...others] = value.split('\n');
    pieces.push(first);
    length += first.length;
    for (const piece of done ? [''] : others) {
      const line = pieces.join('').replace(/\r$/, '');
      if (line !== '' && jsonProblem(line) !== null) return reader.cancel();
      if (line !== '') yield line;
      pieces = [piece];
      length = piece.length;
    }
    if (done) return;
  }
  await reader.cancel();
}
