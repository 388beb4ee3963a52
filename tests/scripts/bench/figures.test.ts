import { describe, expect, it } from 'vitest';
import { figuresIn } from '@/scripts/bench/figures.mjs';
import { measured } from '@/tests/bench/steps';

const MET = { id: 'P5', what: 'bytes sent ÷ bytes read', ratio: 0.02, target: 0.03, ok: true };
const ran = (output: string, code: number | null = 0) => ({ code, output, isTimedOut: false });

describe('measured', () => {
  it('goes on after a step that fails, and says which and why', async () => {
    const fails = async () => {
      throw new Error('the browser is gone\nat some line');
    };
    expect(await measured({ first: fails, second: () => [MET] })).toEqual([
      { id: 'first', what: 'not measured: Error: the browser is gone', ratio: null, target: null, ok: false },
      MET,
    ]);
  });
});

describe('figuresIn', () => {
  it('takes the line of figures, whatever else was said', () => {
    const said = `(node:1) [DEP0001] Warning: old\n${JSON.stringify([MET])}\nbye\n`;
    expect(figuresIn(ran(said), 'computing.js')).toEqual([MET]);
  });

  it.each([
    ['that failed', 1, `${JSON.stringify([MET])}\nout of memory`],
    ['that was ended', null, 'half a li'],
    ['that said nothing', 0, ''],
  ])('stands for a program %s', (_, code, output) => {
    const [metric, ...more] = figuresIn(ran(output, code), 'browsing.ts');
    expect(more).toEqual([]);
    expect(metric).toMatchObject({ id: 'browsing.ts', ratio: null, target: null, ok: false });
    expect(metric?.what).toMatch(/^not measured:/);
  });
});
