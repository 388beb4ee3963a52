import { describe, expect, it } from 'vitest';
import { answerBatch } from '../../../scripts/cli/batch';
import type { Command } from '../../../scripts/cli/command';
import { good, unusable } from '../../../scripts/cli/outcome';

/** Doubles a number after a pause that is longer for smaller ones, so that answers in parallel would change places. */
const doubling: Command = {
  usage: 'double N',
  options: [],
  inputsOf: () => good({}),
  async run({ n }) {
    if (n === 'bug') throw new Error('bug\nin two lines');
    if (typeof n !== 'number') return unusable('n must be a number');
    await new Promise((wake) => setTimeout(wake, 20 - n));
    return good(n * 2);
  },
};

async function answers(lines: string[]) {
  const all = [];
  for await (const answer of answerBatch(doubling, lines, { folder: '/', now: 0 })) all.push(answer);
  return all;
}

describe('answerBatch', () => {
  it('answers in order, each with the id of its line', async () => {
    expect(await answers(['{"id":"b","n":1}', '{"id":7,"n":9}', '{"n":2}'])).toEqual([
      { id: 'b', result: 2 },
      { id: 7, result: 18 },
      { id: null, result: 4 },
    ]);
  });

  it('gives an error for a bad line and goes on', async () => {
    expect(
      await answers(['{"id":1', '[]', 'null', '{"id":2,"n":"x"}', '{"id":3,"n":"bug"}', '', '{"id":4,"n":1}']),
    ).toEqual([
      { id: null, error: 'the line is not a JSON object' },
      { id: null, error: 'the line is not a JSON object' },
      { id: null, error: 'the line is not a JSON object' },
      { id: 2, error: 'n must be a number' },
      { id: 3, error: 'failed inside, please report it: Error: bug in two lines' },
      { id: 4, result: 2 },
    ]);
  });
});
