import { describe, expect, it } from 'vitest';
import { addTallies, oneStep, playwrightTally, tallyLine, vitestTally } from '../../scripts/tally.mjs';

const unit = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };
const e2e = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

describe('vitestTally', () => {
  it('counts passed, failed, and skipped ones with those to do', () => {
    expect(vitestTally({ ...unit, numFailedTests: 2 }, false)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(vitestTally({ ...unit, testResults }, false).failed).toBe(1);
  });

  it('counts a failed run that blames no test, and a missing report, as one failure', () => {
    expect(vitestTally(unit, false).failed).toBe(1);
    expect(vitestTally(null, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('playwrightTally', () => {
  it('counts what passed as expected, and nothing else, as passed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 2, skipped: 3 };
    expect(playwrightTally({ stats, errors: [{}] }, false)).toEqual({ passed: 4, failed: 4, skipped: 3 });
  });

  it('counts a failed run that blames no test, and a missing report, as one failure', () => {
    expect(playwrightTally(e2e, false).failed).toBe(1);
    expect(playwrightTally(null, true).failed).toBe(1);
  });

  it('finds nothing wrong with a good run', () => {
    expect(playwrightTally(e2e, true)).toEqual({ passed: 4, failed: 0, skipped: 0 });
  });
});

describe('tallyLine', () => {
  it('sums up, and speaks of skipped ones only where there are some', () => {
    const total = addTallies([oneStep(true), oneStep(false), { passed: 7, failed: 0, skipped: 2 }]);
    expect(tallyLine(total)).toBe('8 passed, 1 failed, 2 skipped');
    expect(tallyLine(oneStep(true))).toBe('1 passed, 0 failed');
  });
});
