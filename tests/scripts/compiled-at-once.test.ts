import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { compiledAtOnce } from '@/scripts/compiled-at-once';

/** A script as the plugin leaves it, when the build has made it. */
function finished(code: string): string {
  const { generateBundle } = compiledAtOnce();
  const chunk = { type: 'chunk', code };
  if (typeof generateBundle !== 'function') throw new Error('the plugin has no such step');
  Reflect.apply(generateBundle, {}, [{}, { 'reader.js': chunk }]);
  return chunk.code;
}

describe('compiledAtOnce', () => {
  it('puts the hint before all else, where alone it counts', () => {
    expect(finished('(function () {})();')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('leaves what a script does as it was', () => {
    expect(runInNewContext(finished('(function () { return 7; })();'))).toBe(7);
  });
});
