import { describe, expect, it } from 'vitest';
import { MISSES } from '@/scripts/bench/misses.mjs';
import { benchmarksPage } from '@/scripts/bench/page.mjs';

const MACHINE = { day: '2026-05-01', cores: 2, node: '20.19.0', browser: 'Chromium 150.0' };
const MET = { id: 'P5', what: 'bytes sent ÷ bytes read', ratio: 0.02, target: 0.03, ok: true };
const MISSED = { id: 'P1', what: 'a page ÷ its parse', ratio: 1.2, target: 1.1, ok: false };

describe('the page of benchmarks', () => {
  it('has a row for every metric, with figure and target', () => {
    const page = benchmarksPage([MET, MISSED], MACHINE, {});
    expect(page).toContain('| P5 | bytes sent ÷ bytes read | 0.02 | 0.03 | met |');
    expect(page).toContain('| P1 | a page ÷ its parse | 1.2 | 1.1 | **missed** |');
    expect(page).toContain('2026-05-01 · 2 cores · Node 20.19.0 · Chromium 150.0 · 1 of 2 targets met');
  });

  it('explains what is missed, and that alone', () => {
    const page = benchmarksPage([MET, MISSED], MACHINE, { P1: 'the parse is short.', P5: 'never shown.' });
    expect(page).toContain('- **P1** (1.2, at most 1.1): the parse is short.');
    expect(page).not.toContain('never shown');
  });

  it('says where a miss has no explanation', () => {
    expect(benchmarksPage([MISSED], MACHINE, {})).toContain('not explained yet');
    expect(benchmarksPage([MET], MACHINE, {})).toContain('Nothing did.');
  });

  it('says where something was not measured, and counts it as not met', () => {
    const gone = { id: 'long visit', what: 'not measured: a | b', ratio: null, target: null, ok: false };
    const page = benchmarksPage([MET, gone], MACHINE, {});
    expect(page).toContain('| long visit | not measured: a \\| b | – | – | **not measured** |');
    expect(page).toContain('1 of 2 targets met');
    expect(page).toContain('Nothing did.');
  });

  it('has whole sentences for its explanations', () => {
    for (const [id, text] of Object.entries(MISSES)) expect(text, id).toMatch(/^\S.*\.$/);
  });
});
