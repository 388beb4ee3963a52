// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { cardHost, keepOnPage } from '@/components/card/card-host';

afterEach(() => document.documentElement.querySelector('touchstone-card')?.remove());

describe('cardHost', () => {
  it('has nothing that a page could reach: a closed root, no attribute, no child', () => {
    const { host, root } = cardHost(document);
    root.append(document.createElement('p'));
    keepOnPage(document, host);
    const seen = document.querySelector('touchstone-card');
    expect(seen).toBe(host);
    expect([seen?.shadowRoot, seen?.getAttributeNames(), seen?.childNodes.length]).toEqual([null, [], 0]);
  });
});
