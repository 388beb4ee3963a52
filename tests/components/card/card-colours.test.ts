import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const COMPONENTS = resolve(import.meta.dirname, '../../../components');

/** The colours of a file by name: in light, and what dark changes. */
function coloursOf(file: string): { light: Map<string, string>; dark: Map<string, string> } {
  const [light = '', dark = ''] = readFileSync(join(COMPONENTS, file), 'utf8').split('prefers-color-scheme: dark');
  const declared = (css: string) =>
    new Map([...css.matchAll(/--([a-z0-9-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
  return { light: declared(light), dark: declared(dark) };
}

describe('the card’s colours', () => {
  const card = coloursOf('card/card.css');
  const tokens = coloursOf('tokens.css');

  it.each(['light', 'dark'] as const)('are those of the tokens in %s', (theme) => {
    expect(card[theme].size).toBeGreaterThan(10);
    for (const [name, value] of card[theme]) expect(value, name).toBe(tokens[theme].get(name));
  });

  it('are all of those that it uses', () => {
    const used = readFileSync(join(COMPONENTS, 'card/card.css'), 'utf8').matchAll(/var\(--([a-z0-9-]+)\)/g);
    for (const [, name = ''] of used) expect([card.light.has(name), card.dark.has(name)], name).toEqual([true, true]);
  });
});
