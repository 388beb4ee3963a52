import { lastLines } from '../setup/run.mjs';

/** @typedef {import('./page.mjs').Metric} Metric */

/**
 * The figures that a measuring program printed, as one line of JSON. One that came to no such line stands for itself as a
 * metric that was not measured, with the last of what it said: the others' figures are not lost for it.
 * @param {import('../setup/run.mjs').Ran} ran
 * @param {string} program What to call it.
 * @returns {Metric[]}
 */
export function figuresIn({ code, output }, program) {
  const line = code === 0 ? output.split('\n').findLast((each) => each.startsWith('[')) : undefined;
  if (line !== undefined) return JSON.parse(line);
  const why = lastLines(output).replaceAll('\n', ' ');
  return [{ id: program, what: `not measured: ${why}`, ratio: null, target: null, ok: false }];
}
