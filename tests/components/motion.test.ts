import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** All styles, without what only holds for people who didn't ask for less motion. */
const styles = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => [join(folder, name), readFileSync(join(ROOT, folder, name), 'utf8')] as const),
);

const MOVING = /(?<![-\w])(?:animation|transition|scroll-behavior)(?:-[a-z]+)?\s*:\s*(?!none|0s|auto)/;

const withoutWelcome = (css: string) =>
  css.replace(/@media[^{]*prefers-reduced-motion:\s*no-preference[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '');

describe('for people who asked for less motion', () => {
  it('nothing in any style moves', () => {
    expect(styles.length).toBeGreaterThan(10);
    expect(styles.filter(([, css]) => MOVING.test(withoutWelcome(css))).map(([name]) => name)).toEqual([]);
  });

  it('the rule sees motion where there is some', () => {
    expect(MOVING.test('a { transition: color 1s; }')).toBe(true);
    const welcome = '@media (prefers-reduced-motion: no-preference) { a { animation: turn 1s; } }';
    expect(MOVING.test(withoutWelcome(welcome))).toBe(false);
  });
});
