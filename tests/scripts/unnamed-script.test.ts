import { runInNewContext } from 'node:vm';
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

describe('unnamedScript', () => {
  it('hides in the stacks of errors where a script was loaded from', () => {
    const code = '(function () { return new Error("mine").stack; })();\n';
    expect(runInNewContext(code, {}, 'extension://id/x.js')).toContain('extension://');
    const stack = runInNewContext(finished(code), {}, 'extension://id/x.js');
    expect(stack).toContain('anonymous');
    expect(stack).not.toContain('extension://');
  });

  it('makes a script strict, so that who is called can’t get at its caller', () => {
    const code = '(function () { return (function () { return this === undefined; })(); })();';
    expect(runInNewContext(code)).toBe(false);
    expect(runInNewContext(finished(code))).toBe(true);
  });
});
