import { expect, it } from 'vitest';
import { checkNode } from '../../../scripts/setup/node-version.mjs';
import { problemLine } from '../../../scripts/setup/say.mjs';

it.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
  ['100.1.0', true],
  ['20.18.3', false],
  ['18.99.9', false],
  ['9.11.2', false],
])('Node %s: %s', (version, isEnough) => {
  const outcome = checkNode(version);
  expect(outcome.ok).toBe(isEnough);
  if (!outcome.ok) expect(problemLine(outcome.problem)).toContain(version);
});
