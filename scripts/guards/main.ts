// `npm run guards`: takes each guard out of a copy of the project once; a test must notice. Ends with 1 where none does.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject } from '../project-copy';
import { run } from '../setup/run.mjs';
import { say, since } from '../setup/say.mjs';
import { type Guard, type Outcome, outcomeLine, outcomeOf, type Report, withoutGuard } from './guard';
import { GUARDS } from './guards';

/** A run of a few test files takes seconds. */
const LIMIT_SECONDS = 180;

process.exitCode = await main();

async function main(): Promise<number> {
  const startedAt = performance.now();
  const copy = await copyProject();
  try {
    const whole = await runTests(copy.folder, [...new Set(GUARDS.flatMap((guard) => guard.tests))]);
    const before = outcomeOf(whole);
    if (before.state !== 'unnoticed') {
      const which = before.state === 'noticed' ? ` (${before.by})` : '';
      console.error(`The guards' tests are not all green as they are${which}: breaking guards would say nothing.`);
      return 1;
    }
    let noticed = 0;
    for (const guard of GUARDS) {
      const outcome = await breakOnce(copy.folder, guard);
      if (outcome.state === 'noticed') noticed++;
      console.log(outcomeLine(guard, outcome));
    }
    console.log(`\n${noticed} of ${GUARDS.length} guards are noticed when they are broken (${since(startedAt)}).`);
    return noticed === GUARDS.length ? 0 : 1;
  } finally {
    await copy.remove();
  }
}

async function breakOnce(folder: string, guard: Guard): Promise<Outcome> {
  const path = join(folder, guard.file);
  const whole = await readFile(path, 'utf8');
  const broken = withoutGuard(whole, guard);
  if (broken === null) return { state: 'not-applicable' };
  await writeFile(path, broken);
  try {
    return outcomeOf(await runTests(folder, guard.tests));
  } finally {
    await writeFile(path, whole);
  }
}

/** Vitest's report over some test files of the copy; null where it gave none. */
async function runTests(folder: string, files: readonly string[]): Promise<Report | null> {
  const report = join(folder, 'guards.json');
  await rm(report, { force: true });
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const args = ['run', ...files, '--reporter=json', `--outputFile=${report}`];
  const ran = await run(process.execPath, [vitest, ...args], { folder, limitSeconds: LIMIT_SECONDS });
  try {
    return JSON.parse(await readFile(report, 'utf8')) as Report; // vitest's own form
  } catch {
    say(`vitest gave no report: ${ran.output.slice(-500)}`);
    return null;
  }
}
