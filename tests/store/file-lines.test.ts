import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileLines } from '@/lib/store/file-lines';

async function linesOf(text: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of fileLines(new Blob([text]))) lines.push(line);
  return lines;
}

it('gives the lines of a file, wherever its pieces end', async () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\r\n]/.test(text));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.constantFrom('\n', '\r\n'), async (lines, end) => {
      expect(await linesOf(lines.map((text) => text + end).join(''))).toEqual(lines);
      expect(await linesOf(lines.join(end))).toEqual(lines);
    }),
    { numRuns: 50 },
  );
});

it('gives the lines of a file larger than one piece', async () => {
  const lines = Array.from({ length: 3_000 }, (_, n) => `${n} ${'é'.repeat(100)}`);
  expect(await linesOf(lines.join('\n'))).toEqual(lines);
});

it.each([
  ['is longer than any of ours', `{"rows":["${'x'.repeat(16_000_000)}"]}`],
  ['is nested without end', `{"rows":${'['.repeat(10_000)}`],
  ['has very many rows', `{"rows":[${'0,'.repeat(100_000)}0]}`],
])('ends before a line that %s', async (_what, line) => {
  expect(await linesOf(`{"format":"any"}\n${line}\n{"rows":0}\n`)).toEqual(['{"format":"any"}']);
});
