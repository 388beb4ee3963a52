import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const COMPONENTS = resolve(import.meta.dirname, '../../../components');

/** Every pair of colours for light and dark in a stylesheet. */
function pairsIn(file: string): string[] {
  const css = readFileSync(join(COMPONENTS, file), 'utf8');
  return [...css.matchAll(/light-dark\((?:[^()]|\([^()]*\))*\)/g)].map(([pair]) => pair.replace(/\s+/g, ' '));
}

describe('the card’s colours', () => {
  it('are all of the tokens, each for light and dark', () => {
    const own = pairsIn('card/card.css');
    expect(own.length).toBeGreaterThan(10);
    expect(pairsIn('tokens.css')).toEqual(expect.arrayContaining(own));
  });

  it('are named in no other way', () => {
    const css = readFileSync(join(COMPONENTS, 'card/card.css'), 'utf8');
    const others = css.replace(/light-dark\((?:[^()]|\([^()]*\))*\)/g, '').match(/#[0-9a-f]{3,8}\b|rgb\(/g);
    expect(others).toBeNull();
  });
});
