import { describe, expect, it } from 'vitest';
import { lastLines, run } from '../../../scripts/setup/run.mjs';

const node = (code: string, options = {}) => run(process.execPath, ['-e', code], options);

describe('run', () => {
  it('gives the exit code and both outputs', async () => {
    const ran = await node('console.log("out"); console.error("err"); process.exitCode = 3');
    expect(ran).toMatchObject({ code: 3, isTimedOut: false });
    expect(ran.output.split('\n').sort()).toEqual(['', 'err', 'out']);
  });

  it('hands on what is printed as it comes, letters whole, however much it is', async () => {
    const printed: string[] = [];
    const ran = await node('process.stdout.write("ä€".repeat(100_001)); console.error("err")', {
      print: (text: string) => printed.push(text),
    });
    expect(ran).toMatchObject({ code: 0, output: '' });
    expect(printed.join('').replace('err\n', '')).toBe('ä€'.repeat(100_001));
  });

  it('ends a program that takes too long', async () => {
    expect(await node('setTimeout(() => 0, 60000)', { limitSeconds: 0.5 })).toMatchObject({
      code: null,
      isTimedOut: true,
    });
  });

  it('gives no code where there is no such program', async () => {
    const ran = await run('/no/such/program', []);
    expect(ran.code).toBeNull();
    expect(ran.output).toContain('/no/such/program');
  });
});

describe('lastLines', () => {
  it('keeps the last lines that say something', () => {
    expect(lastLines('a\n\nb\n  \nc\n', 2)).toBe('b\nc');
  });
});
