import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Guard, outcomeLine, outcomeOf, withoutGuard } from '@/scripts/guards/guard';
import { GUARDS } from '@/scripts/guards/guards';

const ROOT = resolve(import.meta.dirname, '../../..');

describe('the guards', () => {
  it('are at least twenty, each with a name of its own', () => {
    expect(GUARDS.length).toBeGreaterThanOrEqual(20);
    expect(new Set(GUARDS.map(({ rule }) => rule)).size).toBe(GUARDS.length);
  });

  it.each(GUARDS)('$rule: still stands once where it is said to, and its tests are there', (guard) => {
    expect(withoutGuard(readFileSync(join(ROOT, guard.file), 'utf8'), guard)).not.toBeNull();
    for (const test of guard.tests) expect(existsSync(join(ROOT, test)), test).toBe(true);
  });
});

describe('withoutGuard', () => {
  it('takes out what stands once', () => {
    expect(withoutGuard('a && b', { find: ' && b', replace: '' })).toBe('a');
  });

  it.each(['a', 'a && b && b'])('gives nothing where it stands another number of times: %s', (text) => {
    expect(withoutGuard(text, { find: ' && b', replace: '' })).toBeNull();
  });
});

describe('outcomeOf', () => {
  const test = (status: string) => ({ status, fullName: 'says so' });

  it('names the first test that failed', () => {
    const report = { testResults: [{ assertionResults: [test('passed'), test('failed')] }] };
    expect(outcomeOf(report)).toEqual({ state: 'noticed', by: 'says so' });
  });

  it('says that nobody noticed where all passed', () => {
    expect(outcomeOf({ testResults: [{ assertionResults: [test('passed')] }] })).toEqual({ state: 'unnoticed' });
  });

  it('takes neither a missing report nor a file that didn’t load for a test that failed', () => {
    expect(outcomeOf(null)).toEqual({ state: 'broken-run' });
    const report = { testResults: [{ assertionResults: [test('failed')] }, { assertionResults: [] }] };
    expect(outcomeOf(report)).toEqual({ state: 'broken-run' });
  });
});

describe('outcomeLine', () => {
  const guard: Guard = { rule: 'Absent is never 0', file: 'lib/x.ts', find: 'a', replace: 'b', tests: [] };

  it('says who noticed, or what is wrong', () => {
    expect(outcomeLine(guard, { state: 'noticed', by: 'a test' })).toBe('✓ Absent is never 0\n    noticed by: a test');
    expect(outcomeLine(guard, { state: 'unnoticed' })).toMatch(/^✗ Absent is never 0\n.*lib\/x\.ts/);
    expect(outcomeLine(guard, { state: 'not-applicable' })).toMatch(/^✗/);
    expect(outcomeLine(guard, { state: 'broken-run' })).toMatch(/^✗/);
  });
});
