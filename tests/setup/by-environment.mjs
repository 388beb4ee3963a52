import { readFileSync } from 'node:fs';
import { BaseSequencer } from 'vitest/node';

/** @typedef {import('vitest/node').TestSpecification} TestSpecification */

/**
 * The environment that a test file asks for in its first line; empty for the default one.
 * @param {TestSpecification} file
 */
function environmentOf({ moduleId }) {
  return /^\/\/ @vitest-environment (\S+)/.exec(readFileSync(moduleId, 'utf8'))?.[1] ?? '';
}

/**
 * Vitest's order within each environment, and those that are asked for before the default one. A process serves one
 * environment only: where the next file is of another, a new process is begun, which loads every module anew.
 */
export class ByEnvironment extends BaseSequencer {
  /**
   * @override
   * @param {TestSpecification[]} files
   */
  async sort(files) {
    const environments = new Map(files.map((file) => [file, environmentOf(file)]));
    const rank = (/** @type {TestSpecification} */ file) => environments.get(file) ?? '';
    return (await super.sort(files)).sort((a, b) => rank(b).localeCompare(rank(a)));
  }
}
