/**
 * A rule whose loss would hurt, how it is taken out of the code, and who must notice: `find` stands once in `file`, and
 * with `replace` in its place the code still runs but keeps the rule no more; then a test in `tests` must fail.
 */
export interface Guard {
  /** The rule, as a sentence. */
  rule: string;
  /** Paths are from the project's folder. */
  file: string;
  find: string;
  replace: string;
  tests: readonly string[];
}

/** What came of breaking a guard: the test that noticed, or why the guard proves nothing. */
export type Outcome = { state: 'noticed'; by: string } | { state: 'unnoticed' | 'not-applicable' | 'broken-run' };

/** The text with the guard taken out; null where what is to be replaced doesn't stand in it exactly once. */
export function withoutGuard(text: string, { find, replace }: Pick<Guard, 'find' | 'replace'>): string | null {
  const parts = text.split(find);
  return parts.length === 2 ? parts.join(replace) : null;
}

/** What is used of vitest's json report. */
export interface Report {
  testResults: readonly {
    message?: string;
    assertionResults: readonly { status: string; fullName: string }[];
  }[];
}

/**
 * What a run of the tests without the guard says. A test that failed noticed; a file whose tests could not even be
 * collected proves nothing, as any slip of the pen does that. Null: there was no report.
 */
export function outcomeOf(report: Report | null): Outcome {
  if (report === null || report.testResults.some((file) => file.assertionResults.length === 0)) {
    return { state: 'broken-run' };
  }
  const failed = report.testResults.flatMap((file) => file.assertionResults).find(({ status }) => status === 'failed');
  return failed ? { state: 'noticed', by: failed.fullName } : { state: 'unnoticed' };
}

/** One line for each guard, the first sign of which says whether all is well. */
export function outcomeLine({ rule, file }: Guard, outcome: Outcome): string {
  switch (outcome.state) {
    case 'noticed':
      return `✓ ${rule}\n    noticed by: ${outcome.by}`;
    case 'unnoticed':
      return `✗ ${rule}\n    no test fails without it (${file})`;
    case 'not-applicable':
      return `✗ ${rule}\n    what is to be taken out no longer stands once in ${file}`;
    case 'broken-run':
      return `✗ ${rule}\n    without it the tests of ${file} don't even run, which proves nothing`;
  }
}
