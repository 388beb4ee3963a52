import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChanges, expectSound, factsReadOf, pagesToFuzz } from './fuzz';

const PAGES = pagesToFuzz();

describe('a page whose data and elements are changed at random', () => {
  it('tells much as long as it is whole', () => {
    for (const page of PAGES) expect(factsReadOf(page), page.url).toBeGreaterThan(4);
  });

  it.each(PAGES.map((page) => [page.url, page] as const))('%s: gives a sound reading', (_, page) => {
    fc.assert(
      fc.property(anyChanges, (changes) => expectSound(page, changes)),
      { numRuns: 25, endOnFailure: true },
    );
  });
});
