import { describe, expect, it } from 'vitest';
import { bareScript } from '@/scripts/bare-script';

const { load } = bareScript();

/** What the plugin gives for the module that a script begins with; null where it leaves it to others. */
function loaded(id: string): unknown {
  if (typeof load !== 'object') throw new Error('the plugin has no such step');
  const { filter, handler } = load;
  const isMeant = filter?.id instanceof RegExp && filter.id.test(id);
  return isMeant ? Reflect.apply(handler, {}, [id]) : null;
}

describe('bareScript', () => {
  it('begins a script with its own main function, and with nothing else', () => {
    expect(loaded('\0virtual:wxt-unlisted-script-entrypoint?/folder/card.ts')).toBe(
      'import { main } from "/folder/card.ts";\nmain();\n',
    );
  });

  it('leaves every other beginning as it is', () => {
    expect(loaded('\0virtual:wxt-background-entrypoint?/folder/index.ts')).toBeNull();
    expect(loaded('/folder/card.ts')).toBeNull();
  });
});
