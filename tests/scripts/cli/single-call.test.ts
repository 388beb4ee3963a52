import { describe, expect, it } from 'vitest';
import { lastOf, onlyText, splitArguments } from '@/scripts/cli/single-call';

describe('splitArguments', () => {
  it('tells options from the rest, and keeps every value of one that stands twice', () => {
    expect(splitArguments(['26K views', '--lang', 'en', '--lang=de'], ['lang'])).toEqual({
      ok: true,
      value: { positionals: ['26K views'], options: { lang: ['en', 'de'] } },
    });
  });

  it('takes a negative number for the text that it is', () => {
    const split = splitArguments(['-5', '--lang', 'en'], ['lang']);
    expect(split.ok && onlyText(split.value)).toEqual({ ok: true, value: '-5' });
  });

  it.each([['--speed'], ['--lang']])('refuses %s in one line', (...args) => {
    const split = splitArguments(args, ['lang']);
    expect(split.ok).toBe(false);
    expect(JSON.stringify(split)).not.toContain('\\n');
  });
});

describe('lastOf', () => {
  it('gives the last value of each option', () => {
    expect(lastOf({ lang: ['en', 'de'] })).toEqual({ lang: 'de' });
  });
});
