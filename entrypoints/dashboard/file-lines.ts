/** The longest line of a backup file that is read, in UTF-16 units: a line of 200 rows stays far below. */
const LONGEST_LINE = 64_000_000;

/**
 * The lines of a file in UTF-8, without their breaks and without empty ones; never more of the file than one line is in
 * memory. Ends early at a line that is longer than any of ours: what follows is missing, as in a damaged file.
 */
export async function* fileLines(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  while (true) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const line of lines) if (line.trim() !== '') yield line.replace(/\r$/, '');
    if (done) return;
    if (rest.length > LONGEST_LINE) return reader.cancel();
  }
}
