import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { flags } from '@/lib/scoring/flags';
import { RULES } from '@/lib/scoring/rules';
import { scoringPage } from '../../../scripts/docs/scoring-page';

const FILE = resolve(import.meta.dirname, '../../../docs/scoring.md');

it('docs/scoring.md is what `npm run docs` makes of the rules', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(scoringPage());
});

it('names every flag and every threshold with its source', () => {
  const page = scoringPage();
  for (const { id } of flags) expect(page).toContain(`### ${id}`);
  for (const { source } of Object.values(RULES)) expect(page).toContain(source);
});
