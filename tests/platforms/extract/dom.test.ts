import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { onlyOne } from '@/lib/platforms/extract/dom';

describe('onlyOne', () => {
  it('is an element that has no double', () => {
    const { document } = parseHTML('<html><body><i>a</i><b>b</b><b>c</b></body></html>');
    expect(onlyOne(document, 'i')?.textContent).toBe('a');
    expect(onlyOne(document, 'b')).toBeNull();
    expect(onlyOne(document, 'u')).toBeNull();
  });
});
