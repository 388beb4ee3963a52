import { describe, expect, it } from 'vitest';
import { linkAddress, linkUrl } from '@/lib/platforms/extract/links';

describe('linkAddress', () => {
  it.each([
    ['brennkessel.example/kettles', 'https://brennkessel.example/kettles'],
    ['https://brennkessel.example', 'https://brennkessel.example'],
    [' http://brennkessel.example/a?b=c ', 'http://brennkessel.example/a?b=c'],
    ['javascript:alert(1)', null],
    ['kettles', null],
    ['', null],
    [null, null],
    [`https://brennkessel.example/${'x'.repeat(2_048)}`, null],
  ])('%s', (text, expected) => {
    expect(linkAddress(text)).toBe(expected);
  });
});

describe('linkUrl', () => {
  it('takes bare domains and addresses of the web alone', () => {
    expect(linkUrl('brennkessel.example/a')?.hostname).toBe('brennkessel.example');
    expect(linkUrl('mailto:tilda@brennkessel.example')).toBeNull();
    expect(linkUrl('no link')).toBeNull();
  });
});
