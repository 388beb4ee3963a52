import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { shortFunctions } from '@/scripts/short-functions';

const ENTRY = '\0entry';

/** A script as the build writes it, not minified, so that it can be looked at. */
async function built(source: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [{ name: 'source', resolveId: (id) => id, load: () => source }, shortFunctions()],
    build: { write: false, minify: false, rollupOptions: { input: ENTRY, output: { format: 'iife' } } },
  });
  const [script] = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
  return script?.type === 'chunk' ? script.code : '';
}

/** What a script leaves in `result`. */
async function resultOf(source: string): Promise<unknown> {
  const run = new Function('result', `${await built(source)}; return result;`);
  return run({});
}

describe('shortFunctions', () => {
  it('makes arrow functions of declared ones, also of those within others', async () => {
    const code = await built('function a(x) { function b(y) { return y + 1; } return b(x); } result.is = a(2);');
    expect(code).not.toContain('function b');
    expect(code).not.toMatch(/function a/);
    expect(await resultOf('function a(x) { function b(y) { return y + 1; } return b(x); } result.is = a(2);')).toEqual({
      is: 3,
    });
  });

  it('leaves them callable before the place where they were declared', async () => {
    const source = 'result.is = first(); function first() { return second() + 1; } function second() { return 1; }';
    expect(await resultOf(source)).toEqual({ is: 2 });
  });

  it('keeps what they take and give: objects, defaults, patterns, the rest, promises, nothing', async () => {
    const source = `
      function object(a) { return { a }; }
      function defaults({ b = 2 } = {}, ...rest) { return b + rest.length; }
      async function later(c) { return c; }
      function nothing() { return; }
      function several() { let n = 0; for (const m of [1, 2]) n += m; return n; }
      result.is = [object(1), defaults(), defaults({ b: 5 }, 1, 2), later(3) instanceof Promise, nothing(), several()];`;
    expect(await resultOf(source)).toEqual({ is: [{ a: 1 }, 2, 7, true, undefined, 3] });
  });

  it('leaves alone what is no arrow function by its nature', async () => {
    const source = `
      function* items() { yield 1; }
      function own() { return this; }
      function given() { return arguments.length; }
      result.is = [[...items()], own.call(7) == 7, given(1, 2)];`;
    const code = await built(source);
    for (const name of ['items', 'own', 'given']) expect(code).toMatch(new RegExp(`function\\*? ${name}`));
    expect(await resultOf(source)).toEqual({ is: [[1], true, 2] });
  });

  it('does nothing to a script without functions', async () => {
    expect(await resultOf('result.is = 1;')).toEqual({ is: 1 });
  });
});
