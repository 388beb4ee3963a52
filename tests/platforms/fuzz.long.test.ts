import fc from 'fast-check';
import { describe, it } from 'vitest';
import { anyChanges, expectSound, pagesToFuzz } from './fuzz';

describe('a page whose data and elements are changed at random, over and over', () => {
  it.each(pagesToFuzz().map((page) => [page.url, page] as const))('%s: gives a sound reading', (_, page) => {
    fc.assert(
      fc.property(anyChanges, (changes) => expectSound(page, changes)),
      { numRuns: 500, endOnFailure: true },
    );
  });
});
