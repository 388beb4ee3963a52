import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { unnamedScript } from '@/scripts/unnamed-script';

/** A script as the plugin leaves it, when the build has made it. */
function finished(code: string): string {
  const { generateBundle } = unnamedScript();
  const chunk = { type: 'chunk', code };
  if (typeof generateBundle !== 'function') throw new Error('the plugin has no such step');
  Reflect.apply(generateBundle, {}, [{}, { 'observer.js': chunk }]);
  return chunk.code;
}

/** What a script gives that is loaded from an extension. In a process of its own: the tests' runner rewrites stacks. */
function run(code: string): string {
  const work = `require('vm').runInNewContext(${JSON.stringify(code)}, {}, 'extension://id/x.js')`;
  return execFileSync(process.execPath, ['-p', work], { encoding: 'utf8' });
}

describe('unnamedScript', () => {
  it('hides in the stacks of errors where a script was loaded from', () => {
    const code = '(function () { return new Error("mine").stack; })();\n';
    expect(run(code)).toContain('extension://');
    const stack = run(finished(code));
    expect(stack).toContain('at anonymous:1');
    expect(stack).not.toContain('extension://');
  });

  it('makes a script strict, so that who is called can’t get at its caller', () => {
    const code = '(function () { return (function () { return this === undefined; })(); })();';
    expect(run(code)).toBe('false\n');
    expect(run(finished(code))).toBe('true\n');
  });
});
