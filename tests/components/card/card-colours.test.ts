import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const COMPONENTS = resolve(import.meta.dirname, '../../../components');

type Theme = 'light' | 'dark';

/** What a stylesheet declares by name. */
function declared(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

/** The card's own colours: in light, and what dark changes. */
function cardColours(): Record<Theme, Map<string, string>> {
  const [light = '', dark = ''] = readFileSync(join(COMPONENTS, 'card/card.css'), 'utf8').split(
    'prefers-color-scheme: dark',
  );
  return { light: declared(light), dark: declared(dark) };
}

/** A token's value in a theme: of light-dark(a, b) the one or the other. */
function inTheme(value: string, theme: Theme): string {
  return value
    .replace(/light-dark\(((?:[^(),]|\([^()]*\))+),\s*((?:[^()]|\([^()]*\))+)\)/g, (_, light: string, dark: string) =>
      theme === 'light' ? light : dark,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the card’s colours', () => {
  const card = cardColours();
  const tokens = declared(readFileSync(join(COMPONENTS, 'tokens.css'), 'utf8'));

  it.each(['light', 'dark'] as const)('are those of the tokens in %s', (theme) => {
    expect(card[theme].size).toBeGreaterThan(10);
    for (const [name, value] of card[theme]) expect(value, name).toBe(inTheme(tokens.get(name) ?? '', theme));
  });

  it('are all of those that it uses', () => {
    const used = readFileSync(join(COMPONENTS, 'card/card.css'), 'utf8').matchAll(/var\(--([a-z0-9-]+)\)/g);
    for (const [, name = ''] of used) expect([card.light.has(name), card.dark.has(name)], name).toEqual([true, true]);
  });
});
