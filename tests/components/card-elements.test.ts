// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { cardElements } from '@/components/card/card-elements';
import type { CardView } from '@/lib/views/card-view';

const creator: CardView = {
  kind: 'creator',
  url: 'https://www.youtube.com/@tilda.brennkessel',
  name: '<b onclick=alert(1)>Tilda</b>',
  handle: 'tilda.brennkessel',
  screening: 'not-enough',
  headline: 'Not enough read',
  reasons: ['2 of 5 criteria looked at.'],
  lines: [
    { label: 'Subscribers', value: '48.2K · micro', detail: '48,200–48,299' },
    { label: 'Engagement', value: 'not read', detail: '' },
  ],
  nextStep: 'Open 3 posts: reads likes and comments.',
  isSaved: true,
  seen: 'Read so far: 30 posts, 0 comments.',
  unseen: null,
};

function draw(view: CardView, isOpen: boolean, onToggle = () => undefined): HTMLElement {
  const place = document.createElement('div');
  place.append(...cardElements(document, { view, isOpen, onToggle }));
  return place;
}

describe('cardElements', () => {
  it('are a pill with result and followers until opened', () => {
    const card = draw(creator, false);
    expect(card.querySelector('button')?.textContent).toBe('Not enough read · 48.2K · micro');
    expect(card.querySelector('button')?.getAttribute('aria-expanded')).toBe('false');
    expect(card.querySelector('section')).toBeNull();
  });

  it('show reasons, lines and the next step when open', () => {
    const text = draw(creator, true).querySelector('section')?.textContent ?? '';
    for (const part of ['2 of 5 criteria', '48,200–48,299', 'Open 3 posts', 'on your shortlist', 'Read so far']) {
      expect(text).toContain(part);
    }
  });

  it('say what was not read and how to see it, where there is such a thing', () => {
    const unseen = 'Reload this tab to read posts.';
    expect(draw(creator, true).textContent).not.toContain(unseen);
    expect(draw({ ...creator, unseen }, true).querySelector('section')?.textContent).toContain(unseen);
  });

  it('show the page’s texts as texts', () => {
    const card = draw(creator, true);
    expect(card.querySelector('h2')?.textContent).toBe('<b onclick=alert(1)>Tilda</b>');
    expect(card.querySelector('b')).toBeNull();
  });

  it('say a state and what to do', () => {
    const card = draw({ kind: 'state', url: '', says: 'Unknown layout.', nextStep: 'Vet by hand.' }, true);
    expect(card.querySelector('button')?.textContent).toBe('Unknown layout.');
    expect(card.querySelector('section')?.textContent).toContain('Vet by hand.');
  });

  it('tell of a click', () => {
    const onToggle = vi.fn();
    draw(creator, false, onToggle).querySelector('button')?.click();
    expect(onToggle).toHaveBeenCalledOnce();
  });
});
