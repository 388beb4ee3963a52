import { describe, expect, it } from 'vitest';
import { addTallies, failureLines, oneStep, playwrightTally, tallyLine, vitestTally } from '../../scripts/tally.mjs';

const unit = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };
const e2e = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

describe('vitestTally', () => {
  it('counts passed, failed, and skipped ones with those to do', () => {
    expect(vitestTally({ ...unit, numFailedTests: 2 }, false)).toMatchObject({ passed: 5, failed: 2, skipped: 2 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const testResults = [
      { name: 'a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      { name: 'b.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'b is b' }] },
    ];
    expect(vitestTally({ ...unit, testResults }, false)).toMatchObject({
      failed: 1,
      failures: ['a.test.ts\nno such module'],
    });
  });

  it('names what failed, with the beginning of its message', () => {
    const failureMessages = [`expected \u001b[31m1\u001b[39m to be 2\n${'at a place\n'.repeat(50)}`];
    const testResults = [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'a is a' },
          { status: 'failed', fullName: 'a is b', failureMessages },
        ],
      },
    ];
    const { failures } = vitestTally({ ...unit, numFailedTests: 1, testResults }, false);
    expect(failures).toHaveLength(1);
    expect(failures[0]?.split('\n').slice(0, 2)).toEqual(['a.test.ts › a is b', 'expected 1 to be 2']);
    expect(failures[0]?.split('\n')).toHaveLength(16);
  });

  it('counts a failed run that blames no test, and a missing report, as one failure', () => {
    expect(vitestTally(unit, false).failed).toBe(1);
    expect(vitestTally(null, true)).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('playwrightTally', () => {
  it('counts what passed, also at a second try, as passed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 2, skipped: 3 };
    expect(playwrightTally({ stats, errors: [{}] }, false)).toMatchObject({ passed: 6, failed: 2, skipped: 3 });
  });

  it('names what failed and what passed only at a second try, wherever it stands, and what went wrong outside', () => {
    const spec = (title: string, ok: boolean, status: string) => ({
      title,
      ok,
      file: 'a.spec.ts',
      line: 7,
      tests: [{ status, results: [{ errors: status === 'expected' ? [] : [{ message: 'gone' }] }] }],
    });
    const suites = [
      {
        specs: [spec('good', true, 'expected')],
        suites: [{ specs: [spec('bad', false, 'unexpected'), spec('moody', true, 'flaky')] }],
      },
    ];
    const report = { stats: e2e.stats, errors: [{ message: 'no server' }], suites };
    const { failures, unsteady } = playwrightTally(report, false);
    expect(failures).toEqual(['outside of tests\nno server', 'a.spec.ts:7 › bad\ngone']);
    expect(unsteady).toEqual(['a.spec.ts:7 › moody\ngone']);
  });

  it('counts a failed run that blames no test, and a missing report, as one failure', () => {
    expect(playwrightTally(e2e, false).failed).toBe(1);
    expect(playwrightTally(null, true).failed).toBe(1);
  });

  it('finds nothing wrong with a good run', () => {
    expect(playwrightTally(e2e, true)).toEqual({ passed: 4, failed: 0, skipped: 0, failures: [], unsteady: [] });
  });
});

describe('tallyLine', () => {
  const total = addTallies([
    oneStep('Types', true),
    oneStep('Lint', false),
    { passed: 7, failed: 1, skipped: 2, failures: ['a › b\nno'], unsteady: ['c › d\nlate'] },
  ]);

  it('sums up, and speaks of skipped ones only where there are some', () => {
    expect(tallyLine(total)).toBe('8 passed, 2 failed, 2 skipped');
    expect(tallyLine(oneStep('Types', true))).toBe('1 passed, 0 failed');
  });

  it('stands below the names of what failed, and of what did at first', () => {
    expect(failureLines(total)).toBe(
      'Passed only at the second try:\n- c › d\n    late\nFailed:\n- Lint\n- a › b\n    no',
    );
    expect(failureLines(oneStep('Types', true))).toBe('');
  });
});
